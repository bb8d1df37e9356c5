using System.Globalization;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>A catalogue of the tool as it is listed. Lists are compared by reference.</summary>
/// <param name="Title">What it is a catalogue of.</param>
/// <param name="Columns">The columns of its table.</param>
/// <param name="Entries">All of its entries.</param>
internal sealed record ListedCatalogue(string Title, IReadOnlyList<string> Columns,
    IReadOnlyList<CatalogueEntry> Entries)
{
    public const string Forms = "forms", Replies = "replies", Authorizations = "authorizations",
        Treaties = "treaties", Provisions = "provisions", Alliances = "alliances", States = "states", Acts = "acts";

    /// <summary>All that can be listed, what is asked for most first.</summary>
    public static readonly IReadOnlyList<string> All =
        [Treaties, Provisions, Alliances, Acts, States, Forms, Replies, Authorizations];

    /// <summary>Whether a word is looked for in all that is known of an entry, and not in its row alone.</summary>
    public bool SearchesAll { get; private init; }

    /// <summary>The catalogue of a name.</summary>
    public static ListedCatalogue Of(string name) => name switch
    {
        Forms => new("Forms of attack",
            ["form", "rung", "sure after", "what it is, and on what the row rests"],
            [.. AttackForm.All.Select(ListedForm.Entry)]),
        Treaties => new("Treaties", ["treaty", "year", "parties", "what it is, and whose"],
            [.. TreatyHead.All.Select(ListedLibrary.Treaty)]) { SearchesAll = true },
        Provisions => new("Provisions of treaties", ["treaty", "article", "about", "words"],
            [.. TreatyHead.All.SelectMany(ListedLibrary.Provisions)]) { SearchesAll = true },
        Alliances => new("Alliances and their crises", ["name", "members", "forms", "what it is"],
            [
                .. Of(LibraryKind.Alliance).Concat(Of(LibraryKind.Act)).Select(ListedLibrary.Scenario)
                    .OrderBy(entry => entry.Group, StringComparer.Ordinal),
            ])
        { SearchesAll = true },
        Acts => new("Real acts, coded", ["act", "rung", "form", "what happened, and how it was answered"],
            [.. CodedActs.All.OrderBy(act => act.Domain).Select(ListedLibrary.Act)])
        { SearchesAll = true },
        States => new("States", ["state", "member", "what the file says"],
            [.. Of(LibraryKind.State).Select(ListedLibrary.State)]) { SearchesAll = true },
        Replies => new("Replies", ["reply", "by", "takes", "what it is, who has it, and on what the row rests"],
            [.. Reply.All.Select(ListedReply.Entry)]),
        _ => new("National authorization", ["state", "government", "vote", "who decides, by which article"],
            [.. NationalAuthorization.All.Select(ListedAuthorization.Entry)]),
    };

    private static IEnumerable<LibraryEntry> Of(LibraryKind kind) => Library.All.Where(entry => entry.Kind == kind);

    /// <summary>Hours as a person says them: minutes below one, days above 72.</summary>
    public static string Time(double hours) => hours switch
    {
        > 0 and < 1 => $"{Number(Math.Round(hours * 60))} min",
        <= 72 => $"{Number(hours)} h",
        _ => $"{Number(Math.Round(hours / 24, 1))} d",
    };

    /// <summary>"4.5 (4 to 6)".</summary>
    public static string Ranged(double value, double low, double high) =>
        $"{Number(value)} ({Number(low)} to {Number(high)})";

    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Words that a file writes with '_', and lists with ';', as a person reads them.</summary>
    public static string Words(string text) =>
        text.Replace('_', ' ').Replace(";", ", ", StringComparison.Ordinal);
}
