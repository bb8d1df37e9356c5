using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// What becomes of the differences between texts over the years, in sentences. They speak of luck alone, given attack.
/// </summary>
public static class DriftFindings
{
    /// <summary>Of every text against the baseline: what is left of its differences, then why.</summary>
    public static IReadOnlyList<string> Describe(DriftResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. Enumerable.Range(1, result.Wordings.Count - 1).SelectMany(wording => Describe(result, wording))];
    }

    /// <summary>The sentences on one text against the baseline, by its place.</summary>
    public static IReadOnlyList<string> Describe(DriftResult result, int wording)
    {
        ArgumentNullException.ThrowIfNull(result);
        DriftChange[] changes =
            [.. DriftEndpoints.Divided.Select(endpoint => DriftChange.Measure(result, wording, endpoint))];
        return [.. changes.Select(change => Left(result, wording, change)), Why(result, wording, changes)];
    }

    private static string Left(DriftResult result, int wording, DriftChange change)
    {
        string other = result.Wordings[wording].Declaration.Name, baseline = result.Wordings[0].Declaration.Name,
            after = After(result);
        string subject = $"'{other}' against '{baseline}', {change.Endpoint.InSentence}";
        if (change.First.NoTrialDiffers && change.Last.NoTrialDiffers && change.Change.Has(Caveats.NoTrialDiffers))
            return $"{subject}: not one crisis differs, today or {after}.";
        string verdict = change switch
        {
            { First.IsResolved: false, Last.IsResolved: false } => "not shown to differ, today or then",
            { First.IsResolved: false } => "not shown to differ today, and shown then",
            { Last.IsResolved: false } => "nothing is shown to be left",
            { Left: < 0 } => "the verdict turns round",
            { Left: { } left } when change.Change.Interval.ExcludesZero =>
                left < 1 ? $"{Percent(left)} of it is left" : $"it grows to {Percent(left)}",
            _ => "no change is shown",
        };
        string crossing = change.CrossesZero is { } year
            ? $"; it crosses zero about year {Figures.Plain(year, default)}"
            : "";
        return $"{subject}: {Difference(change.First)} today and {Difference(change.Last)} {after}; "
            + $"{verdict}{crossing} "
            + $"(change {Signed(change.Endpoint, change.Change)}).";
    }

    private static string Why(DriftResult result, int wording, DriftChange[] changes)
    {
        DriftWording baseline = result.Wordings[0], other = result.Wordings[wording];
        string after = After(result);
        return $"Why: {Kept(other.Declaration)} {after} the precision of '{other.Declaration.Name}' in practice is "
            + $"{Two(other.Last.Precision)} instead of "
            + $"{Two(other.First.Precision)} (that of '{baseline.Declaration.Name}' {Two(baseline.Last.Precision)} "
            + $"instead of {Two(baseline.First.Precision)}), "
            + $"{Hundred(other.Last.NewForm)} of 100 attacks have a form that nobody foresaw, "
            + $"{Hundred(other.Last.Unlisted)} one that '{other.Declaration.Name}' does not cover"
            + $"{Lapses(other)}, and exercises stand at {Two(other.Last.Exercises)} instead of "
            + $"{Two(other.First.Exercises)}. "
            + string.Join(" ", changes.Select(change => Parts(change, after)));
    }

    private static string Kept(Declaration text) => text.Governance switch
    {
        { ReviewEvery: { } every } =>
            $"'{text.Name}' is reviewed every {Figures.Plain(every, new Decimals(every % 1 == 0 ? 0 : 2))} years;",
        _ => $"'{text.Name}' is never reviewed;",
    };

    private static string Lapses(DriftWording wording) => wording.Last.Lapsed.Any(lapsed => lapsed)
        ? $", {Hundred(wording.Last.Lapsed)} find that it has lapsed"
        : "";

    private static string Parts(DriftChange change, string after)
    {
        DriftPart[] shown = [.. change.Parts
            .Where(part => part.Part.Interval.ExcludesZero && !part.WithinAnother)
            .OrderByDescending(part => Math.Abs(part.Part.Value))];
        return shown.Length == 0
            ? $"No cause alone is shown to move the difference in {change.Endpoint.InSentence} {after}."
            : $"The difference in {change.Endpoint.InSentence} {after} is moved by "
                + $"{string.Join(", ", shown.Select(part => $"{part.Name} {Signed(change.Endpoint, part.Part)}"))}.";
    }

    private static string Difference(EndpointDifference d) =>
        d.NoTrialDiffers ? "no difference" : Signed(d.Endpoint, d.Difference!.Value);

    /// <summary>−390 h [−420, −370]; shares in points of a hundred.</summary>
    private static string Signed(Endpoint endpoint, Estimate estimate)
    {
        if (estimate.Has(Caveats.NoTrialDiffers)) return "0";
        Estimate shown = endpoint.Kind == EndpointKind.Hours ? estimate : estimate.In(100);
        var digits = Decimals.SupportedBy(shown);
        return $"{Figures.Signed(shown.Value, digits)} {(endpoint.Kind == EndpointKind.Hours ? "h" : "pts")} "
            + $"[{Figures.Signed(shown.Interval.Low, digits)}, {Figures.Signed(shown.Interval.High, digits)}]";
    }

    private static string After(DriftResult result) => $"after {Years(result.Plan.Last)}";

    private static string Years(double years) => years == 1 ? "1 year" : FormattableString.Invariant($"{years} years");

    private static string Percent(double share) => Figures.Plain(100 * share, default) + " %";

    private static string Two(IReadOnlyList<double> column) => Figures.Plain(column.Average(), new Decimals(2));

    private static string Hundred(IReadOnlyList<bool> column) =>
        Figures.Plain(100.0 * column.Count(value => value) / column.Count, default);
}
