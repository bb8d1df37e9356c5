namespace CrisisSim.Reports;

/// <summary>
/// One wording against the baseline: what it changes, every endpoint under both, and what is not resolved.
/// </summary>
internal static class PairBlocks
{
    internal const string Better = "▲", Worse = "▼", NotResolved = "~", Same = "=", Differs = "≠";

    /// <summary>
    /// What the marks mean. Where there is no attack, an alliance is not better off for a quick or a strong answer.
    /// </summary>
    public static string Legend(ComparisonReportData played) => played.Scenario.Incident.Real
        ? $"{Better} better for the alliance, {Worse} worse, {NotResolved} not resolved, {Same} no crisis differs; 95 "
            + "% intervals of luck alone"
        : $"{Differs} differs: there is no attack to answer, so only of false moves and alarms is it said what "
            + $"is better ({Better}) or worse ({Worse}); "
            + $"{NotResolved} not resolved, {Same} no crisis differs; 95 % intervals of luck alone";

    private const int MostNamed = 4;

    public static IEnumerable<Block> Compose(WordingPair pair, ComparisonReportData played)
    {
        yield return Table(pair, played);
        if (Unresolved(pair, played.Result.Done, MostNamed) is { } sentence) yield return new Prose(sentence);
    }

    /// <summary>Every endpoint under both, and the difference.</summary>
    public static Grid Table(WordingPair pair, ComparisonReportData played, string heading = "", string verdict = "") =>
        new(
        [
            new GridColumn(heading, Wraps: true),
            new GridColumn(pair.Baseline, Right: true) { Sorts = false },
            new GridColumn(pair.Other, Right: true) { Sorts = false },
            new GridColumn("difference", Right: true) { Sorts = false },
            new GridColumn("95 %, luck") { Sorts = false },
            new GridColumn(verdict),
        ],
        [
            GridRow.Heading("primary, fixed beforehand"),
            .. pair.Differences.Where(d => d.Endpoint.IsPrimary).Select(d => Row(d, played)),
            GridRow.Heading("exploratory"),
            .. pair.Differences.Where(d => !d.Endpoint.IsPrimary).Select(d => Row(d, played)),
        ]);

    private static GridRow Row(EndpointDifference d, ComparisonReportData played)
    {
        (string baseline, string other) = EndpointFigure.Values(d.Endpoint, d.Baseline, d.Other);
        int favours = Favours(d, played);
        Tone tone = ToneOf(favours);
        return new GridRow([
            new GridCell(ComparisonFacts.Named(d.Endpoint, played)),
            new GridCell(baseline),
            new GridCell(other),
            new GridCell(EndpointFigure.Difference(d.Endpoint, d.Difference), tone),
            new GridCell(d.NoTrialDiffers ? "" : EndpointFigure.Interval(d.Endpoint, d.Difference, signed: true)),
            new GridCell(Mark(d, favours), tone),
        ]);
    }

    /// <summary>
    /// Above 0 where the other wording is better for the alliance, below 0 where it is worse, 0 where that is not said.
    /// </summary>
    public static int Favours(EndpointDifference d, ComparisonReportData played) =>
        played.Scenario.Incident.Real || d.Endpoint.IsOfNoAttack ? d.Favours : 0;

    public static Tone ToneOf(int favours) => favours > 0 ? Tone.Good : favours < 0 ? Tone.Bad : Tone.Plain;

    /// <summary>Whether it is resolved, and for whom it is good.</summary>
    public static string Mark(EndpointDifference d, int favours) => d switch
    {
        { Difference: null } => "",
        { NoTrialDiffers: true } => Same,
        { IsResolved: false } => NotResolved,
        _ => favours > 0 ? Better : favours < 0 ? Worse : Differs,
    };

    /// <summary>
    /// The exploratory differences that these trials leave open, so many by name; the findings tell of the primary
    /// ones.
    /// </summary>
    public static string? Unresolved(WordingPair pair, int trials, int most)
    {
        EndpointDifference[] open = [.. pair.NotResolved.Where(d => !d.Endpoint.IsPrimary)];
        if (open.Length == 0) return null;
        string[] named = [.. open.Take(most).Select(Named)];
        string more = open.Length > most ? $"; and {open.Length - most} more" : "";
        return $"Not resolved with {Names.Crises(trials)}, of the exploratory ones: {string.Join("; ", named)}{more}.";
    }

    private static string Named(EndpointDifference d)
    {
        (string baseline, string other) = EndpointFigure.Values(d.Endpoint, d.Baseline, d.Other);
        return $"{d.Endpoint.Name} ({baseline} against {other}{Settled(d)})";
    }

    private static string Settled(EndpointDifference d) => d.PracticableTrials is { } needed
        ? $"; try --trials {needed}"
        : "; if there is a difference, it is too small to settle";
}
