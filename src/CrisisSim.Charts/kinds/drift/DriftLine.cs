using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>One text's differences over the years, drawn so many years aside from where they are so that others do not cover them.</summary>
internal sealed class DriftLine(Series text, Measurand what, (double Year, Estimate Difference)[] points, double aside)
{
    private readonly (double Year, Estimate Shown)[] drawn = [.. points.Select(at => (at.Year + aside, at.Difference.In(what.Factor)))];

    public IEnumerable<double> Ends => drawn.SelectMany(at => StudyWords.Ends(at.Shown));

    public Mark Band => new Band([.. drawn.Where(at => at.Shown.Interval.IsBounded).Select(at => new Reach(at.Year, at.Shown.Interval.Low, at.Shown.Interval.High))])
    {
        Series = text,
    };

    public IEnumerable<Mark> Marks(bool whiskers)
    {
        string[] reads = [.. points.Select(Read)];
        yield return new Curve([.. drawn.Select(at => new Point(at.Year, at.Shown.Value))])
        {
            Series = text,
            Reads = reads,
            EndLabel = points.Length > 0 ? [text.Name, what.Difference(points[^1].Difference) + (IsUndecided(points[^1].Difference) ? " ~" : "")] : [],
        };
        for (int k = 0; k < drawn.Length; k++)
            yield return new Dot(drawn[k].Year, drawn[k].Shown.Value)
            {
                Series = text,
                Hollow = IsUndecided(points[k].Difference),
                Upward = whiskers ? StudyWords.Whisker(drawn[k].Shown) : null,
                Read = reads[k],
            };
    }

    private static bool IsUndecided(Estimate difference) => !difference.Interval.ExcludesZero && !difference.Has(Caveats.NoTrialDiffers);

    private string Read((double Year, Estimate Difference) at) =>
        FormattableString.Invariant($"{text.Name}, year {at.Year:0.#}: {what.RangedDifference(at.Difference)}") + (IsUndecided(at.Difference) ? ", not resolved" : "");
}
