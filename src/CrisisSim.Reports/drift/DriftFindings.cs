using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// What becomes of the differences between texts over the years, in sentences. They speak of luck alone.
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
        string named = OutcomeNames.Name(change.Endpoint, result.Plan.Scenario.Incident.Domain.IsKinetic());
        string pair = $"{Title(result, wording)} against {Title(result, 0)}", after = After(result);
        if (change.First.NoTrialDiffers && change.Last.NoTrialDiffers && change.Change.Has(Caveats.NoTrialDiffers))
            return $"{named}, {pair}: the same in every crisis, today and {after}.";
        string verdict = change switch
        {
            { First.IsResolved: false, Last.IsResolved: false } => "No lead is shown, today or then",
            { First.IsResolved: false } => "No lead is shown today, and one is then",
            { Last.IsResolved: false } => "No lead is shown any more",
            { Left: < 0 } => "The lead turns round",
            { Left: { } left } when change.Change.Interval.ExcludesZero => left < 1
                ? $"{Percent(left)} of the lead is left"
                : $"The lead grows by {Percent(left - 1)}",
            _ => "No change of the lead is shown",
        };
        string crossing = change.CrossesZero is { } year
            ? $"; it is gone about year {Figures.Plain(year, default)}"
            : "";
        return $"{named}, {pair}: {Difference(change.First)} of 100 today and {Difference(change.Last)} {after}. "
            + $"{verdict}{crossing}.";
    }

    private static string Why(DriftResult result, int wording, DriftChange[] changes)
    {
        DriftWording other = result.Wordings[wording];
        string after = After(result), title = Title(result, wording);
        double clarity = other.First.Precision.Average(), tempo = other.First.Exercises.Average();
        return $"{Kept(other.Declaration)} {WordList.Capital(after)}, {Part(other.Last.Precision, clarity)} of its clarity "
            + $"and {Part(other.Last.Exercises, tempo)} of its exercises are left; {Hundred(other.Last.NewForm)} of 100 "
            + $"attacks take a form that nobody foresaw, and {Hundred(other.Last.Unlisted)} one that {title} does not "
            + $"cover{Lapses(other)}. "
            + string.Join(" ", changes.Select(change => Parts(change, result)));
    }

    private static string Title(DriftResult result, int wording) => result.Wordings[wording].Declaration.Title();

    private static string Kept(Declaration text) => text.Governance switch
    {
        { ReviewEvery: { } every } => $"{text.Title()} is reviewed every "
            + $"{Figures.Plain(every, new Decimals(every % 1 == 0 ? 0 : 2))} years.",
        _ => $"{text.Title()} is never reviewed.",
    };

    private static string Lapses(DriftWording wording) => wording.Last.Lapsed.Any(lapsed => lapsed)
        ? $", {Hundred(wording.Last.Lapsed)} find that it has lapsed"
        : "";

    private static string Parts(DriftChange change, DriftResult result)
    {
        string noun = OutcomeNames.Noun(change.Endpoint);
        DriftPart[] shown = [.. change.Parts
            .Where(part => part.Part.Interval.ExcludesZero && !part.WithinAnother)
            .OrderByDescending(part => Math.Abs(part.Part.Value))];
        return shown.Length == 0
            ? $"No cause alone is shown to move the lead in {noun} by then."
            : $"The lead in {noun} is moved by "
                + $"{WordList.And([.. shown.Select(part => $"{part.Name} {Signed(change.Endpoint, part.Part)}")])}.";
    }

    private static string Difference(EndpointDifference d) =>
        d.NoTrialDiffers ? "0" : Signed(d.Endpoint, d.Difference!.Value);

    /// <summary>−1.8 (−2.2 to −1.3), of 100.</summary>
    private static string Signed(Endpoint endpoint, Estimate estimate)
    {
        if (estimate.Has(Caveats.NoTrialDiffers)) return "0";
        Estimate shown = endpoint.Kind == EndpointKind.Hours ? estimate : estimate.In(100);
        var digits = Decimals.Telling(shown);
        Interval wide = digits.Outwards(shown.Interval);
        return $"{Figures.Signed(shown.Value, digits)} "
            + $"({Figures.Signed(wide.Low, digits)} to {Figures.Signed(wide.High, digits)})";
    }

    private static string After(DriftResult result) => $"after {Years(result.Plan.Last)}";

    private static string Years(double years) => years == 1 ? "1 year" : FormattableString.Invariant($"{years} years");

    private static string Percent(double share) => Figures.Plain(100 * share, default) + " %";

    private static string Part(IReadOnlyList<double> now, double then) =>
        then > 0 ? Percent(now.Average() / then) : "none";

    private static string Hundred(IReadOnlyList<bool> column) =>
        Figures.Plain(100.0 * column.Count(value => value) / column.Count, default);
}
