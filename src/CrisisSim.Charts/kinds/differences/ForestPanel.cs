using System.Globalization;
using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>One panel of a forest: endpoints of one unit as rows, and in each a dot for every other wording.</summary>
internal sealed class ForestPanel(ForestRow[] rows, IReadOnlyList<Series> series)
{
    private const double Used = 0.76, BarHalf = 0.13, RoomForFigures = 0.44;

    private readonly ForestAxis axis = ForestAxis.Fit(rows);

    private int Others => series.Count - 1;

    public Panel ToPanel(ForestUnit unit) => new()
    {
        Heading = unit switch
        {
            ForestUnit.Hours => "Hours",
            ForestUnit.BrigadeDays => "Brigade-days",
            _ => "Shares, in points of 100",
        },
        X = axis.ToAxis(Sign(unit), Others == 1 ? RoomForFigures : 0) with
        {
            Title = $"other less {Phrase.Quote(series[0].Name)}"
        },
        Y = new NameAxis([.. rows.Select(row => row.Name)]),
        Marks =
        [
            .. BetterSides(),
            new ReferenceLine(0, true) { Solid = true },
            .. rows.SelectMany((row, k) => Enumerable
                .Range(0, Others)
                .Select(other => Range(row, k, other))
                .OfType<Mark>()),
            .. rows.SelectMany((row, k) => Enumerable
                .Range(0, Others)
                .Select(other => Dot(row, k, other))
                .OfType<Mark>()),
            .. rows.SelectMany((row, k) => Enumerable
                .Range(0, Others)
                .Select(other => Text(row, k, other))
                .OfType<Mark>()),
        ],
    };

    private static string Sign(ForestUnit unit) => unit switch
    {
        ForestUnit.Hours => "h",
        ForestUnit.BrigadeDays => "",
        _ => "pts",
    };

    /// <summary>One shaded area for each run of rows with the same better side.</summary>
    private IEnumerable<Band> BetterSides()
    {
        for (int first = 0, end; first < rows.Length; first = end)
        {
            (bool higher, bool valued) = (rows[first].Endpoint.HigherIsBetter, rows[first].IsValued);
            end = first + rows
                .Skip(first)
                .TakeWhile(row => row.Endpoint.HigherIsBetter == higher && row.IsValued == valued)
                .Count();
            if (!valued) continue;
            (double left, double right) = higher ? (0.0, axis.To) : (axis.From, 0.0);
            yield return new Band(
                [new BandLimits(left, first - 0.5, end - 0.5), new BandLimits(right, first - 0.5, end - 0.5)])
            {
                Read = "the better side for the alliance"
            };
        }
    }

    private Box? Range(ForestRow row, int k, int other)
    {
        if (row.Judged[other] is not { } range || row.Differences[other].Difference is null) return null;
        double middle = Middle(k, other), half = BarHalf / Others;
        return new Box(Clamp(range.Low * row.Scale), Clamp(range.High * row.Scale), middle - half, middle + half)
        {
            Series = series[other + 1],
            Faint = true,
            Read = $"{series[other + 1].Name}, {row.Endpoint.Name}: {range.Says}",
        };
    }

    private Dot? Dot(ForestRow row, int k, int other)
    {
        EndpointDifference difference = row.Differences[other];
        if (difference.Difference is not { } known) return null;
        Interval ends = known.In(row.Scale).Interval;
        return new Dot(known.Value * row.Scale, Middle(k, other))
        {
            Series = series[other + 1],
            Across = new Whisker(Clamp(ends.Low), Clamp(ends.High)),
            Hollow = !difference.IsResolved,
            Read =
                $"{series[other + 1].Name}, {row.Endpoint.Name}: "
                    + $"{DifferenceWords.Figures(difference)}{DifferenceWords.Favours(difference, row.IsValued)}",
        };
    }

    /// <summary>
    /// The figures at the right of the row where there is one other wording; that a difference is not known, where it
    /// is not.
    /// </summary>
    private Note? Text(ForestRow row, int k, int other)
    {
        EndpointDifference difference = row.Differences[other];
        if (Others > 1 && difference.Difference is not null) return null;
        double at = Others > 1 ? 0 : axis.EndWith(RoomForFigures);
        return new Note(at, Middle(k, other), DifferenceWords.Figures(difference))
        {
            Series = Others > 1 ? series[other + 1] : null,
            Strong = difference.IsResolved
        };
    }

    private double Middle(int row, int other) => row - (Used / 2) + (Used * (other + 0.5) / Others);

    private double Clamp(double end) => Math.Clamp(end, axis.From, axis.To);
}

/// <summary>The axis of differences: from below 0 to above it, as far as anything reaches, with round ticks.</summary>
internal readonly record struct ForestAxis(double From, double To)
{
    private const double Margin = 0.08;
    private const int MostTicks = 6;

    /// <summary>The axis that holds all intervals of these rows.</summary>
    public static ForestAxis Fit(IReadOnlyList<ForestRow> rows) => Around([.. rows.SelectMany(row => row.Ends)]);

    /// <summary>The axis that holds 0 and all of these that are finite.</summary>
    public static ForestAxis Around(IReadOnlyList<double> values)
    {
        double[] ends = [0, .. values.Where(double.IsFinite)];
        (double least, double most) = (ends.Min(), ends.Max());
        if (least == most) return new ForestAxis(-1, 1);
        double room = (most - least) * Margin;
        return new ForestAxis(least - room, most + room);
    }

    /// <summary>
    /// Where it ends with so large a part of its length added at the right, for what is written there.
    /// </summary>
    public double EndWith(double part) => To + ((To - From) * part);

    /// <summary>The axis, widened, with ticks in this unit as far as dots may stand.</summary>
    public NumberAxis ToAxis(string unit, double part, int most = MostTicks)
    {
        double step = Step(To - From, most), from = From, to = To;
        return new NumberAxis(From, EndWith(part))
        {
            Ticks = [.. Enumerable
                .Range((int)Math.Ceiling(from / step), (int)(Math.Floor(to / step) - Math.Ceiling(from / step)) + 1)
                .Select(k => new Tick(k * step, Text(k * step, unit)))],
        };
    }

    private static double Step(double length, int most)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(length / most)));
        return power * ((double[])[1, 2, 5, 10]).First(step => step * power * most >= length);
    }

    private static string Text(double at, string unit) =>
        (at > 0 ? "+" : "")
            + Math.Round(at, 9).ToString("#,0.#########", CultureInfo.InvariantCulture).Replace('-', '−')
            + (unit.Length > 0 ? " " + unit : "");
}

/// <summary>
/// One endpoint of a forest: its difference under every other wording, in the unit of the panel. Lists are compared by
/// reference.
/// </summary>
internal sealed record ForestRow(Endpoint Endpoint, IReadOnlyList<EndpointDifference> Differences,
    IReadOnlyList<JudgedRange?> Judged)
{
    /// <summary>From the endpoint's values to the panel's: points of a hundred for shares.</summary>
    public double Scale => Unit == ForestUnit.Shares ? 100 : 1;

    public ForestUnit Unit => Endpoint.Kind switch
    {
        EndpointKind.Hours or EndpointKind.Quantile => ForestUnit.Hours,
        EndpointKind.Count => ForestUnit.BrigadeDays,
        _ => ForestUnit.Shares,
    };

    /// <summary>
    /// Whether a difference is better or worse for the alliance; where there is no attack to answer, that is said of
    /// false alarms alone.
    /// </summary>
    public required bool IsValued { get; init; }

    public bool IsKnown => Differences.Any(each => each.Difference is not null);

    /// <summary>Its name, with what it is called where it is not primary.</summary>
    public string Name => Endpoint.IsPrimary ? Endpoint.Name : $"{Endpoint.Name} ({Endpoint.Label})";

    /// <summary>All finite values and ends of intervals, in the unit of the panel.</summary>
    public IEnumerable<double> Ends => Differences.Select(each => each.Difference).OfType<Estimate>()
        .SelectMany(each => (double[])[each.Value, each.Interval.Low, each.Interval.High])
        .Concat(Judged.OfType<JudgedRange>().SelectMany(range => (double[])[range.Low, range.High]))
        .Where(double.IsFinite).Select(end => end * Scale);

    /// <summary>A row of a comparison.</summary>
    public static ForestRow From(Endpoint endpoint, Comparison comparison, JudgementUncertainty judged)
    {
        IReadOnlyList<WordingPair> pairs = comparison.AgainstBaseline;
        return new ForestRow(
            endpoint,
            [.. pairs.Select(pair => pair[endpoint])],
            [.. pairs.Select((pair, k) => judged.Find(endpoint, pair.Other,
                pairs.Take(k).Count(before => before.Other == pair.Other)))])
        {
            IsValued = comparison.Tables[0].Head.IsAttack || endpoint.IsOfNoAttack,
        };
    }
}

/// <summary>The unit of a panel of a forest.</summary>
internal enum ForestUnit
{
    /// <summary>Points of a hundred.</summary>
    Shares,

    /// <summary>Brigade-days: of counts the cost alone is shown.</summary>
    BrigadeDays,

    /// <summary>Hours.</summary>
    Hours,
}
