using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// What is left over the years of the difference between each text and the first, with a band of luck.
/// </summary>
public static class DriftChart
{
    /// <summary>
    /// Bands of more texts than this would cover each other; these have whiskers instead, a little beside each other.
    /// </summary>
    private const int MostBands = 2;

    private const double Dodge = 0.018;

    /// <summary>One panel a gain.</summary>
    /// <exception cref="ArgumentException">There is but one text, or nothing was played.</exception>
    public static Chart Draw(DriftResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Wordings.Count < 2 || result.Done == 0)
            throw new ArgumentException("A difference needs two texts and a history.", nameof(result));
        Endpoint[] endpoints = [.. DriftEndpoints.Divided];
        Series[] others = [.. AsSeries(result).Skip(1)];
        return new Chart
        {
            Name = "drift",
            Title = DriftWords.Title(result, others),
            Subtitle = DriftWords.Subtitle(result),
            Description = DriftWords.Description(result, others, endpoints),
            Panels = [.. endpoints.Select(endpoint => Panel(result, endpoint, others))],
            Columns = endpoints.Length,
            Legend = others,
            Remark =
                "Hollow: no lead shown. How fast words fade and exercises lapse is judged; nothing here is measured.",
        };
    }

    /// <summary>The place of a text among those that were played.</summary>
    internal static int IndexOf(DriftResult result, Series text) =>
        AsSeries(result).Select((one, k) => (one, k)).First(at => at.one == text).k;

    private static IReadOnlyList<Series> AsSeries(DriftResult result) => ComparedSeries.For(result.Plan.Scenario,
        [.. result.Wordings.Select(wording => wording.Declaration)]);

    /// <summary>An outcome as the first screen calls it.</summary>
    internal static Measurand Titled(DriftResult result, Endpoint endpoint) =>
        Measurand.Titled(endpoint, result.Plan.Scenario.Incident.Domain.IsKinetic());

    /// <summary>The values under both texts, which give a change its digits.</summary>
    internal static IEnumerable<Estimate> Levels(EndpointDifference of) =>
        new[] { of.Baseline, of.Other }.OfType<Estimate>();

    private static string Unit(Measurand what) => (what.DifferenceUnit ?? what.Unit) is "points" ? "points of 100"
        : what.DifferenceUnit ?? what.Unit;

    private static Panel Panel(DriftResult result, Endpoint endpoint, Series[] others)
    {
        Measurand what = Titled(result, endpoint).RoundedFor(result.Plan.Years.SelectMany((_, k) => others
            .SelectMany(other => Levels(result.Difference(endpoint, IndexOf(result, other), k)))));
        bool bands = others.Length <= MostBands;
        double last = Math.Max(1, result.Plan.Last), step = bands ? 0 : Dodge * last;
        DriftLine[] lines = [.. others.Select(
            (other, k) => new DriftLine(other, what, Points(result, endpoint, other),
                (k - ((others.Length - 1) / 2.0)) * step))];
        (double from, double to) = AxisRange.FromZero(lines.SelectMany(line => line.Ends));
        return new Panel
        {
            Heading = WordList.Capital(what.Name),
            X = new NumberAxis(-step * others.Length / 2, last + (step * others.Length / 2))
            {
                Title = "years from now",
                Ticks = Ticks(result.Plan.Years),
                Grid = false
            },
            Y = new NumberAxis(from, to)
            {
                Title = $"lead over {AsSeries(result)[0].Name}, {Unit(what)}",
                Signed = true
            },
            Marks = [new ReferenceLine(0, Upright: false) { Solid = true }, .. bands
                ? lines.Select(line => line.Band)
                : [], .. lines.SelectMany(line => line.Marks(whiskers: !bands))],
        };
    }

    /// <summary>Years that were played, as many as have room.</summary>
    private static Tick[] Ticks(IReadOnlyList<double> years)
    {
        const int Most = 8;
        int every = (int)Math.Ceiling(years.Count / (double)Most);
        return [.. years
            .Where((_, k) => k % every == 0)
            .Select(year => new Tick(year, year == 0 ? "today" : FormattableString.Invariant($"{year:0.#}")))];
    }

    private static (double Year, Estimate Difference)[] Points(DriftResult result, Endpoint endpoint, Series other) =>
    [
        .. result.Plan.Years
            .Select((year, k) => (year, result.Difference(endpoint, IndexOf(result, other), k).Difference))
            .Where(at => at.Difference is { } d
                && double.IsFinite(d.Value)).Select(at => (at.year, at.Difference!.Value)),
    ];
}

/// <summary>
/// One text's differences over the years, drawn so many years aside from where they are so that others do not cover
/// them.
/// </summary>
internal sealed class DriftLine(Series text, Measurand what, (double Year, Estimate Difference)[] points, double aside)
{
    private readonly (double Year, Estimate Shown)[] drawn =
        [.. points.Select(at => (at.Year + aside, at.Difference.In(what.Factor)))];

    public IEnumerable<double> Ends => drawn.SelectMany(at => StudyWords.Ends(at.Shown));

    public Mark Band =>
        new Band([.. drawn
            .Where(at => at.Shown.Interval.IsBounded)
            .Select(at => new BandLimits(at.Year, at.Shown.Interval.Low, at.Shown.Interval.High))])
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
            EndLabel = points.Length > 0
                ? [text.Head, (what with { DifferenceUnit = "", Unit = "" }).Difference(points[^1].Difference)]
                : [],
        };
        for (int k = 0; k < drawn.Length; k++)
            yield return new Dot(drawn[k].Year, drawn[k].Shown.Value)
            {
                Series = text,
                Hollow = IsOpen(points[k].Difference),
                Upward = whiskers ? StudyWords.Whisker(drawn[k].Shown) : null,
                Read = reads[k],
            };
    }

    private static bool IsOpen(Estimate difference) =>
        !difference.Interval.ExcludesZero && !difference.Has(Caveats.NoTrialDiffers);

    private string Read((double Year, Estimate Difference) at) =>
        FormattableString.Invariant($"{text.Name}, year {at.Year:0.#}: {what.SpokenChange(at.Difference)}")
            + (IsOpen(at.Difference) ? ", no lead shown" : "");
}

/// <summary>What a chart of drift says.</summary>
internal static class DriftWords
{
    /// <summary>Of the text whose difference of today is the largest that is resolved.</summary>
    public static string Title(DriftResult result, Series[] others)
    {
        DriftChange[] changes = [.. others.Select(
            other => DriftChange.Measure(result, DriftChart.IndexOf(result, other), DriftEndpoints.Divided[0]))];
        string after = FormattableString.Invariant($"after {result.Plan.Last:0.#} years");
        string name = WordList.Capital(DriftChart.Titled(result, changes[0].Endpoint).Name);
        if (others.Length > 1 && !changes.Any(change => change.First.IsResolved || change.Last.IsResolved))
            return $"{name}: no lead is shown under any text, today or {after}";
        int k = Enumerable
            .Range(0, others.Length)
            .OrderByDescending(each => changes[each].First.IsResolved)
            .ThenByDescending(each => changes[each].Last.IsResolved)
            .ThenByDescending(each => Math.Abs(changes[each].First.Difference?.Value ?? 0)).First();
        string verdict = Verdict(changes[k], DriftChart.Titled(result, changes[k].Endpoint), after);
        return $"{name}, lead of {others[k].Name}: {verdict}";
    }

    public static string Subtitle(DriftResult result)
    {
        string histories = result.Done == 1 ? "1 history" : $"{Names.Number(result.Done)} histories";
        return $"{histories}, the same under each text, a crisis in each year shown; shaded: luck, 19 times in 20.";
    }

    public static string Description(DriftResult result, Series[] others, Endpoint[] endpoints) =>
        string.Join(" ", endpoints.SelectMany(endpoint => others.Select(other => Describe(result, other, endpoint))));

    private static string Describe(DriftResult result, Series other, Endpoint endpoint)
    {
        Measurand what = DriftChart.Titled(result, endpoint);
        int place = DriftChart.IndexOf(result, other);
        string At(int k) => what.SpokenChange(result.Difference(endpoint, place, k).Difference);
        IEnumerable<string> years =
            result.Plan.Years.Select((year, k) => FormattableString.Invariant($"year {year:0.#} {At(k)}"));
        return $"{WordList.Capital(what.Name)}, lead of {other.Name}: "
            + $"{string.Join(", ", years)}.";
    }

    /// <summary>As stated, for what other assumptions would make of it is not drawn here.</summary>
    private static string Verdict(DriftChange change, Measurand what, string after)
    {
        what = what.RoundedFor(DriftChart.Levels(change.First).Concat(DriftChart.Levels(change.Last)));
        Measurand bare = what with { Unit = "", DifferenceUnit = "" };
        string first = bare.Difference(change.First.Difference), last = bare.Difference(change.Last.Difference);
        return change switch
        {
            { First.NoTrialDiffers: true, Last.NoTrialDiffers: true } => $"the same in every crisis, today and {after}",
            { First.IsResolved: false, Last.IsResolved: false } => $"none is shown, today or {after}",
            { First.IsResolved: false } => $"none is shown today; as stated, {last} {after}",
            { Last.IsResolved: false } => $"as stated, {first} today; none is shown any more {after}",
            { Left: < 0 } => $"as stated, it turns round, {first} today and {last} {after}",
            _ when change.Change.Interval.ExcludesZero => $"as stated, {first} today and {last} {after}",
            _ => $"as stated, {first} today and {last} {after}, no clear change",
        };
    }
}
