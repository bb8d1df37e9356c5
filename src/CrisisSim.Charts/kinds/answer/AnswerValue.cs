using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>One outcome under one text, in the unit of its row.</summary>
/// <param name="Value">Where it stands; a number that is not finite is not drawn.</param>
/// <param name="Text">As it is written, "71".</param>
public readonly record struct AnswerValue(double Value, string Text)
{
    /// <summary>What luck leaves open of it; null: not drawn.</summary>
    public Interval? Luck { get; init; }

    /// <summary>What judgement leaves open of it; null: not asked.</summary>
    public Interval? Judgement { get; init; }
}
