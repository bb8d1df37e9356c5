namespace CrisisSim.Reports;

/// <summary>A grid as a table that a reader can sort; rows stay below the heading that names them.</summary>
internal static class GridMarkup
{
    /// <summary>Rows from which on a table is folded away until a reader asks for it.</summary>
    private const int Long = 60;

    /// <summary>Columns from which on words are broken on paper, lest a table be cut.</summary>
    private const int Wide = 9;

    public static Markup Render(Grid grid, int number, string subject)
    {
        string id = FormattableString.Invariant($"table-{number}"),
            title = FormattableString.Invariant($"Table {number}");
        int rows = grid.Rows.Count(row => !row.IsHeading);
        if (rows == 0) return Empty(title, subject);
        var table = Markup.Tag("div",
            [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", id)],
            Markup.Tag("table", [("class", grid.Columns.Count < Wide ? "sortable" : "sortable wide")],
                Markup.Lines([Caption(id, title, subject), Head(grid), .. Groups(grid)])));
        return rows < Long && !grid.IsReference
            ? table
            : Markup.Tag("details", [("class", grid.IsReference ? "long reference" : "long")],
                Markup.Tag("summary", [], Markup.Text($"{title}: "), Markup.Name(subject),
                    Markup.Text(FormattableString.Invariant($", {rows} rows"))),
                table);
    }

    /// <summary>In place of a table without rows.</summary>
    public static Markup Empty(string title, string subject) =>
        Markup.Tag("p", [("class", "faint")], Markup.Text($"{title}: "), Markup.Name(subject),
            Markup.Text(". Nothing to show."));

    private static Markup Caption(string id, string title, string subject) =>
        Markup.Tag("caption", [("id", id)], Markup.Text(title),
            Markup.Tag("span", [("class", "said")], Markup.Text(": " + subject)));

    private static Markup Head(Grid grid) =>
        Markup.Tag("thead", [], Markup.Tag("tr", [], grid.Columns.Select(column => column.Heading.Length == 0
        ? Markup.Tag("td", [], Markup.None)
        : Markup.Tag("th",
            [("scope", "col"), ("class", column.Sorts ? Class(column) : $"{Class(column)} unsorted".Trim())],
            Markup.Name(column.Heading)))));

    private static IEnumerable<Markup> Groups(Grid grid)
    {
        var group = new List<Markup>();
        foreach (GridRow row in grid.Rows)
        {
            if ((row.IsHeading || IsHead(row)) && group.Count > 0)
            {
                yield return Body(group);
                group = [];
            }
            group.Add(row.IsHeading ? Heading(row, grid.Columns.Count) : Row(row, grid.Columns));
        }
        if (group.Count > 0) yield return Body(group);
    }

    private static Markup Body(IEnumerable<Markup> rows) => Markup.Tag("tbody", [], Markup.Lines(rows));

    private static Markup Heading(GridRow row, int columns) => Markup.Tag("tr", [("class", "group")],
        Markup.Tag("th", [("scope", "rowgroup"), ("colspan", FormattableString.Invariant($"{columns}"))],
            Markup.Name(row.Cells[0].Text)));

    /// <summary>The last cell of a row that has fewer than there are columns runs on to the right.</summary>
    private static Markup Row(GridRow row, IReadOnlyList<GridColumn> columns) =>
        Markup.Tag("tr", [("class", IsHead(row) ? "group" : null)], row.Cells.Select((cell, k) =>
            Cell(cell, columns[k], names: k == 0 && !columns[k].Right,
                k == row.Cells.Count - 1 ? columns.Count - k : 1)));

    /// <summary>Whether it heads the rows below it: its name stands in capitals.</summary>
    private static bool IsHead(GridRow row) => row.Cells.Count > 1
        && row.Cells[0].Text is { Length: > 2 } name && name.Any(char.IsLetter) && !name.Any(char.IsLower);

    private static Markup Cell(GridCell cell, GridColumn column, bool names, int over)
    {
        bool isHeader = names && cell.Text.Length > 0;
        if (cell.Text.Length == 0 && over == 1 && cell.Sort is null) return Markup.Tag("td", []);
        GridColumn shape = over > 1 ? new GridColumn("", Wraps: true) : column;
        return Markup.Tag(isHeader ? "th" : "td",
            [
                ("scope", isHeader ? "row" : null),
                ("colspan", over > 1 ? FormattableString.Invariant($"{over}") : null),
                ("class", Class(shape, cell.Tone)),
                ("data-sort", Key(cell.Sort)),
            ],
            Text(Said(cell.Text.Replace("  ", "\u2003", StringComparison.Ordinal))));
    }

    /// <summary>What is written from left to right needs nothing that keeps it apart from other cells.</summary>
    private static Markup Text(string text) => text.Any(IsRightToLeft) ? Markup.Name(text) : Markup.Text(text);

    private static bool IsRightToLeft(char letter) =>
        letter is >= '\u0590' and < '\u0900' or >= '\u200E' and <= '\u200F' or >= '\u202A' and <= '\u202E'
            or >= '\u2066' and <= '\u2069' or >= '\uD800' and <= '\uDFFF' or >= '\uFB1D' and <= '\uFEFF';

    /// <summary>A lone mark with the word that it stands for.</summary>
    private static string Said(string text) => text switch
    {
        "▲" => "▲ better",
        "▼" => "▼ worse",
        "≠" => "≠ differs",
        "~" => "~ unclear",
        TooFewWords.Mark => $"{TooFewWords.Mark} too few crises to tell",
        "±" => "± depends",
        "=" => "= the same",
        _ => text,
    };

    private static string? Key(double? sort) =>
        sort is { } number && !double.IsNaN(number)
            ? number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static string? Class(GridColumn column, Tone tone = Tone.Plain)
    {
        string[] classes = [column.Right
            ? "right"
            : "", column.Wraps ? "wraps" : "", tone == Tone.Plain ? "" : tone.ToString().ToLowerInvariant()];
        string joined = string.Join(' ', classes.Where(one => one.Length > 0));
        return joined.Length == 0 ? null : joined;
    }
}
