using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>How one outcome changes from the first text to another, in the unit of its row.</summary>
/// <param name="Value">By how much.</param>
/// <param name="Text">As it is written, with how sure it is: "+13, depends".</param>
/// <param name="Sureness">How sure it is; what is not shown is drawn hollow.</param>
public sealed record AnswerChange(double Value, string Text, Sureness Sureness)
{
    /// <summary>What luck leaves open of it; null: not known.</summary>
    public Interval? Luck { get; init; }

    /// <summary>What judgement leaves open of it; null: not asked.</summary>
    public Interval? Judgement { get; init; }
}
