namespace CrisisSim.Reports;

/// <summary>
/// A text in a <see cref="Grid"/>. The tone repeats what the text says, for nothing may rest on colour.
/// </summary>
public readonly record struct GridCell(string Text, Tone Tone = Tone.Plain)
{
    /// <summary>
    /// The number by which a reader sorts the column, in one unit for the whole of it; null: sorted by its text.
    /// </summary>
    public double? Sort { get; init; }
}
