using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// How well texts tell an attack from what only looks like one: hits over false alarms as the lines of the text are
/// moved, one curve a text, a dot where it stands as written, and the other rules of decision that were tried on it as
/// hollow dots.
/// </summary>
public static class RocChart
{
    private const int Side = 400;

    private const string Rules = ", under the first rule tried; hollow dots: other rules of decision on the same text";

    /// <summary>One panel an answer: leave for half of the allied strength, the decision to assist.</summary>
    /// <param name="result">At least one curve.</param>
    /// <param name="scenario">Whose texts they are.</param>
    /// <param name="hours">Hours by which an answer counted.</param>
    /// <exception cref="ArgumentException">There is no curve.</exception>
    public static Chart Draw(WarningResult result, Scenario scenario, double hours)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Curves.Count == 0) throw new ArgumentException("A chart of warning needs a curve.", nameof(result));
        Declaration[] written =
            [.. result.Curves.Select(curve => curve.Text.Written).DistinctBy(text => text.Name)];
        var texts = written
            .Zip(ComparedSeries.For(scenario, written))
            .ToDictionary(text => text.First.Name, text => text.Second);
        Answer[] answers = [.. result.Curves.Select(curve => curve.Answer).Distinct()];
        WarningCurve[] first = [.. result.Curves
            .Where(curve => curve.Answer == answers[0])
            .DistinctBy(curve => curve.Text.Written.Name)];
        return new Chart
        {
            Name = "roc",
            Title = RocWords.Title(first),
            Subtitle = RocWords.Subtitle(result, hours),
            Description = RocWords.Description(result.Curves),
            Panels = [.. answers.Select(
                answer => Panel(answer, [.. result.Curves.Where(curve => curve.Answer == answer)], texts, hours))],
            Columns = answers.Length,
            Legend = [.. texts.Values],
            Remark =
                $"Dot: the text as written{(result.Curves.Count > texts.Count * answers.Length ? Rules : "")}. On the "
                    + "diagonal an answer tells nothing.",
            PlotHeight = Side,
        };
    }

    private static Panel Panel(Answer answer, WarningCurve[] curves, Dictionary<string, Series> texts,
        double hours)
    {
        return new Panel
        {
            Heading = FormattableString.Invariant($"{RocWords.Noun(answer)} by day {hours / 24:0.##}"),
            X = new NumberAxis(0, 100) { Title = "false alarms, of 100 incidents that are no attack" },
            Y = new NumberAxis(0, 100) { Title = "hits, of 100 attacks" },
            Marks =
            [
                new Curve([new Point(0, 0), new Point(100, 100)])
                {
                    Faint = true,
                    Read = "cannot tell: as many false alarms as hits"
                },
                .. curves
                    .GroupBy(curve => curve.Text.Written.Name)
                    .SelectMany(of => Text([.. of], texts[of.Key])),
            ],
        };
    }

    private static IEnumerable<Mark> Text(WarningCurve[] curves, Series series)
    {
        RocCurve curve = curves[0].Curve;
        yield return new Curve([new Point(0, 0), .. curve.Points.Select(At), new Point(100, 100)])
        {
            Series = series,
            Reads =
            [
                $"{series.Name}: never answers",
                .. curve.Points.Select(
                    point => $"{series.Name}, {RocWords.Shift(point.Threshold)}: {RocWords.Rates(point)}"),
                $"{series.Name}: always answers",
            ],
        };
        for (int k = 0; k < curves.Length; k++)
        {
            OperatingPoint point = curves[k].AsWritten;
            string rule = curves[k].Text.Rule.Name;
            yield return new Dot(At(point).X, At(point).Y)
            {
                Series = series,
                Hollow = k > 0,
                Across = k == 0 ? Interval(point.FalseAlarms) : null,
                Upward = k == 0 ? Interval(point.Hits) : null,
                Text = curves.Length > 1 ? rule : "",
                Read = $"{series.Name}, {rule}, {RocWords.Shift(point.Threshold)}: {RocWords.Rates(point)}",
            };
        }
    }

    private static Point At(OperatingPoint point) => new(100 * point.FalseAlarms.Share, 100 * point.Hits.Share);

    private static Whisker? Interval(Proportion of)
    {
        Interval interval = of.Estimate().In(100).Interval;
        return interval.Width > 0 ? new Whisker(interval.Low, interval.High) : null;
    }
}

/// <summary>What a chart of warning says.</summary>
internal static class RocWords
{
    private static readonly Measurand Area = new("area under the curve");

    public static string Noun(Answer answer) =>
        answer == Answer.Decision ? "decision to assist" : "leave for half of the allied strength";

    private static string Article(Answer answer) => answer == Answer.Decision ? "a " : "";

    /// <summary>
    /// The text that tells best against the first, or that none is shown to; the error is shared among all that might
    /// have been the best.
    /// </summary>
    public static string Title(WarningCurve[] curves)
    {
        string first = curves[0].Text.Written.Name, answer = Noun(curves[0].Answer);
        if (curves.Length == 1) return TitleOfOne(curves[0]);
        Confidence shared = new Confidence().SharedAmong(curves.Length - 1);
        WarningCurve other = curves
            .Skip(1)
            .MaxBy(curve => Math.Abs(curve.Curve.AreaLess(curves[0].Curve).Difference.Value))!;
        Estimate difference = other.Curve.AreaLess(curves[0].Curve, shared).Difference;
        string areas = $"area {Area.Value(other.Curve.Area)} against {Area.Value(curves[0].Curve.Area)}";
        if (difference.Has(Caveats.NoTrialDiffers))
            return $"'{other.Text.Written.Name}' answers exactly as '{first}' does ({answer})";
        return difference.Interval.ExcludesZero
            ? $"'{other.Text.Written.Name}' tells attacks from look-alikes "
                + $"{(difference.Value > 0 ? "better" : "worse")} than '{first}': {areas}"
            : $"Which text tells attacks from look-alikes better is not resolved: '{other.Text.Written.Name}' against "
                + $"'{first}', {areas}";
    }

    public static string Subtitle(WarningResult result, double hours)
    {
        long trials = result.Curves[0].Curve.Points[0].Hits.Trials;
        string interrupted = result.Interrupted ? " Interrupted: not all that was asked for was played." : "";
        WarningCurve[] decisions = [.. result.Curves
            .Where(curve => curve.Answer == result.Curves[0].Answer)
            .DistinctBy(curve => curve.Text.Written.Name)];
        string silent = string.Join(", ",
            decisions.Select(
                curve => $"'{curve.Text.Written.Name}' {Names.Number(trials - curve.AsWritten.Hits.Count)}"));
        return FormattableString.Invariant(
            $"{Names.Crises(trials)} a threshold as an attack and as none, the same luck in all; ")
            + FormattableString.Invariant($"an answer counts by day {hours / 24:0.##}; 95 % intervals, luck alone. ")
            + $"Attacks as written without {Article(decisions[0].Answer)}{Noun(decisions[0].Answer)}: {silent} of "
            + $"{Names.Number(trials)}."
            + interrupted;
    }

    public static string Description(IReadOnlyList<WarningCurve> curves) =>
        $"Hit rate over false-alarm rate as the lines of each text are moved. "
            + string.Join(" ", curves.Select(Describe));

    public static string Rates(OperatingPoint point) =>
        $"hits {Share(point.Hits)}, false alarms {Share(point.FalseAlarms)}";

    public static string Shift(double rungs) =>
        rungs == 0 ? "as written" : $"lines {EndpointFigure.Shift(rungs)} {(Math.Abs(rungs) == 1 ? "rung" : "rungs")}";

    private static string TitleOfOne(WarningCurve curve)
    {
        Estimate area = curve.Curve.Area;
        string figure = $"area {Area.Ranged(area)}, ½ cannot tell";
        return area.Interval.Contains(0.5)
            ? $"That '{curve.Text.Written.Name}' tells attacks from look-alikes is not resolved: {figure}"
            : $"'{curve.Text.Written.Name}' tells attacks from look-alikes {(area.Value > 0.5 ? "better" : "worse")} "
                + $"than a throw of dice: {figure}";
    }

    private static string Describe(WarningCurve curve) =>
        $"'{curve.Text.Written.Name}' under {curve.Text.Rule.Name}, {Noun(curve.Answer)}: area "
            + $"{Area.Ranged(curve.Curve.Area)}; "
        + $"{Shift(curve.AsWritten.Threshold)}: {Rates(curve.AsWritten)}.";

    private static string Share(Proportion of) => new Measurand("", "%") { Factor = 100 }.Ranged(of.Estimate());
}
