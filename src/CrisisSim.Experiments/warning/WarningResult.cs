using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What was found of wordings as warning instruments. Lists are compared by reference.</summary>
/// <param name="Curves">One a text, rule and answer, in the order of the plan, leave for half of the allied
/// strength before the decision.</param>
/// <param name="Interrupted">Whether the work was cancelled; the curves are those that were finished.</param>
public sealed record WarningResult(IReadOnlyList<WarningCurve> Curves, bool Interrupted);

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
