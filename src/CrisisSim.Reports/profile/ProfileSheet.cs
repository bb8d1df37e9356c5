using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// A profile for other programs: one row an act, endpoint and other wording, then how often each act comes about, then
/// what is weighed over all attacks. Shares are in [0, 1]. Why a value is empty is said in the last column.
/// </summary>
internal static class ProfileSheet
{
    public static Sheet Tabulate(ProfileReportData played)
    {
        ProfileResult result = played.Result;
        var sheet = new Sheet(
            "section", "act", "file", "kind", "rung", "key", "name", "baseline", "wording", "trials",
            "baseline_value", "baseline_low", "baseline_high", "value", "low", "high",
            "difference", "difference_low", "difference_high", "difference_caveats",
            "resolved", "why_empty");
        for (int other = 1; other < result.Wordings.Count; other++)
        {
            foreach (ProfiledAct act in result.Acts)
                foreach (Endpoint endpoint in ProfileEndpoints.All)
                    Add(sheet, [.. Head("act", played, act), .. Named(endpoint.Key, endpoint.Name, result, other)],
                        Values(act[other, endpoint]), WhyEmpty(act, endpoint, other));
            foreach (ProfiledAct act in result.Acts)
                if (result.ComesAbout(act, other) is { } of)
                    Add(sheet,
                        [
                            .. Head("comes_about", played, act),
                            .. act.Act.IsProvoked
                                ? Named("provoked", "the protected member provokes it", result, other)
                                : Named("chosen", "share of attackers that choose it", result, other),
                        ],
                        of, null);
            foreach (EndpointDifference weighed in result.Weighed.Count > 0 ? result.Weighed[other - 1] : [])
                Add(sheet,
                    [
                        Cell.From("weighed"), default, default, default, default,
                        .. Named(weighed.Endpoint.Key, weighed.Endpoint.Name, result, other),
                    ],
                    Values(weighed), null);
        }
        return sheet;
    }

    private static Cell[] Head(string section, ProfileReportData played, ProfiledAct act) =>
    [
        Cell.From(section), Cell.From(act.Act.Title), Cell.From(played.SourceOf(act.Act).Path),
        Cell.From(Names.Key(act.Act.Kind)), Cell.From(act.Act.Rung),
    ];

    private static Cell[] Named(string key, string name, ProfileResult result, int other) =>
    [
        Cell.From(key), Cell.From(name), Cell.From(result.Wordings[0]), Cell.From(result.Wordings[other]),
    ];

    private static (Estimate Baseline, Estimate Other, Estimate Difference)? Values(EndpointDifference? d) =>
        d is { Baseline: { } before, Other: { } after, Difference: { } difference }
            ? (before, after, difference)
            : null;

    private static void Add(Sheet sheet, IReadOnlyList<Cell> head,
        (Estimate Baseline, Estimate Other, Estimate Difference)? of, string? whyEmpty) => sheet.Add(
    [
        .. head, Cell.From((double?)of?.Difference.Trials),
        .. Ranged(of?.Baseline), .. Ranged(of?.Other), .. Ranged(of?.Difference),
        Cell.From(Names.Keys(of?.Difference)),
        Cell.From(of?.Difference.Interval.ExcludesZero), Cell.From(whyEmpty),
    ]);

    private static string? WhyEmpty(ProfiledAct act, Endpoint endpoint, int other) =>
        act[other, endpoint] is not null ? null
        : act.Act.Asks(endpoint) ? "not known"
        : Endpoints.Gains.Contains(endpoint) ? "not asked: there is no attack to answer"
        : ReferenceEquals(endpoint, Endpoints.MovedWhereProvoked) ? "not asked: the victim does not provoke it"
        : ComparisonFacts.NotAsked(endpoint, act.Act.Scenario);

    private static Cell[] Ranged(Estimate? value) =>
        [Cell.From(value?.Value), Cell.From(value?.Interval.Low), Cell.From(value?.Interval.High)];
}
