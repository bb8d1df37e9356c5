namespace CrisisSim.Reports;

/// <summary>A page as Markdown, with tables as GitHub and Pandoc read them.</summary>
public static class MarkdownText
{
    /// <summary>Writes the blocks, an empty line between them.</summary>
    /// <param name="page">The blocks.</param>
    /// <param name="to">Where to.</param>
    /// <param name="charts">The folder of the pictures, as the page will find it.</param>
    public static void Write(IReadOnlyList<Block> page, TextWriter to, string charts = "charts") =>
        to.Write(string.Join('\n', page
            .Select(block => Lines(block, charts))
            .Select(lines => string.Concat(lines.Select(line => line + "\n")))));

    private static IEnumerable<string> Lines(Block block, string charts) => block switch
    {
        Title title => [$"# {Escaped(title.Text)}"],
        Prose { Faint: true } remark => [$"*{Escaped(remark.Text)}*"],
        Prose prose => [Escaped(prose.Text)],
        Verbatim verbatim => [$"{Escaped(verbatim.Label)}: `{verbatim.Text}`"],
        Listing listing => listing.Lines.Select(line => $"- {Escaped(line)}"),
        Grid grid => Table(grid),
        FirstScreen screen => Lines(screen),
        Bars bars => Table(Figures(bars)),
        Sparklines courses => Table(Figures(courses)),
        Picture picture => [$"![{Caption(picture)}]({charts}/{picture.Chart.Name}.svg)"],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "Markdown has no form for this block."),
    };

    private static IEnumerable<string> Lines(FirstScreen screen) =>
    [
        $"# {Escaped(screen.Asked)}", "", $"**{Escaped(screen.Verdict)}.** {Escaped(screen.Sentences)}", "",
        .. Table(screen.Table), "",
        .. screen.Remarks.Select(note => $"- {Escaped(note)}"),
        .. screen.Next is { } next ? [$"- Next: {Escaped(next.Question)} `{next.Command}`"] : (string[])[],
        "", $"Again: `{screen.Again}`",
    ];

    private static string Caption(Picture picture) =>
        Escaped(picture.Chart.Title).Replace("]", "\\]", StringComparison.Ordinal);

    private static IEnumerable<string> Table(Grid grid)
    {
        yield return Row(grid.Columns.Select(column => column.Heading));
        yield return Row(grid.Columns.Select(column => column.Right ? "--:" : "---"));
        foreach (GridRow row in grid.Rows)
        {
            IEnumerable<string> cells = row.IsHeading
                ? [$"**{row.Cells[0].Text}**"]
                : row.Cells.Select(cell => cell.Text);
            yield return Row(cells.Concat(Enumerable.Repeat("", grid.Columns.Count - row.Cells.Count)));
        }
    }

    private static Grid Figures(Bars bars) => new(
        [new GridColumn(bars.Heading), .. bars.Series.Select(series => new GridColumn(series, Right: true))],
        [.. bars.Rows.Select(row => GridRow.FromTexts([row.Label, .. row.Bars.Select(bar => bar.Text)]))]);

    private static Grid Figures(Sparklines courses) => new(
        [new GridColumn(courses.Heading), .. courses.Ticks.Select(tick => new GridColumn(tick.Text, Right: true))],
        [.. courses.Rows.Select(row => GridRow.FromTexts([row.Label, .. row.AtTicks]))]);

    private static string Row(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => Escaped(cell).Replace("|", "\\|", StringComparison.Ordinal)))} |";

    private static string Escaped(string text) =>
        text.Replace("<", "&lt;", StringComparison.Ordinal).Replace('\n', ' ');
}
