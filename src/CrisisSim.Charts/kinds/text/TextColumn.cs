namespace CrisisSim.Charts;

/// <summary>Texts one a row, beside a panel with the same rows: a column of a table.</summary>
internal static class TextColumn
{
    /// <summary>The column.</summary>
    /// <param name="heading">What stands in it.</param>
    /// <param name="rows">The rows, those of the panel beside it.</param>
    /// <param name="texts">One a row; empty: nothing.</param>
    /// <param name="part">Its part of the width, as <see cref="Panel.Part"/>.</param>
    public static Panel Draw(string heading, NameAxis rows, IEnumerable<string> texts, double part) => new()
    {
        Heading = heading,
        X = new NumberAxis(0, 1) { Ticks = [], Grid = false },
        Y = rows,
        Marks = [.. texts.Select((text, row) => new Note(0, row, text)).Where(note => note.Text.Length > 0)],
        Part = part,
    };
}
