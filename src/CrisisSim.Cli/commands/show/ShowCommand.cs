using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>show</c>: what a file or an entry of the library holds.</summary>
internal static class ShowCommand
{
    public static ToolCommand<ShowRequest> Description { get; } = new("show",
        "Show a file or an entry of the library: its numbers, a treaty's articles, an act's coding, what a provision does.",
        ShowRequest.Options, Show)
    {
        Examples =
        [
            new("crisissim show rio-1947", "Article by article in its own words, then the numbers made of them."),
            new("crisissim show \"2024-06-17 Second Thomas Shoal\"", "How a real act was coded and answered."),
            new("crisissim show provision silence-48h", "What it does, by what, at what cost, and which treaty has it."),
            new("crisissim show narva.yaml attacker", "The numbers of the attacker, with range, grade and source."),
            new("crisissim show narva.yaml --format csv", "All of them as a table for other programs."),
        ],
    };

    private static ExitCode Show(ShowRequest request, PrintRequest print, Screen screen)
    {
        if (!File.Exists(request.Name) && Listed(request) is var (title, entry, of))
        {
            ResultWriter.Write(
                CataloguePage.Compose(new CatalogueListing(title, [], [entry], Description.Line(request)) { Of = of }),
                print, screen);
            return ExitCode.Done;
        }
        var card = LibraryCard.Read(request.Name, out Problems problems);
        ScenarioReader.WriteProblems(problems, print.Quiet, screen);
        if (card is null) return ExitCode.BadFile;
        SourceNumber[] found = [.. card.Numbers.Where(one => request.Words.All(word => Speaks(one, word)))];
        Treaty? treaty = Library.Find(request.Name) is { Kind: LibraryKind.Treaty } || card.Members.Count == 0
            ? card.Treaties is [var first, ..] ? first : null
            : null;
        TreatyProvision[] provisions =
            [.. treaty?.Provisions.Where(one => request.Words.All(word => Speaks(one, word))) ?? []];
        if (found.Length + provisions.Length == 0 && request.Words.Count > 0)
            throw CommandException.Usage(
                $"no number of {request.Name} speaks of '{string.Join(' ', request.Words)}'",
                NearestName.To(request.Words[0], card.Numbers.SelectMany(one => one.Path.Split('.')).Distinct())
                    is { } near ? $"Did you mean '{near}'?" : $"'crisissim show {request.Name}' shows them all.");
        ResultWriter.Write(
            ShowPage.Compose(new ShownFile(request.Name, treaty?.Name ?? card.Title, found)
            {
                Of = card.Numbers.Count,
                Known = [.. Known(card, treaty).Where(one => one.Text.Length > 0)],
                Provisions = [.. provisions.Select(Shown)],
                Command = Description.Line(request),
            }),
            print, screen);
        return problems.HasErrors ? ExitCode.BadFile : ExitCode.Done;
    }

    /// <summary>The real act or the provision of a name; null where it is the name of neither.</summary>
    private static (string Title, CatalogueEntry Entry, int Of)? Listed(ShowRequest request)
    {
        if (CodedActs.Find(request.Name) is { } act)
            return ("Real acts, coded", ListedLibrary.Act(act), CodedActs.All.Count);
        string name = request is { Name: "provision", Words: [var only] } ? only : request.Name;
        if (NamedProvisions.Find(name) is { } one)
            return ("Provisions by name", ListedLibrary.Provision(one), NamedProvisions.All.Count);
        return name == request.Name ? null : throw CommandException.Usage($"there is no provision '{name}'",
            NamedProvisions.Nearest(name) is { } near ? $"Did you mean '{near}'?" : "'crisissim list provisions' shows all.");
    }

    private static ShownProvision Shown(TreatyProvision one) =>
        new(one.Article, one.Topic, one.Quote ?? "", one.Means, one.Key ?? "") { Read = one.Read, Seen = one.Seen };

    private static IEnumerable<(string Label, string Text)> Known(LibraryCard card, Treaty? treaty) => treaty is null
        ?
        [
            ("alliance", card.Of), ("members", string.Join(", ", card.Members)),
            ("texts", string.Join(", ", card.Texts)), ("attacked", card.Victim), ("by", card.By),
            ("forms", ListedCatalogue.Words(string.Join(", ", card.Forms))),
        ]
        :
        [
            ("signed", $"{treaty.Signed:d MMMM yyyy}"), ("in force", $"{treaty.InForce:d MMMM yyyy}"),
            ("ended", $"{treaty.Ended:d MMMM yyyy}"), ("parties", string.Join(", ", treaty.Parties)),
            ("texts", string.Join(", ", treaty.Declarations)),
        ];

    private static bool Speaks(SourceNumber one, string word) =>
        ListCommand.Holds(one.Path, word) || ListCommand.Holds(one.Source, word)
        || Names.Key(one.Grade).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool Speaks(TreatyProvision one, string word) =>
        ((string?[])[one.Article, one.Topic, one.Quote, one.Means, one.Key])
            .Any(text => ListCommand.Holds(text, word));
}

/// <summary>What is to be shown. The list is compared by reference.</summary>
internal sealed record ShowRequest
{
    public static OptionTable<ShowRequest> Options { get; } = new OptionTable<ShowRequest>()
        .Argument("NAME", "A scenario file, or the name of an entry of the library.", ValueKinds.YamlFile,
            (request, name) => request with { Name = name }, request => request.Name)
        .Arguments("WORDS", "Only numbers and articles that speak of all of these words.", ValueKinds.Text,
            (request, words) => request with { Words = words }, request => request.Words, atLeast: 0);

    public string Name { get; init; } = "";

    /// <summary>What a number has to speak of; empty: all are shown.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
