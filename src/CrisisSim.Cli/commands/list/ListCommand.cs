namespace CrisisSim.Cli;

/// <summary><c>list</c>: the catalogues that are shipped with the tool.</summary>
internal static class ListCommand
{
    public static ToolCommand<ListRequest> Description { get; } = new("list",
        "List the library: treaties, provisions by name, articles, alliances, acts, states, forms, replies, authorizations.",
        ListRequest.Options, Show)
    {
        Examples =
        [
            new("crisissim list treaties", "The treaties whose wording can be played, with year and parties."),
            new("crisissim list provisions", "What a declaration can be made of, by name: with: [silence-48h, joint-cell]."),
            new("crisissim list articles \"armed attack\"", "Every article that speaks of it, in its own words."),
            new("crisissim list forms", "The words for 'form', how grave and how plain each is."),
            new("crisissim list forms drone", "All that is known of the forms that speak of drones."),
            new("crisissim list authorizations Germany", "Who decides on force, how fast, by which article."),
            new("crisissim list replies --format csv", "As a table for other programs."),
        ],
    };

    private static ExitCode Show(ListRequest request, PrintRequest print, Screen screen)
    {
        string words = string.Join(' ', request.Words);
        (ListedCatalogue catalogue, CatalogueEntry[] found) = Found(request.What, request);
        if (found.Length == 0 && request.What == ListedCatalogue.Provisions
            && Found(ListedCatalogue.Articles, request) is { Entries.Length: > 0 } articles)
            (catalogue, found) = articles;
        if (found.Length == 0)
            throw CommandException.Usage($"none of the {catalogue.Entries.Count} {request.What} speaks of '{words}'",
                NearestName.To(words, catalogue.Entries.Select(entry => entry.Name)) is { } near
                    ? $"Did you mean '{near}'?"
                    : $"'crisissim list {request.What}' shows them all.");
        CatalogueEntry[] named = [.. found.Where(entry => Same(entry.Name, words))];
        ResultWriter.Write(
            CataloguePage.Compose(new CatalogueListing(catalogue.Title, catalogue.Columns,
                named.Length > 0 ? named : found, Description.Line(request))
            { Of = catalogue.Entries.Count }),
            print, screen);
        return ExitCode.Done;
    }

    private static (ListedCatalogue Of, CatalogueEntry[] Entries) Found(string what, ListRequest request)
    {
        var of = ListedCatalogue.Of(what);
        return (of, [.. of.Entries.Where(entry => request.Words.All(word => Speaks(entry, word, of.SearchesAll)))]);
    }

    private static bool Speaks(CatalogueEntry entry, string word, bool inAll) =>
        Texts(entry).Concat(inAll ? entry.Parts.Select(part => part.Text) : [])
            .Any(text => Holds(text, word));

    private static IEnumerable<string> Texts(CatalogueEntry entry) => [entry.Group, entry.Name, .. entry.Short];

    private static bool Same(string name, string words) =>
        string.Equals(Plain(name), Plain(words), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text holds a word, be it written with blanks, hyphens or underscores.</summary>
    internal static bool Holds(string? text, string word) =>
        text is not null && Plain(text).Contains(Plain(word), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => text.Replace('_', ' ').Replace('-', ' ');
}

/// <summary>Which catalogue is to be shown, and what of it. The list is compared by reference.</summary>
internal sealed record ListRequest
{
    public static OptionTable<ListRequest> Options { get; } = new OptionTable<ListRequest>()
        .Argument("WHAT", "treaties, provisions, articles, alliances, acts, states, forms, replies or authorizations.",
            ValueKinds.OneOf([.. ListedCatalogue.All]),
            (request, what) => request with { What = what }, request => request.What)
        .Arguments("WORDS", "A name, or words that an entry has to speak of. Default: all.", ValueKinds.Text,
            (request, words) => request with { Words = words }, request => request.Words, atLeast: 0);

    public string What { get; init; } = ListedCatalogue.Forms;

    /// <summary>What an entry has to speak of; empty: all entries.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
