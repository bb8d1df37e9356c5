using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What was found of wordings as warning instruments. Lists are compared by reference.</summary>
/// <param name="Curves">One a text, rule and answer, in the order of the plan, leave for half of the allied
/// strength before the decision.</param>
/// <param name="Interrupted">Whether the work was cancelled; the curves are those that were finished.</param>
public sealed record WarningResult(IReadOnlyList<WarningCurve> Curves, bool Interrupted)
{
    /// <summary>
    /// The curves of the first rule of each text on a sceptic's assumptions, then on an advocate's, with fewer crises;
    /// null where they were not asked, no coupling is in question, or they were cut short. Compared by reference.
    /// </summary>
    public (IReadOnlyList<WarningCurve> Sceptic, IReadOnlyList<WarningCurve> Advocate)? Priors { get; init; }

    /// <summary>A number of one curve less that of another, with what sceptic and advocate make of it.</summary>
    /// <param name="first">The curve that is subtracted, of the first rule of its text.</param>
    /// <param name="other">The other, likewise.</param>
    /// <param name="difference">The difference with its interval, of two curves over the same trials; null where it is
    /// not known.</param>
    public JudgedEstimate Judge(WarningCurve first, WarningCurve other,
        Func<WarningCurve, WarningCurve, Estimate?> difference)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(difference);
        Estimate? stated = difference(first, other);
        return new JudgedEstimate(stated,
            stated is { } known && Priors is { } priors && At(priors.Sceptic) is { } sceptic
                && At(priors.Advocate) is { } advocate
                ? JudgementRange.OfPriors(known.Value, sceptic, advocate)
                : null);

        double? At(IReadOnlyList<WarningCurve> curves) =>
            Like(first, curves) is { } one && Like(other, curves) is { } two ? difference(one, two)?.Value : null;
    }

    private static WarningCurve? Like(WarningCurve curve, IReadOnlyList<WarningCurve> curves) => curves.FirstOrDefault(
        one => one.Answer == curve.Answer && one.Text.Written.Name == curve.Text.Written.Name);
}

/// <summary>How well a text under a rule tells an attack from what only looks like one.</summary>
/// <param name="Text">The text and its rule.</param>
/// <param name="Answer">What counts as its answer.</param>
/// <param name="Curve">Hits and false alarms; the threshold of a point is the shift in rungs from the text as
/// written.</param>
public sealed record WarningCurve(RuledText Text, Answer Answer, RocCurve Curve)
{
    /// <summary>The point that is the text as written, or the nearest to it that was played.</summary>
    public OperatingPoint AsWritten => Curve.Nearest(0);
}
