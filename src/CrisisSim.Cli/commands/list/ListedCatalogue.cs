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
        Treaties = "treaties", Provisions = "provisions", Articles = "articles", Alliances = "alliances",
        States = "states", Acts = "acts";

    /// <summary>All that can be listed, what is asked for most first.</summary>
    public static readonly IReadOnlyList<string> All =
        [Treaties, Provisions, Articles, Alliances, Acts, States, Forms, Replies, Authorizations];

    /// <summary>Whether a word is looked for in all that is known of an entry, and not in its row alone.</summary>
    public bool SearchesAll { get; private init; }

    /// <summary>The catalogue of a name.</summary>
    public static ListedCatalogue Of(string name) => name switch
    {
        Forms => new("Forms of attack",
            ["form", "rung", "sure after", "what it is, and on what the row rests"],
            [.. AttackForm.All.Select(ListedForm.Entry)]),
        Treaties => new("Treaties", ["treaty", "year", "parties", "what it is, and whose"],
            [.. TreatyHead.All.Select(ListedLibrary.Treaty)])
        { SearchesAll = true },
        Provisions => new("Provisions by name", ["provision", "acts", "what it says"],
            [.. NamedProvisions.All.OrderBy(one => one.Part).Select(ListedLibrary.Provision)])
        { SearchesAll = true },
        Articles => new("Articles of treaties", ["treaty", "article", "about", "words"],
            [.. TreatyHead.All.SelectMany(ListedLibrary.Articles)])
        { SearchesAll = true },
        Alliances => new("Alliances and their crises", ["name", "what it is"],
            [
                .. Of(LibraryKind.Alliance).Concat(Of(LibraryKind.Act)).Select(ListedLibrary.Scenario)
                    .OrderBy(entry => entry.Group, StringComparer.Ordinal),
            ])
        { SearchesAll = true },
        Acts => new("Real acts, coded", ["act", "rung", "form", "what happened, and how it was answered"],
            [.. CodedActs.All.OrderBy(act => act.Domain).Select(ListedLibrary.Act)])
        { SearchesAll = true },
        States => new("States", ["state", "member", "what the file says"],
            [.. Of(LibraryKind.State).Select(ListedLibrary.State)])
        { SearchesAll = true },
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

/// <summary>A reply as it is listed.</summary>
internal static class ListedReply
{
    public static CatalogueEntry Entry(Reply reply) => new(
        reply.Line switch { "above" => "above the line alone", "below" => "below the line alone", _ => "either side" },
        reply.Name,
        [
            ListedCatalogue.Words(reply.AdoptedBy),
            ListedCatalogue.Time(reply.Latency),
            $"{reply.Meaning}. {Upper(reply.Bodies)}. {Upper(reply.Source)}.",
        ],
        [
            new("name", Cell.From(reply.Name)),
            new("meaning", Cell.From(reply.Meaning), "what it is", reply.Meaning),
            new("adopted_by", Cell.From(reply.AdoptedBy), "adopted by", ListedCatalogue.Words(reply.AdoptedBy)),
            new("bodies", Cell.From(reply.Bodies), "who has it", reply.Bodies),
            new("since", Cell.From((double?)reply.Since), "since", $"{reply.Since}"),
            new("domains", Cell.From(reply.Domains), "domains", ListedCatalogue.Words(reply.Domains)),
            new("line", Cell.From(reply.Line), "line", reply.Line),
            new("latency_hours", Cell.From((double?)reply.Latency), "takes",
                $"median {ListedCatalogue.Time(reply.Latency)}, nine in ten within "
                    + $"{ListedCatalogue.Time(reply.LatencyP90)}; the median lies within "
                    + $"{ListedCatalogue.Time(reply.LatencyLow)} and {ListedCatalogue.Time(reply.LatencyHigh)}"),
            new("latency_hours_p90", Cell.From((double?)reply.LatencyP90)),
            .. Ends("latency_hours", reply.LatencyLow, reply.LatencyHigh),
            new("cost", Cell.From((double?)reply.Cost), "cost to the attacker",
                ListedCatalogue.Ranged(reply.Cost, reply.CostLow, reply.CostHigh)),
            .. Ends("cost", reply.CostLow, reply.CostHigh),
            new("resolve", Cell.From((double?)reply.Resolve), "sign of resolve",
                ListedCatalogue.Ranged(reply.Resolve, reply.ResolveLow, reply.ResolveHigh)),
            .. Ends("resolve", reply.ResolveLow, reply.ResolveHigh),
            new("level", Cell.From(reply.Level), "level", ListedCatalogue.Words(reply.Level)),
            new("chance", Cell.From(reply.Chance), "used by one who may", reply.Chance is { } chance
                ? ListedCatalogue.Ranged(chance, reply.ChanceLow ?? chance, reply.ChanceHigh ?? chance)
                : ""),
            .. Ends("chance", reply.ChanceLow, reply.ChanceHigh),
            new("capacity", Cell.From((double?)reply.Capacity), "weight against an attack without force",
                ListedCatalogue.Ranged(reply.Capacity, reply.CapacityLow, reply.CapacityHigh)),
            .. Ends("capacity", reply.CapacityLow, reply.CapacityHigh),
            new("source", Cell.From(reply.Source), "rests on", reply.Source),
            new("grade", Cell.From(Names.Key(reply.Grade)), "grade", Names.Key(reply.Grade)),
        ]);

    private static CataloguePart[] Ends(string key, double? low, double? high) =>
        [new($"{key}_low", Cell.From(low)), new($"{key}_high", Cell.From(high))];

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
