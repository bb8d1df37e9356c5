using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>
/// One wording against the baseline: what it changes, every endpoint under both, and what is not resolved.
/// </summary>
internal static class PairBlocks
{
    internal const string Better = "▲", Worse = "▼", NotResolved = "~", Depends = "±", Same = "=", Differs = "≠";

    /// <summary>
    /// What the marks mean. Where there is no attack, an alliance is not better off for a quick or a strong answer.
    /// </summary>
    public static string Legend(ComparisonReportData played) => played.Scenario.Incident.Real
        ? Few(played)
            + $"{Better} better for the alliance, {Worse} worse, {Depends} depends on judgement, {NotResolved} unclear, "
            + $"{Same} the same in every crisis. By luck: 19 times in 20, each row by itself. In colour: other "
            + "assumptions agree; the other marks are by luck alone."
        : Few(played)
            + $"{Differs} differs; there is no attack to answer, so only moving for nothing is called better ({Better}) or "
            + $"worse ({Worse}). {NotResolved} unclear, {Same} the same in every crisis. By luck: 19 times in 20, each "
            + "row by itself.";

    private const int MostNamed = 4;
    private const string MissedLimits = "missed_limits", NoLimits = "no deadlines";

    public static IEnumerable<Block> Compose(WordingPair pair, ComparisonReportData played)
    {
        yield return Table(pair, played);
        foreach (string sentence in Open(pair, played, MostNamed)) yield return new Prose(sentence);
    }

    /// <summary>What these crises leave open.</summary>
    /// <param name="pair">The texts.</param>
    /// <param name="played">All that was played.</param>
    /// <param name="most">Of the further figures, so many by name.</param>
    public static IEnumerable<string> Open(WordingPair pair, ComparisonReportData played, int most)
    {
        if (TooFewWords.Listed(pair.Differences, d => Named(d.Endpoint, played)) is { } few) yield return few;
        if (Unresolved(pair, played, most) is { } sentence) yield return sentence;
    }

    /// <summary>What the mark for too few crises means, where the tables have it.</summary>
    private static string Few(ComparisonReportData played) =>
        played.Comparison.AgainstBaseline.Any(pair => pair.Differences.Any(d => d.IsTooFew))
            ? $"{TooFewWords.Legend} "
            : "";

    /// <summary>Every endpoint under both, and the difference.</summary>
    public static Grid Table(WordingPair pair, ComparisonReportData played, string heading = "", string verdict = "") =>
        new(
        [
            new GridColumn(heading, Wraps: true),
            new GridColumn(Head(pair.Baseline, played), Right: true) { Sorts = false },
            new GridColumn(Head(pair.Other, played), Right: true) { Sorts = false },
            new GridColumn("change", Right: true) { Sorts = false },
            new GridColumn("by luck") { Sorts = false },
            new GridColumn(verdict),
        ],
        [
            GridRow.Heading("gains and prices, chosen beforehand"),
            .. pair.Differences.Where(d => d.Endpoint.IsPrimary).Select(d => Row(d, pair, played)),
            GridRow.Heading("further figures"),
            .. pair.Differences.Where(d => !d.Endpoint.IsPrimary).Select(d => Row(d, pair, played)),
        ]);

    /// <summary>The short title of a wording that was played.</summary>
    public static string Head(string wording, ComparisonReportData played)
    {
        IReadOnlyList<Declaration> texts = played.Plan.Declarations;
        int place = texts.TakeWhile(text => text.Name != wording).Count();
        return place < texts.Count ? WordingTitles.Heads(texts)[place] : wording;
    }

    /// <summary>How sure the answer is of it; null where it is no gain and no price.</summary>
    private static Sureness? SurenessOf(Endpoint endpoint, WordingPair pair, ComparisonReportData played)
    {
        int place = played.Comparison.AgainstBaseline.TakeWhile(one => !ReferenceEquals(one, pair)).Count();
        if (!endpoint.IsPrimary || place == played.Comparison.AgainstBaseline.Count) return null;
        var verdict = Verdict.Of(played.Played, place + 1);
        return verdict.Gains.Concat(verdict.Prices)
            .FirstOrDefault(change => ReferenceEquals(change.Endpoint, endpoint))?.Sureness;
    }

    private static GridRow Row(EndpointDifference d, WordingPair pair, ComparisonReportData played)
    {
        (string baseline, string other) = EndpointFigure.Values(d.Endpoint, d.Baseline, d.Other);
        int favours = Favours(d, played);
        Sureness? sure = SurenessOf(d.Endpoint, pair, played);
        Tone tone = sure == Sureness.Robust ? ToneOf(favours) : Tone.Plain;
        if (d.Endpoint.Key == MissedLimits && (!HasLimits(pair.Baseline, played) || !HasLimits(pair.Other, played)))
            return GridRow.FromTexts(ComparisonFacts.Named(d.Endpoint, played),
                HasLimits(pair.Baseline, played) ? baseline : NoLimits,
                HasLimits(pair.Other, played) ? other : NoLimits,
                "", "", "");
        return new GridRow([
            new GridCell(ComparisonFacts.Named(d.Endpoint, played)),
            new GridCell(baseline) { Caveats = Names.Keys(d.Baseline) },
            new GridCell(other) { Caveats = Names.Keys(d.Other) },
            new GridCell(EndpointFigure.Difference(d.Endpoint, d.Difference), tone) { Caveats = Names.Keys(d.Difference) },
            new GridCell(EndpointFigure.Interval(d.Endpoint, d.Difference, signed: true)),
            new GridCell(sure == Sureness.DependsOnJudgement ? Depends : Mark(d, favours), tone),
        ]);
    }

    /// <summary>Whether a text sets any deadline, for what sets none misses none.</summary>
    private static bool HasLimits(string wording, ComparisonReportData played) =>
        played.Plan.Declarations.FirstOrDefault(text => text.Name == wording)?.Limits is { } limits
            && (limits.Convene ?? limits.DecideWithin(played.Scenario.Incident.Domain)) is not null;

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
        { IsTooFew: true } => TooFewWords.Mark,
        { IsResolved: false } => NotResolved,
        _ => favours > 0 ? Better : favours < 0 ? Worse : Differs,
    };

    /// <summary>
    /// The further differences that these crises leave open, so many by name; the findings tell of gains and prices.
    /// </summary>
    private static string? Unresolved(WordingPair pair, ComparisonReportData played, int most)
    {
        EndpointDifference[] open = [.. pair.NotResolved.Where(d => !d.Endpoint.IsPrimary && !d.IsTooFew)];
        if (open.Length == 0) return null;
        string[] named = [.. open.Take(most).Select(d => Named(d, played))];
        if (open.Length > most) named = [.. named, $"{open.Length - most} more"];
        return $"Still unclear after {Names.Crises(played.Result.Done)}: {WordList.And(named)}.";
    }

    private static string Named(Endpoint endpoint, ComparisonReportData played)
    {
        string name = OutcomeNames.Name(endpoint, played.Scenario.Incident.Domain.IsKinetic());
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Named(EndpointDifference d, ComparisonReportData played)
    {
        string name = Named(d.Endpoint, played);
        return d.PracticableTrials is { } needed
            ? $"{name} (--trials {needed} would show it)"
            : $"{name} (too small to show)";
    }
}
