using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What a chart of drift says.</summary>
internal static class DriftWords
{
    public static string Title(DriftResult result, Series[] others)
    {
        DriftChange[] changes = [.. others.Select(other => DriftChange.Of(result, other.Place, Endpoints.HoursWithoutDecision))];
        int k = Array.FindIndex(changes, change => change.First.IsResolved);
        if (k < 0) k = 0;
        string baseline = result.Wordings[0].Declaration.Name, after = FormattableString.Invariant($"after {result.Plan.Last:0.#} years");
        return $"'{others[k].Name}' against '{baseline}', {changes[k].Endpoint.Name}: {Verdict(changes[k], after)}";
    }

    public static string Subtitle(DriftResult result)
    {
        string never = string.Join("; ", result.Wordings.Select(wording =>
            $"{Undecided(wording.First)} today and {Undecided(wording.Last)} in year {FormattableString.Invariant($"{result.Plan.Last:0.#}")} under '{wording.Declaration.Name}'"));
        string histories = result.Done == 1 ? "1 history" : $"{Names.Number(result.Done)} histories";
        return $"{histories}, the same under each text, a crisis in each year; bands: 95 %, luck alone; hollow: not resolved. Never decided: {never}.";
    }

    public static string Description(DriftResult result, Series[] others, Endpoint[] endpoints) => string.Join(" ", endpoints.SelectMany(endpoint => others.Select(other =>
    {
        var what = Measurand.Of(endpoint);
        IEnumerable<string> years = result.Plan.Years.Select((year, k) => FormattableString.Invariant($"year {year:0.#} {what.RangedDifference(result.Difference(endpoint, other.Place, k).Difference)}"));
        return $"{endpoint.Name}, '{other.Name}' less '{result.Wordings[0].Declaration.Name}': {string.Join(", ", years)}.";
    })));

    private static string Verdict(DriftChange change, string after)
    {
        var what = Measurand.Of(change.Endpoint);
        string figures = $"{what.Difference(change.First.Difference)} today, {what.Difference(change.Last.Difference)} {after}";
        return change switch
        {
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
