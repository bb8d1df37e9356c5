using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What a chart of warning says.</summary>
internal static class RocWords
{
    private static readonly Measurand Area = new("area under the curve");

    public static string Of(Answer answer) => answer == Answer.Decision ? "decision to assist" : "movement of forces";

    /// <summary>The text that tells best against the first, or that none is shown to; the error is shared among all that might have been the best.</summary>
    public static string Title(WarningCurve[] curves)
    {
        string first = curves[0].Text.Written.Name, answer = Of(curves[0].Answer);
        if (curves.Length == 1) return Alone(curves[0]);
        var shared = new Confidence().SharedAmong(curves.Length - 1);
        WarningCurve other = curves.Skip(1).MaxBy(curve => Math.Abs(curve.Curve.AreaLess(curves[0].Curve).Difference.Value))!;
        Estimate difference = other.Curve.AreaLess(curves[0].Curve, shared).Difference;
        string areas = $"area {Area.Value(other.Curve.Area)} against {Area.Value(curves[0].Curve.Area)}";
        if (difference.Has(Caveats.NoTrialDiffers)) return $"'{other.Text.Written.Name}' answers exactly as '{first}' does ({answer})";
        return difference.Interval.ExcludesZero
            ? $"'{other.Text.Written.Name}' tells attacks from look-alikes {(difference.Value > 0 ? "better" : "worse")} than '{first}': {areas}"
            : $"Which text tells attacks from look-alikes better is not resolved: '{other.Text.Written.Name}' against '{first}', {areas}";
    }

    public static string Subtitle(WarningResult result, double hours)
    {
        long trials = result.Curves[0].Curve.Points[0].Hits.Trials;
        string interrupted = result.Interrupted ? " Interrupted: not all that was asked for was played." : "";
        WarningCurve[] decisions = [.. result.Curves.Where(curve => curve.Answer == result.Curves[0].Answer).DistinctBy(curve => curve.Text.Written.Name)];
        string silent = string.Join(", ", decisions.Select(curve => $"'{curve.Text.Written.Name}' {Names.Number(trials - curve.AsWritten.Hits.Count)}"));
        return FormattableString.Invariant($"{Names.Crises(trials)} a threshold as an attack and as none, the same luck in all; an answer counts by day {hours / 24:0.##}; ")
            + "95 % intervals, luck alone."
            + FormattableString.Invariant($" Attacks as written without a {Of(decisions[0].Answer)}: {silent} of {Names.Number(trials)}.") + interrupted;
    }

    public static string Description(IReadOnlyList<WarningCurve> curves) =>
        $"Hit rate over false-alarm rate as the lines of each text are moved. {string.Join(" ", curves.Select(Told))}";

    public static string Rates(OperatingPoint point) => $"hits {Share(point.Hits)}, false alarms {Share(point.FalseAlarms)}";

    public static string Shift(double rungs) => rungs == 0 ? "as written" : $"lines {Figure.Shift(rungs)} {(Math.Abs(rungs) == 1 ? "rung" : "rungs")}";

    private static string Alone(WarningCurve curve)
    {
        Estimate area = curve.Curve.Area;
        string figure = $"area {Area.Ranged(area)}, ½ cannot tell";
        return area.Interval.Contains(0.5)
            ? $"That '{curve.Text.Written.Name}' tells attacks from look-alikes is not resolved: {figure}"
            : $"'{curve.Text.Written.Name}' tells attacks from look-alikes {(area.Value > 0.5 ? "better" : "worse")} than a throw of dice: {figure}";
    }

    private static string Told(WarningCurve curve) =>
        $"'{curve.Text.Written.Name}' under {Names.Plain(curve.Text.Rule)}, {Of(curve.Answer)}: area {Area.Ranged(curve.Curve.Area)}; "
        + $"{Shift(curve.AsWritten.Threshold)}: {Rates(curve.AsWritten)}.";

    private static string Share(Proportion of) => new Measurand("", "%") { Factor = 100 }.Ranged(of.Estimate());
}
