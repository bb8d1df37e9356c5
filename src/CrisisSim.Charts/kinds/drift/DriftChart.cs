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
            Columns = 2,
            Legend = others,
            Remark =
                "The half-life of precision, the rates and the chances that gaps are found are judgements; nothing "
                    + "here is measured.",
        };
    }

    /// <summary>The place of a text among those that were played.</summary>
    internal static int IndexOf(DriftResult result, Series text) =>
        AsSeries(result).Select((one, k) => (one, k)).First(at => at.one == text).k;

    private static IReadOnlyList<Series> AsSeries(DriftResult result) => ComparedSeries.For(result.Plan.Scenario,
        [.. result.Wordings.Select(wording => wording.Declaration)]);

    private static Panel Panel(DriftResult result, Endpoint endpoint, Series[] others)
    {
        var what = Measurand.For(endpoint);
        bool bands = others.Length <= MostBands;
        double last = Math.Max(1, result.Plan.Last), step = bands ? 0 : Dodge * last;
        DriftLine[] lines = [.. others.Select(
            (other, k) => new DriftLine(other, what, Points(result, endpoint, other),
                (k - ((others.Length - 1) / 2.0)) * step))];
        (double from, double to) = AxisRange.FromZero(lines.SelectMany(line => line.Ends));
        return new Panel
        {
            Heading = $"{endpoint.Name}, less '{result.Wordings[0].Declaration.Name}'",
            X = new NumberAxis(-step * others.Length / 2, last + (step * others.Length / 2))
            {
                Title = "years from now",
                Ticks = Ticks(result.Plan.Years),
                Grid = false
            },
            Y = new NumberAxis(from, to) { Title = $"difference, {what.DifferenceUnit ?? what.Unit}", Signed = true },
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
        .. result.Plan.Years.Select((year, k) => (year, result.Difference(endpoint, IndexOf(result, other), k).Difference))
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
                ? [text.Name, what.Difference(points[^1].Difference) + (IsUndecided(points[^1].Difference) ? " ~" : "")]
                : [],
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

    private static bool IsUndecided(Estimate difference) =>
        !difference.Interval.ExcludesZero && !difference.Has(Caveats.NoTrialDiffers);

    private string Read((double Year, Estimate Difference) at) =>
        FormattableString.Invariant($"{text.Name}, year {at.Year:0.#}: {what.RangedDifference(at.Difference)}")
            + (IsUndecided(at.Difference) ? ", not resolved" : "");
}

/// <summary>What a chart of drift says.</summary>
internal static class DriftWords
{
    /// <summary>Of the text whose difference of today is the largest that is resolved.</summary>
    public static string Title(DriftResult result, Series[] others)
    {
        DriftChange[] changes = [.. others.Select(
            other => DriftChange.Measure(result, DriftChart.IndexOf(result, other), DriftEndpoints.Divided[0]))];
        string baseline = result.Wordings[0].Declaration.Name,
            after = FormattableString.Invariant($"after {result.Plan.Last:0.#} years");
        if (others.Length > 1 && !changes.Any(change => change.First.IsResolved || change.Last.IsResolved))
            return $"No text is resolved to differ from '{baseline}' in {changes[0].Endpoint.Brief}, today or {after}";
        int k = Enumerable
            .Range(0, others.Length)
            .OrderByDescending(each => changes[each].First.IsResolved)
            .ThenByDescending(each => changes[each].Last.IsResolved)
            .ThenByDescending(each => Math.Abs(changes[each].First.Difference?.Value ?? 0)).First();
        return $"'{others[k].Name}' against '{baseline}', {changes[k].Endpoint.Brief}: {Verdict(changes[k], after)}";
    }

    public static string Subtitle(DriftResult result)
    {
        string never = string.Join(", ",
            result.Wordings.Select(
                wording => $"'{wording.Declaration.Name}' {Undecided(wording.First)} → {Undecided(wording.Last)}"));
        string histories = result.Done == 1 ? "1 history" : $"{Names.Number(result.Done)} histories";
        return $"{histories}, the same under each text, a crisis in each year; 95 % intervals, luck alone; hollow and "
            + "~: not resolved. "
            + FormattableString.Invariant($"Crises without a decision by day 30, today → year {result.Plan.Last:0.#}: ")
                + $"{never}.";
    }

    public static string Description(DriftResult result, Series[] others, Endpoint[] endpoints) =>
        string.Join(" ", endpoints.SelectMany(endpoint => others.Select(other => Describe(result, other, endpoint))));

    private static string Describe(DriftResult result, Series other, Endpoint endpoint)
    {
        var what = Measurand.For(endpoint);
        string At(int k) => what.RangedDifference(result.Difference(endpoint, DriftChart.IndexOf(result, other), k).Difference);
        IEnumerable<string> years =
            result.Plan.Years.Select((year, k) => FormattableString.Invariant($"year {year:0.#} {At(k)}"));
        return $"{WordList.Capital(endpoint.Name)}, '{other.Name}' less '{result.Wordings[0].Declaration.Name}': "
            + $"{string.Join(", ", years)}.";
    }

    private static string Verdict(DriftChange change, string after)
    {
        var what = Measurand.For(change.Endpoint);
        string figures =
            $"{what.Difference(change.First.Difference)} today, {what.Difference(change.Last.Difference)} {after}";
        return change switch
        {
            { First.NoTrialDiffers: true, Last.NoTrialDiffers: true } => $"not one crisis differs, today or {after}",
            { First.IsResolved: false, Last.IsResolved: false } => $"not resolved, today or {after}",
            { First.IsResolved: false } => $"not resolved today, {what.Difference(change.Last.Difference)} {after}",
            { Last.IsResolved: false } =>
                $"{what.Difference(change.First.Difference)} today, nothing resolved to be left {after}",
            { Left: < 0 } => $"the verdict turns round, {figures}",
            { Left: { } left } when change.Change.Interval.ExcludesZero =>
                left < 1 ? $"{100 * left:0} % is left {after} ({figures})" : $"it grows, {figures}",
            _ => $"{figures}; the change is not resolved",
        };
    }

    private static string Undecided(DriftYear year)
    {
        int never = 0;
        foreach (double hours in year.Table[Milestone.Decision]) never += hours <= CountingWindow.Hours ? 0 : 1;
        return EndpointFigure.Percent(new Proportion(never, year.Table.Trials).Estimate());
    }
}
