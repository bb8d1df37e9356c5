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
            : Markup.Tag("details", [("class", grid.IsReference ? "reference" : null)],
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
            if (row.IsHeading && group.Count > 0)
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

    private static Markup Row(GridRow row, IReadOnlyList<GridColumn> columns) =>
        Markup.Tag("tr", [], columns.Select((column, k) =>
        Cell(k < row.Cells.Count ? row.Cells[k] : new GridCell(""), column, names: k == 0 && !column.Right)));

    private static Markup Cell(GridCell cell, GridColumn column, bool names)
    {
        bool isHeader = names && cell.Text.Length > 0;
        return Markup.Tag(isHeader ? "th" : "td",
            [("scope", isHeader ? "row" : null), ("class", Class(column, cell.Tone)), ("data-sort", Key(cell.Sort))],
            cell.Text.Length == 0 ? Markup.None : Markup.Name(Said(cell.Text)));
    }

    /// <summary>A lone mark with the word that it stands for.</summary>
    private static string Said(string text) => text switch
    {
        "▲" => "▲ better",
        "▼" => "▼ worse",
        "≠" => "≠ differs",
        "~" => "~ unclear",
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
