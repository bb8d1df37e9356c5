namespace CrisisSim.Experiments;

/// <summary>
/// A value in a row of a result file: a text, a number, a whole number, or nothing. The default is nothing. A yes is
/// the whole number 1 and a no is 0, so that a mean over rows is a share.
/// </summary>
internal readonly record struct FileValue
{
    private readonly double number;

    private FileValue(FileKind? kind, double number, string? text = null) =>
        (Kind, this.number, Text) = (kind, number, text);

    /// <summary>What it is; null is nothing.</summary>
    public FileKind? Kind { get; }

    /// <summary>The text; null where it is none.</summary>
    public string? Text { get; }

    /// <summary>
    /// A number, or nothing: what never came is +infinity in tables, and what is not known is no number.
    /// </summary>
    public static FileValue From(double number) =>
        double.IsFinite(number) ? new FileValue(FileKind.Number, number) : default;

    /// <inheritdoc cref="From(double)"/>
    public static FileValue From(float number) =>
        float.IsFinite(number) ? new FileValue(FileKind.Single, number) : default;

    /// <summary>A whole number.</summary>
    public static FileValue From(long number) => new(FileKind.Whole, number);

    /// <summary>1 for yes, 0 for no.</summary>
    public static FileValue From(bool truth) => From(truth ? 1L : 0L);

    /// <summary>A text, or nothing.</summary>
    public static FileValue From(string? text) => text is null ? default : new FileValue(FileKind.Text, 0, text);

    /// <summary>As a number; null where it is none.</summary>
    public double? Number => Kind is FileKind.Number or FileKind.Single ? number : null;

    /// <summary>As a number of seven digits; null where it is none.</summary>
    public float? Single => Kind is FileKind.Single ? (float)number : null;

    /// <summary>As a whole number; null where it is none.</summary>
    public long? Whole => Kind is FileKind.Whole ? (long)number : null;
}

/// <summary>What all values of a column are, where they are not nothing.</summary>
internal enum FileKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number kept with seven digits.</summary>
    Single,

    /// <summary>A whole number, below 2^53; or a yes or no.</summary>
    Whole,
}
