using System.Globalization;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>How a state authorizes force in one case, as it is listed.</summary>
internal static class ListedAuthorization
{
    public static CatalogueEntry Entry(NationalAuthorization row) => new(
        $"{row.Group}, {(IsDefence(row) ? "defence" : "abroad")}",
        row.State,
        [
            ListedCatalogue.Time(row.GovernmentMode),
            Vote(row),
            $"{row.Decides}; {row.Article} ({row.Confidence})",
        ],
        [
            new("state", Cell.From(row.State)),
            new("group", Cell.From(row.Group), "listed under", row.Group),
            new("case", Cell.From(row.Case), "case", Case(row)),
            new("decides", Cell.From(row.Decides), "who decides", row.Decides),
            new("prior_consent", Cell.From(row.PriorConsent), "consent first", row.PriorConsent),
            new("majority", Cell.From(row.Majority), "majority", row.Majority),
            new("exemptions", Cell.From(row.Exemptions), "needs none", row.Exemptions),
            new("emergency_route", Cell.From(row.EmergencyRoute), "if it cannot wait", row.EmergencyRoute),
            new("sends_first", Cell.From(row.SendsFirst), "sends first", row.SendsFirst ? "yes, as of right" : "no"),
            .. Hours("government", "government", (row.GovernmentLow, row.GovernmentMode, row.GovernmentHigh)),
            .. Hours("vote", "parliament", (row.VoteLow, row.VoteMode, row.VoteHigh)),
            new("vote_when", Cell.From(row.VoteWhen), "vote comes", row.VoteWhen),
            new("precedents", Cell.From(row.Precedents), "precedents", row.Precedents),
            new("article", Cell.From(row.Article), "article", row.Article),
            new("source", Cell.From(row.Source), "source", row.Source),
            new("confidence", Cell.From(row.Confidence), "confidence", row.Confidence),
            new("hours_basis", Cell.From(row.HoursBasis), "hours rest on", row.HoursBasis),
            new("note", Cell.From(row.Note), "note", row.Note),
        ]);

    private static string Case(NationalAuthorization row) =>
        IsDefence(row) ? "collective defence" : "mission abroad";

    private static bool IsDefence(NationalAuthorization row) => row.Case == "collective_defence";

    private static string Vote(NationalAuthorization row) => row.VoteMode is { } hours
        ? $"{ListedCatalogue.Time(hours)}{(row.SendsFirst ? ", after" : "")}"
        : "none";

    private static IEnumerable<CataloguePart> Hours(string key, string label,
        (double? Low, double? Mode, double? High) hours) =>
    [
        new($"{key}_hours_low", Cell.From(hours.Low)),
        new($"{key}_hours", Cell.From(hours.Mode), label, hours is ({ } low, { } mode, { } high)
            ? $"{ListedCatalogue.Time(mode)} ({ListedCatalogue.Time(low)} to {ListedCatalogue.Time(high)})"
            : "no vote"),
        new($"{key}_hours_high", Cell.From(hours.High)),
    ];
}
