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
            ForestUnit.Hours => rows[0].IsInDays ? "Days" : "Hours",
            ForestUnit.BrigadeDays => "Brigade-days",
            _ => "More or fewer of 100",
        },
        X = axis.ToAxis("", Others == 1 ? RoomForFigures : 0) with
        {
            Title = Others == 1
                ? $"change from {Phrase.Named(series[0].Name)} to {Phrase.Named(series[1].Name)}"
                : $"change from {Phrase.Named(series[0].Name)}"
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
            Read = $"{series[other + 1].Name}, {row.Name}: {range.Says}",
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
                $"{series[other + 1].Name}, {row.Name}: "
                    + $"{row.Figures(other)}{DifferenceWords.Favours(difference, row.IsValued)}",
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
        return new Note(at, Middle(k, other), row.Figures(other))
        {
            Series = Others > 1 ? series[other + 1] : null,
            Strong = row.Sureness(other) == Sureness.Robust,
            BelowWhereNarrow = Others == 1,
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
    private const double HoursOfDay = 24, HoursUpTo = 72;

    /// <summary>From the endpoint's values to the panel's: of a hundred for shares.</summary>
    public double Scale => Unit switch
    {
        ForestUnit.Shares => 100,
        ForestUnit.Hours when IsInDays => 1 / HoursOfDay,
        _ => 1,
    };

    /// <summary>Whether hours are shown as days, since some of the panel's are three days or more.</summary>
    public bool IsInDays { get; init; }

    /// <summary>Whether it holds hours, some of them three days or more.</summary>
    public bool IsLong => Unit == ForestUnit.Hours && Ends.Any(end => Math.Abs(end / Scale) >= HoursUpTo);

    /// <summary>How sure a change is, by the verdict where there is one.</summary>
    public Sureness Sureness(int other)
    {
        EndpointDifference of = Differences[other];
        if (of.Difference is null) return Experiments.Sureness.NotKnown;
        if (of.NoTrialDiffers) return Experiments.Sureness.Same;
        if (!of.IsResolved) return Experiments.Sureness.NotShown;
        if (Judged[other] is not { } range) return Experiments.Sureness.Shown;
        return Kept[other] ?? (range.Low > 0 || range.High < 0)
            ? Experiments.Sureness.Robust
            : Experiments.Sureness.DependsOnJudgement;
    }

    /// <summary>Whether other assumptions keep the direction; null where the verdict does not say.</summary>
    public required IReadOnlyList<bool?> Kept { get; init; }

    /// <summary>"+3 (+1 to +5)", or why there is none.</summary>
    public string Figures(int other)
    {
        EndpointDifference of = Differences[other];
        if (of.Difference is not { } known) return DifferenceWords.Unknown(of);
        if (of.NoTrialDiffers) return "the same";
        if (Unit == ForestUnit.Hours) return Time(known);
        var figure = RowFigure.For(Endpoint, of.Baseline, of.Other);
        return $"{figure.Signed(known)} ({figure.Span(known.Interval)})";
    }

    private string Time(Estimate known)
    {
        Estimate shown = known.In(Scale);
        Decimals digits = new(IsInDays ? 1 : 0);
        Interval outwards = digits.Outwards(shown.Interval);
        string unit = IsInDays ? "days" : "h";
        return $"{Experiments.Figures.Signed(shown.Value, digits)} {unit} "
            + $"({Experiments.Figures.Signed(outwards.Low, digits)} to "
            + $"{Experiments.Figures.Signed(outwards.High, digits)})";
    }

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

    /// <summary>Its name in plain words.</summary>
    public required string Name { get; init; }

    /// <summary>All finite values and ends of intervals, in the unit of the panel.</summary>
    public IEnumerable<double> Ends => Differences.Select(each => each.Difference).OfType<Estimate>()
        .SelectMany(each => (double[])[each.Value, each.Interval.Low, each.Interval.High])
        .Concat(Judged.OfType<JudgedRange>().SelectMany(range => (double[])[range.Low, range.High]))
        .Where(double.IsFinite).Select(end => end * Scale);

    /// <summary>A row of a comparison.</summary>
    public static ForestRow From(Endpoint endpoint, Comparison comparison, JudgementUncertainty judged)
    {
        IReadOnlyList<WordingPair> pairs = comparison.AgainstBaseline;
        Change?[] changes = [.. pairs.Select((_, k) => judged.Judge(endpoint, k))];
        return new ForestRow(
            endpoint,
            [.. pairs.Select((pair, k) => changes[k]?.Figures ?? pair[endpoint])],
            [.. pairs.Select((pair, k) => changes[k] is { } change
                ? change.Judged is { } range ? JudgedRange.From(range) : (JudgedRange?)null
                : judged.Find(endpoint, pair.Other, pairs.Take(k).Count(before => before.Other == pair.Other)))])
        {
            Name = DifferenceWords.Row(endpoint, comparison.Tables[0].Head.IsKinetic),
            Kept = [.. changes.Select(change => change?.Judged?.Kept)],
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
