using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>One outcome of an answer: its values under the texts and its changes. Lists are compared by reference.</summary>
/// <param name="Name">In plain words, with its unit where that is not "of 100": "Brigade-days abroad".</param>
/// <param name="Values">One a text, in their order; null: not known.</param>
public sealed record AnswerRow(string Name, IReadOnlyList<AnswerValue?> Values)
{
    /// <summary>The changes from the first text, one for each of the others; null: not known. Empty of one text.</summary>
    public IReadOnlyList<AnswerChange?> Changes { get; init; } = [];

    /// <summary>
    /// The number at the right end of its scale of values, above 0; shares in per cent have 100. Its changes share their
    /// scale with those of other rows of 100; where it is another, the scale is the row's own.
    /// </summary>
    public double Full { get; init; } = 100;

    /// <summary>Whether its scale is its own though it is a share: what is paid is small beside what is gained.</summary>
    public bool OwnScale { get; init; }

    /// <summary>+1 where more is better for the alliance, −1 where less is, 0 where that is not said.</summary>
    public int Better { get; init; }

    /// <summary>Whether it is a share, so that it is read on the axis that is written.</summary>
    internal bool IsShare => Full == 100 && !OwnScale;
}

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
