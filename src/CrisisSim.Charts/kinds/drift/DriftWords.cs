using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What a chart of drift says.</summary>
internal static class DriftWords
{
    /// <summary>Of the text whose difference of today is the largest that is resolved.</summary>
    public static string Title(DriftResult result, Series[] others)
    {
        DriftChange[] changes = [.. others.Select(other => DriftChange.Of(result, other.Place, Endpoints.HoursWithoutDecision))];
        string baseline = result.Wordings[0].Declaration.Name, after = FormattableString.Invariant($"after {result.Plan.Last:0.#} years");
        if (others.Length > 1 && !changes.Any(change => change.First.IsResolved || change.Last.IsResolved))
            return $"No text is resolved to differ from '{baseline}' in {changes[0].Endpoint.Name}, today or {after}";
        int k = Enumerable.Range(0, others.Length).OrderByDescending(each => changes[each].First.IsResolved).ThenByDescending(each => changes[each].Last.IsResolved)
            .ThenByDescending(each => Math.Abs(changes[each].First.Difference?.Value ?? 0)).First();
        return $"'{others[k].Name}' against '{baseline}', {changes[k].Endpoint.Name}: {Verdict(changes[k], after)}";
    }

    public static string Subtitle(DriftResult result)
    {
        string never = string.Join(", ", result.Wordings.Select(wording => $"'{wording.Declaration.Name}' {Undecided(wording.First)} → {Undecided(wording.Last)}"));
        string histories = result.Done == 1 ? "1 history" : $"{Names.Number(result.Done)} histories";
        return $"{histories}, the same under each text, a crisis in each year; 95 % intervals, luck alone; hollow and ~: not resolved. "
            + FormattableString.Invariant($"Crises without a decision, today → year {result.Plan.Last:0.#}: ") + $"{never}.";
    }

    public static string Description(DriftResult result, Series[] others, Endpoint[] endpoints) =>
        string.Join(" ", endpoints.SelectMany(endpoint => others.Select(other => Told(result, other, endpoint))));

    private static string Told(DriftResult result, Series other, Endpoint endpoint)
    {
        var what = Measurand.Of(endpoint);
        string At(int k) => what.RangedDifference(result.Difference(endpoint, other.Place, k).Difference);
        IEnumerable<string> years = result.Plan.Years.Select((year, k) => FormattableString.Invariant($"year {year:0.#} {At(k)}"));
        return $"{StudyWords.Capital(endpoint.Name)}, '{other.Name}' less '{result.Wordings[0].Declaration.Name}': {string.Join(", ", years)}.";
    }

    private static string Verdict(DriftChange change, string after)
    {
        var what = Measurand.Of(change.Endpoint);
        string figures = $"{what.Difference(change.First.Difference)} today, {what.Difference(change.Last.Difference)} {after}";
        return change switch
        {
            { First.NoTrialDiffers: true, Last.NoTrialDiffers: true } => $"not one crisis differs, today or {after}",
            { First.IsResolved: false, Last.IsResolved: false } => $"not resolved, today or {after}",
            { First.IsResolved: false } => $"not resolved today, {what.Difference(change.Last.Difference)} {after}",
            { Last.IsResolved: false } => $"{what.Difference(change.First.Difference)} today, nothing resolved to be left {after}",
            { Left: < 0 } => $"the verdict turns round, {figures}",
            { Left: { } left } when change.Change.Interval.ExcludesZero => left < 1 ? $"{100 * left:0} % is left {after} ({figures})" : $"it grows, {figures}",
            _ => $"{figures}; the change is not resolved",
        };
    }

    private static string Undecided(DriftYear year)
    {
        int never = 0;
        foreach (double hours in year.Table[Milestone.Decision]) never += double.IsFinite(hours) ? 0 : 1;
        return Figure.Percent(new Proportion(never, year.Table.Trials).Estimate());
    }
}
