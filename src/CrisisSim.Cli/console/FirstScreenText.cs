using System.Text;

namespace CrisisSim.Cli;

/// <summary>
/// The first screen of a command as text: 80 columns at every width of the place, the table closely set, and a last line
/// that repeats the answer at a terminal, or gives the command again where the page is kept.
/// </summary>
internal static class FirstScreenText
{
    /// <summary>Columns of the screen.</summary>
    public const int Columns = 80;

    /// <summary>Lines of the screen.</summary>
    private const int Lines = 24;

    private const string NextIs = "Next: ";

    /// <summary>
    /// A screen that is too full first loses the gap below its table, then words of what it is like, then the gap below
    /// what was asked.
    /// </summary>
    public static string Draw(FirstScreen screen, bool atTerminal, bool bold)
    {
        string verdict = InertText.From(screen.Verdict.ToUpperInvariant());
        string last = atTerminal ? Short(verdict, screen.Last) : $"Again: {screen.Again}";
        string[] drawn =
        [
            .. screen.Like.DefaultIfEmpty("").SelectMany(like =>
                (string[])[Draw(screen, like, last, gaps: 3), Draw(screen, like, last, gaps: 2)]),
            .. screen.Like.Select(like => Draw(screen, like, last, gaps: 1)),
        ];
        string text = InertText.From(
            drawn.FirstOrDefault(one => one.Count(letter => letter == '\n') <= Lines) ?? drawn[1]);
        return bold ? Bold(text, verdict) : text;
    }

    private static string Draw(FirstScreen screen, string like, string last, int gaps)
    {
        var text = new StringBuilder();
        Wrapped(text, screen.Asked);
        if (gaps > 1) text.Append('\n');
        Wrapped(text, $"{screen.Verdict.ToUpperInvariant()}. {screen.Sentences}");
        text.Append('\n');
        foreach (string line in FirstScreenTable.Draw(screen.Table, Columns)) text.Append(line).Append('\n');
        if (gaps > 2 && screen.Table.Rows.Count > 0) text.Append('\n');
        if (like.Length > 0) Wrapped(text, like);
        foreach (string note in screen.Notes) Wrapped(text, note);
        if (screen.Next is { } next) Step(text, next);
        return text.Append(last).Append('\n').ToString();
    }

    /// <summary>The answer once more in one line: the verdict alone where more would not fit.</summary>
    private static string Short(string verdict, string last)
    {
        string whole = $"In short: {verdict}. {last}".TrimEnd();
        return whole.Length <= Columns ? whole : $"In short: {verdict}.";
    }

    /// <summary>The verdict in bold where it stands on one line; weight repeats what the capitals say.</summary>
    private static string Bold(string text, string verdict)
    {
        int at = text.IndexOf(verdict, StringComparison.Ordinal);
        return at < 0 ? text : $"{text[..at]}\u001b[1m{verdict}\u001b[0m{text[(at + verdict.Length)..]}";
    }

    /// <summary>A command is never broken: where it does not fit beside the question, it stands below it.</summary>
    private static void Step(StringBuilder text, NextStep next)
    {
        string line = $"{NextIs}{next.Question}  {next.Command}";
        if (line.Length <= Columns) text.Append(line).Append('\n');
        else text.Append(NextIs).Append(next.Question).Append('\n').Append(' ', NextIs.Length).Append(next.Command)
            .Append('\n');
    }

    private static void Wrapped(StringBuilder text, string prose)
    {
        int column = 0;
        foreach (string word in PlainText.Unbroken(prose).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > Columns)
            {
                text.Append('\n');
                column = 0;
            }
            if (column > 0) text.Append(' ');
            text.Append(PlainText.Spaced(word));
            column += word.Length + (column > 0 ? 1 : 0);
        }
        text.Append('\n');
    }
}

/// <summary>A table closely set: as wide as it must be, and no wider than the screen.</summary>
internal static class FirstScreenTable
{
    private const int WidestGap = 2;

    /// <summary>Its lines; none where it has no rows.</summary>
    public static IEnumerable<string> Draw(Grid grid, int width)
    {
        if (grid.Rows.Count == 0) yield break;
        int[] widths = [.. grid.Columns.Select((column, k) => Widest(grid, column, k))];
        int gap = widths.Sum() + (WidestGap * (widths.Length - 1)) <= width ? WidestGap : 1;
        yield return Line([.. grid.Columns.Select(column => column.Heading)], grid.Columns, widths, gap);
        foreach (GridRow row in grid.Rows)
            yield return row.IsHeading
                ? row.Cells[0].Text
                : Line([.. row.Cells.Select(cell => cell.Text)], grid.Columns, widths, gap);
    }

    /// <summary>A text that runs on to the right does not widen its column.</summary>
    private static int Widest(Grid grid, GridColumn column, int k) => grid.Rows
        .Where(row => !row.IsHeading && row.Cells.Count > k && (row.Cells.Count == grid.Columns.Count || k == 0))
        .Select(row => row.Cells[k].Text.Length)
        .Append(column.Heading.Length)
        .Max();

    private static string Line(string[] cells, IReadOnlyList<GridColumn> columns, int[] widths, int gap)
    {
        var line = new StringBuilder();
        for (int k = 0; k < cells.Length; k++)
        {
            if (k > 0) line.Append(' ', gap);
            bool runsOn = k == cells.Length - 1 && cells.Length < columns.Count;
            line.Append(columns[k].Right && !runsOn ? cells[k].PadLeft(widths[k]) : cells[k].PadRight(widths[k]));
        }
        return line.ToString().TrimEnd();
    }
}
