namespace CrisisSim.Experiments;

/// <summary>A run of neighbouring trials of one point, played and stored as a whole.</summary>
/// <param name="Point">Index of the point.</param>
/// <param name="Number">Its place among the batches of the point, from 0.</param>
/// <param name="Trials">How many crises under each wording; below <see cref="Size"/> only in the last batch of a
/// point.</param>
internal readonly record struct Batch(int Point, int Number, int Trials)
{
    /// <summary>Crises of a whole batch under each wording; part of the format of the files.</summary>
    public const int Size = 200;

    /// <summary>Number of its first trial: the same at every point, so that all points have the same luck.</summary>
    public long First => (long)Number * Size;

    /// <summary>The crises of the point once it is played.</summary>
    public int End => (Number * Size) + Trials;
}
