using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// What wordings are worth as warning instruments, in plain sentences on leave for half of the allied strength.
/// They speak of luck alone.
/// </summary>
public static class WarningFindings
{
    private const int MostPlaces = 6;

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
        return $"Under '{curve.Text.Written.Name}' {line} ({Rule(curve)}) half of the allied strength has leave by day "
            + $"{days:0.##} in {Hundredths(point.Hits.Estimate())} of 100 attacks, and in "
            + $"{Hundredths(point.FalseAlarms.Estimate())} of 100 incidents that look the same and are none: where "
            + $"{100 * baseRate:0.##} of 100 incidents are "
            + $"attacks, {Right(point.PositivePredictive(baseRate), "answer")}, and "
            + $"{Right(point.NegativePredictive(baseRate), "silence")}.";
    }

    /// <summary>The same of a further text, its figures in the order of the first sentence.</summary>
    private static string AlsoAsWritten(WarningCurve curve, double baseRate)
    {
        OperatingPoint point = curve.AsWritten;
        return $"Under '{curve.Text.Written.Name}' ({Rule(curve)}) it has in {Hundredths(point.Hits.Estimate())} of "
            + $"100 attacks and in {Hundredths(point.FalseAlarms.Estimate())} of 100 "
            + $"that are none; {Right(point.PositivePredictive(baseRate), "answer")}, and "
            + $"{Right(point.NegativePredictive(baseRate), "silence")}.";
    }

    private static string Against(WarningCurve first, WarningCurve other)
    {
        Estimate difference = other.Curve.AreaLess(first.Curve).Difference;
        string names = $"'{first.Text.Written.Name}'", subject = $"Over all thresholds '{other.Text.Written.Name}'";
        if (difference.Has(Caveats.NoTrialDiffers))
            return $"{subject} answers exactly as {names} does: not one crisis differs.";
        if (!difference.Interval.ExcludesZero)
            return $"{subject} is not shown to tell attacks from what only looks like one better or worse than "
                + $"{names}: {Areas(first, other, difference)}.";
        return $"{subject} tells attacks from what only looks like one {(difference.Value > 0 ? "better" : "worse")} "
            + $"than {names}: {Areas(first, other, difference)}.";
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
        string subject = $"Of the rules tried on '{curves[0].Text.Written.Name}'";
        return difference.Interval.Low > 0
            ? $"{subject}, {Rule(best)} tells best, and better than {Rule(curves[0])}: "
                + $"{Areas(curves[0], best, difference)}."
            : $"{subject}, none is shown to tell better than {Rule(curves[0])}. The largest of the other areas is that "
                + $"under {Rule(best)}: {Areas(curves[0], best, difference)}.";
    }

    private static string Areas(WarningCurve first, WarningCurve other, Estimate difference)
    {
        Decimals digits = Digits(difference);
        return $"area under the curve {Figures.Plain(other.Curve.Area.Value, digits)} against "
            + $"{Figures.Plain(first.Curve.Area.Value, digits)} "
            + $"(95 % interval of the difference: {Figures.Signed(difference.Interval.Low, digits)} to "
            + $"{Figures.Signed(difference.Interval.High, digits)})";
    }

    /// <summary>
    /// The digits that the difference supports, and as many more as it takes to show that its interval excludes 0.
    /// </summary>
    private static Decimals Digits(Estimate difference)
    {
        var digits = Decimals.SupportedBy(difference);
        while (difference.Interval.ExcludesZero && digits.Places < MostPlaces
            && digits.Round(difference.Interval.Low) * digits.Round(difference.Interval.High) == 0)
            digits = new Decimals(digits.Places + 1);
        return digits;
    }

    private static string Right(Estimate? share, string answer) => share is { } known
        ? $"{Hundredths(known)} of 100 {answer}s are right"
        : $"there is never {(answer == "answer" ? "an" : "a")} {answer}";

    private static string Rule(WarningCurve curve) =>
        $"{curve.Text.Rule.Name}{(curve.Text.IsOwn ? ", its own rule" : "")}";

    private static string Rungs(double shift) => Figures.Signed(shift, new Decimals(2)) + " rungs";

    private static string Hundredths(Estimate share)
    {
        Estimate shown = share.In(100);
        return Figures.Plain(shown.Value, Decimals.SupportedBy(shown));
    }
}
