using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What is left over the years of the difference between each text and the first, with a band of luck.</summary>
public static class DriftChart
{
    /// <summary>Bands of more texts than this would cover each other; these have whiskers instead, a little beside each other.</summary>
    private const int MostBands = 2;

    private const double Dodge = 0.018;

    /// <summary>One panel an endpoint: hours without decision, and the objective denied.</summary>
    /// <exception cref="ArgumentException">There is but one text, or nothing was played.</exception>
    public static Chart Of(DriftResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Wordings.Count < 2 || result.Done == 0) throw new ArgumentException("A difference needs two texts and a history.", nameof(result));
        Endpoint[] endpoints = [Endpoints.HoursWithoutDecision, Endpoints.ObjectiveDenied];
        Series[] others = [.. Enumerable.Range(1, result.Wordings.Count - 1).Select(place => new Series(result.Wordings[place].Declaration.Name, place))];
        return new Chart
        {
            Name = "drift",
            Title = DriftWords.Title(result, others),
            Subtitle = DriftWords.Subtitle(result),
            Description = DriftWords.Description(result, others, endpoints),
            Panels = [.. endpoints.Select(endpoint => Panel(result, endpoint, others))],
            Columns = 2,
            Legend = others,
            Remark = "The half-life of precision, the rates and the chances that gaps are found are judgements; nothing here is measured.",
        };
    }

    private static Panel Panel(DriftResult result, Endpoint endpoint, Series[] others)
    {
        var what = Measurand.Of(endpoint);
        bool bands = others.Length <= MostBands;
        double last = Math.Max(1, result.Plan.Last), step = bands ? 0 : Dodge * last;
        DriftLine[] lines = [.. others.Select((other, k) => new DriftLine(other, what, Points(result, endpoint, other), (k - ((others.Length - 1) / 2.0)) * step))];
        (double from, double to) = AxisRange.FromZero(lines.SelectMany(line => line.Ends));
        return new Panel
        {
            Heading = $"{endpoint.Name}, less '{result.Wordings[0].Declaration.Name}'",
            X = new NumberAxis(-step * others.Length / 2, last + (step * others.Length / 2)) { Title = "years from now", Ticks = Ticks(result.Plan.Years), Grid = false },
            Y = new NumberAxis(from, to) { Title = $"difference, {what.DifferenceUnit ?? what.Unit}", Signed = true },
            Marks = [new Rule(0, Upright: false) { Solid = true }, .. bands ? lines.Select(line => line.Band) : [], .. lines.SelectMany(line => line.Marks(whiskers: !bands))],
        };
    }

    /// <summary>Years that were played, as many as have room.</summary>
    private static Tick[] Ticks(IReadOnlyList<double> years)
    {
        const int Most = 8;
        int every = (int)Math.Ceiling(years.Count / (double)Most);
        return [.. years.Where((_, k) => k % every == 0).Select(year => new Tick(year, year == 0 ? "today" : FormattableString.Invariant($"{year:0.#}")))];
    }

    private static (double Year, Estimate Difference)[] Points(DriftResult result, Endpoint endpoint, Series other) =>
    [
        .. result.Plan.Years.Select((year, k) => (year, result.Difference(endpoint, other.Place, k).Difference))
            .Where(at => at.Difference is { } d && double.IsFinite(d.Value)).Select(at => (at.year, at.Difference!.Value)),
    ];
}
