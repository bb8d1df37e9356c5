using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// What wordings are worth as warning instruments, in plain sentences on leave for half of the allied strength.
/// They speak of luck alone.
/// </summary>
public static class WarningFindings
{
    /// <summary>
    /// One sentence on each text under the first rule it was tried under, one on each other text against the first over
    /// all thresholds, and one on the rules of each text of which several were tried.
    /// </summary>
    /// <param name="result">At least one curve.</param>
    /// <param name="baseRate">The share of incidents that are an attack, [0, 1].</param>
    /// <param name="days">Days by which an answer counts.</param>
    public static IReadOnlyList<string> Describe(WarningResult result, double baseRate, double days)
    {
        ArgumentNullException.ThrowIfNull(result);
        WarningCurve[] answers = [.. result.Curves.Where(curve => curve.Answer == Answer.HalfAuthorized)];
        WarningCurve[] first = [.. answers.DistinctBy(curve => curve.Text.Written.Name)];
        return
        [
            AsWritten(first[0], baseRate, days),
            .. first.Skip(1).Select(curve => AlsoAsWritten(curve, baseRate)),
            .. first.Skip(1).Select(curve => Against(first[0], curve)),
            .. answers
                .GroupBy(curve => curve.Text.Written.Name)
                .Where(curves => curves.Count() > 1)
                .Select(curves => Rules([.. curves])),
        ];
    }

    private static string AsWritten(WarningCurve curve, double baseRate, double days)
    {
        OperatingPoint point = curve.AsWritten;
        string line = point.Threshold == 0
            ? "as written"
            : $"with its lines {Rungs(point.Threshold)} from where they are written";
        return $"{Title(curve)}, {line} and decided {Rule(curve)}: half of the force is cleared by day {days:0.##} in "
            + $"{Hundredths(point.Hits.Estimate())} of 100 attacks, and in {Hundredths(point.FalseAlarms.Estimate())} of "
            + $"100 look-alikes. Where {100 * baseRate:0.##} of 100 incidents are attacks, "
            + $"{Right(curve, baseRate)}.";
    }

    /// <summary>The same of a further text, its figures in the order of the first sentence.</summary>
    private static string AlsoAsWritten(WarningCurve curve, double baseRate)
    {
        OperatingPoint point = curve.AsWritten;
        return $"{Title(curve)}, decided {Rule(curve)}: {Hundredths(point.Hits.Estimate())} of 100 attacks and "
            + $"{Hundredths(point.FalseAlarms.Estimate())} of 100 look-alikes; {Right(curve, baseRate)}.";
    }

    private static string Against(WarningCurve first, WarningCurve other)
    {
        Estimate difference = other.Curve.AreaLess(first.Curve).Difference;
        if (difference.Has(Caveats.NoTrialDiffers))
            return $"{Title(other)} answers exactly as {Title(first)} does, in every crisis.";
        return difference.Interval.ExcludesZero
            ? $"Wherever the line is drawn, {Title(other)} tells attacks from look-alikes "
                + $"{(difference.Value > 0 ? "better" : "worse")} than {Title(first)}: {Picks(first, other, difference)}."
            : $"Which of {Title(first)} and {Title(other)} tells attacks from look-alikes better is unclear: "
                + $"{Picks(first, other, difference)}.";
    }

    /// <summary>
    /// The rule that tells best, against the first that was tried; the error is shared among all that might have been
    /// the best.
    /// </summary>
    private static string Rules(WarningCurve[] curves)
    {
        WarningCurve best = curves.Skip(1).MaxBy(curve => curve.Curve.Area.Value)!;
        Estimate difference = best.Curve.AreaLess(curves[0].Curve,
            new Confidence().SharedAmong(curves.Length - 1)).Difference;
        return difference.Interval.Low > 0
            ? $"{Title(best)} tells best when decided {Rule(best)}: {Picks(curves[0], best, difference)}."
            : $"Under {Title(best)}, no other way to decide is shown to tell better; the nearest is {Rule(best)}: "
                + $"{Picks(curves[0], best, difference)}.";
    }

    private static string Picks(WarningCurve first, WarningCurve other, Estimate difference)
    {
        Estimate shown = difference.In(100);
        var digits = Decimals.Telling(shown);
        Interval wide = digits.Outwards(shown.Interval);
        return $"shown one of each, it picks the attack {Figures.Plain(100 * other.Curve.Area.Value, digits)} times in 100, "
            + $"against {Figures.Plain(100 * first.Curve.Area.Value, digits)} (by luck "
            + $"{Figures.Signed(wide.Low, digits)} to {Figures.Signed(wide.High, digits)})";
    }

    private static string Right(WarningCurve curve, double baseRate)
    {
        OperatingPoint point = curve.AsWritten;
        return $"\"we help\" is right {Often(point.PositivePredictive(baseRate))}, and \"we do not\" "
            + Often(point.NegativePredictive(baseRate));
    }

    private static string Often(Estimate? share) =>
        share is { } known ? $"{Hundredths(known)} times in 100" : "never, for it is never said";

    private static string Title(WarningCurve curve) => curve.Text.Written.Title();

    private static string Rule(WarningCurve curve) => WarningWords.Way(curve.Text.Rule);

    private static string Rungs(double shift) => Figures.Signed(shift, new Decimals(2)) + " rungs";

    private static string Hundredths(Estimate share)
    {
        Estimate shown = share.In(100);
        return Figures.Plain(shown.Value, new Decimals(Math.Max(0, Decimals.SupportedBy(shown).Places)));
    }
}
