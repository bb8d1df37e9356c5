using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// How well texts tell an attack from what only looks like one: attacks answered over look-alikes answered as the lines
/// of the text are moved, one curve a text, a dot where it stands as written, and the other ways to decide that were
/// tried on it as hollow, numbered dots.
/// </summary>
public static class RocChart
{
    private const int Side = 400;

    /// <summary>One panel an answer: leave for half of the allied strength, the decision to assist.</summary>
    /// <param name="result">At least one curve.</param>
    /// <param name="scenario">Whose texts they are.</param>
    /// <param name="hours">Hours by which an answer counted.</param>
    /// <param name="named">What a way to decide is called after a number; null: the name of the rule.</param>
    /// <exception cref="ArgumentException">There is no curve.</exception>
    public static Chart Draw(WarningResult result, Scenario scenario, double hours,
        Func<DecisionRule, string>? named = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Curves.Count == 0) throw new ArgumentException("A chart of warning needs a curve.", nameof(result));
        Declaration[] written =
            [.. result.Curves.Select(curve => curve.Text.Written).DistinctBy(text => text.Name)];
        var texts = written
            .Zip(ComparedSeries.For(scenario, written))
            .ToDictionary(text => text.First.Name, text => text.Second);
        DecisionRule[] others = [.. OtherRules(result)];
        Answer[] answers = [.. result.Curves.Select(curve => curve.Answer).Distinct()];
        WarningCurve[] first = [.. result.Curves
            .Where(curve => curve.Answer == answers[0])
            .DistinctBy(curve => curve.Text.Written.Name)];
        return new Chart
        {
            Name = "roc",
            Title = RocWords.Title(first, texts),
            Subtitle = RocWords.Subtitle(result, hours),
            Description = RocWords.Description(result.Curves, texts),
            Panels =
            [
                .. answers.Select(answer => Panel(answer,
                    [.. result.Curves.Where(curve => curve.Answer == answer)], (texts, others), hours)),
            ],
            Columns = answers.Length,
            Legend = [.. texts.Values],
            Remark = RocWords.Remark([.. others.Select(rule => named?.Invoke(rule) ?? rule.Name)]),
            PlotHeight = Side,
        };
    }

    /// <summary>The ways to decide that were tried on a text beside its first.</summary>
    private static IEnumerable<DecisionRule> OtherRules(WarningResult result) => result.Curves
        .GroupBy(curve => (curve.Answer, curve.Text.Written.Name))
        .SelectMany(of => of.Skip(1))
        .Select(curve => curve.Text.Rule)
        .Distinct();

    private static Panel Panel(Answer answer, WarningCurve[] curves,
        (Dictionary<string, Series> Texts, DecisionRule[] Others) keys, double hours)
    {
        return new Panel
        {
            Heading = WordList.Capital(
                FormattableString.Invariant($"{RocWords.Noun(answer)} by day {hours / 24:0.##}")),
            X = new NumberAxis(0, 100) { Title = "look-alikes answered, of 100" },
            Y = new NumberAxis(0, 100) { Title = "attacks answered, of 100" },
            Marks =
            [
                new Curve([new Point(0, 0), new Point(100, 100)])
                {
                    Faint = true,
                    Read = "cannot tell: as many look-alikes answered as attacks"
                },
                .. curves
                    .GroupBy(curve => curve.Text.Written.Name)
                    .SelectMany(of => Text([.. of], keys.Texts[of.Key], keys.Others)),
            ],
        };
    }

    private static IEnumerable<Mark> Text(WarningCurve[] curves, Series series, DecisionRule[] others)
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
            DecisionRule rule = curves[k].Text.Rule;
            yield return new Dot(At(point).X, At(point).Y)
            {
                Series = series,
                Hollow = k > 0,
                Across = k == 0 ? Interval(point.FalseAlarms) : null,
                Upward = k == 0 ? Interval(point.Hits) : null,
                Text = k > 0 ? FormattableString.Invariant($"{Array.IndexOf(others, rule) + 1}") : "",
                Read = $"{series.Name}, {rule.Name}, {RocWords.Shift(point.Threshold)}: {RocWords.Rates(point)}",
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
    public static string Noun(Answer answer) =>
        answer == Answer.Decision ? "decided to help" : "half the force cleared";

    /// <summary>
    /// The text that tells best against the first, or that none is shown to; the error is shared among all that might
    /// have been the best.
    /// </summary>
    public static string Title(WarningCurve[] curves, IReadOnlyDictionary<string, Series> texts)
    {
        string Named(WarningCurve curve) => texts[curve.Text.Written.Name].Name;
        if (curves.Length == 1) return TitleOfOne(curves[0], Named(curves[0]));
        Confidence shared = new Confidence().SharedAmong(curves.Length - 1);
        WarningCurve other = curves
            .Skip(1)
            .MaxBy(curve => Math.Abs(curve.Curve.AreaLess(curves[0].Curve).Difference.Value))!;
        Estimate difference = other.Curve.AreaLess(curves[0].Curve, shared).Difference;
        var figure = RowFigure.OfShares(other.Curve.Area, curves[0].Curve.Area);
        string picks = $"the attack of a pair is picked {figure.Value(other.Curve.Area)} times of 100 under "
            + $"{Named(other)}, {figure.Value(curves[0].Curve.Area)} under {Named(curves[0])}";
        if (difference.Has(Caveats.NoTrialDiffers)) return $"{Named(other)} answers exactly as {Named(curves[0])} does";
        return difference.Interval.ExcludesZero ? $"As stated, {picks}" : $"No clear change: {picks}";
    }

    public static string Subtitle(WarningResult result, double hours)
    {
        long trials = result.Curves[0].Curve.Points[0].Hits.Trials;
        string interrupted = result.Interrupted ? " Interrupted: not all that was asked for was played." : "";
        return FormattableString.Invariant(
            $"{Names.Crises(trials)} at each place of the lines, as an attack and as a look-alike; answers count ")
            + FormattableString.Invariant($"by day {hours / 24:0.##}; whiskers: luck, 19 times in 20.{interrupted}");
    }

    /// <summary>How dots are read, and which number is which way to decide.</summary>
    public static string Remark(string[] others) =>
        "Solid: the text as written; along its line, the same text with its lines moved. On the diagonal an answer "
            + "tells nothing."
            + (others.Length == 0
                ? ""
                : " Hollow, decided otherwise: " + string.Join(", ", others.Select(
                    (rule, k) => FormattableString.Invariant(
                        $"{k + 1} {char.ToLowerInvariant(rule[0])}{rule[1..]}"))) + ".");

    public static string Description(IReadOnlyList<WarningCurve> curves, IReadOnlyDictionary<string, Series> texts) =>
        "Attacks answered over look-alikes answered as the lines of each text are moved. "
            + string.Join(" ", curves.Select(curve => Describe(curve, texts[curve.Text.Written.Name].Name)));

    public static string Rates(OperatingPoint point) =>
        $"attacks answered {Share(point.Hits.Estimate())}, look-alikes {Share(point.FalseAlarms.Estimate())}";

    public static string Shift(double rungs) =>
        rungs == 0 ? "as written" : $"lines {EndpointFigure.Shift(rungs)} {(Math.Abs(rungs) == 1 ? "rung" : "rungs")}";

    private static string TitleOfOne(WarningCurve curve, string name)
    {
        Estimate area = curve.Curve.Area;
        string picks = $"picks the attack of a pair {RowFigure.OfShares(area).Value(area)} times of 100";
        return area.Interval.Contains(0.5)
            ? $"{name} is not shown to tell attacks from look-alikes: it {picks}"
            : $"{name} {picks}; a throw of dice, 50";
    }

    private static string Describe(WarningCurve curve, string name) =>
        $"{name}, {curve.Text.Rule.Name}, {Noun(curve.Answer)}: picks the attack of a pair {Share(curve.Curve.Area)}; "
        + $"{Shift(curve.AsWritten.Threshold)}: {Rates(curve.AsWritten)}.";

    private static string Share(Estimate share)
    {
        var figure = RowFigure.OfShares(share);
        return $"{figure.Value(share)} of 100 ({figure.Levels(share.Interval)})";
    }
}
