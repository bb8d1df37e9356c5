namespace CrisisSim.Experiments;

/// <summary>A row of the codebook: what a column of a result file says.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="Meaning">What it says, in a clause.</param>
/// <param name="Unit">Its unit, such as h; empty where it has none.</param>
/// <param name="Levels">The values that it may have, or their bounds; empty where they are any.</param>
public sealed record ColumnNote(string Column, string Meaning, string Unit = "", string Levels = "")
{
    /// <summary>Whether it says, with the others of its table that do, what a row is of.</summary>
    public bool IsOfRow { get; init; }

    /// <summary>The columns of the ends of its interval of luck; null: it has none.</summary>
    public (string Low, string High)? Ends { get; init; }

    /// <summary>Of a yes or no.</summary>
    internal const string YesOrNo = "1 yes; 0 no";

    /// <summary>Of a share.</summary>
    internal const string Share = "0 to 1";

    /// <summary>Of the hour of an event.</summary>
    internal const string Came = "NA where it did not come by the horizon";

    /// <summary>Of hours.</summary>
    internal const string Hours = "h";
}

/// <summary>
/// One column of a result file: what it says, what its values are, and how they are made of the rows of a table, and
/// read back.
/// </summary>
internal sealed record ResultColumn<TRows, TColumns>(
    ColumnNote Note, FileKind Kind, Func<TRows, Func<int, FileValue>> Of)
{
    /// <summary>Reads a cell back into its row; null where it follows from other columns.</summary>
    public Action<TColumns, int, string>? Read { get; init; }

    /// <summary>
    /// Refuses a cell, with a <see cref="FormatException"/>, that cannot stand in a column which follows from more than
    /// the other columns; null where it follows from them alone.
    /// </summary>
    public Action<string>? Check { get; init; }

    /// <summary>The name of the column.</summary>
    public string Header => Note.Column;
}
