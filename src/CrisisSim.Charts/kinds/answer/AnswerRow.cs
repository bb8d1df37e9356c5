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

    /// <summary>Whether it is a share, so that it is read on the axis that is written.</summary>
    internal bool IsShare => Full == 100;
}
