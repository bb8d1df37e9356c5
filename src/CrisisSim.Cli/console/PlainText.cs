using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;
using Grid = CrisisSim.Reports.Grid;
using GridColumn = CrisisSim.Reports.GridColumn;
using GridRow = CrisisSim.Reports.GridRow;

namespace CrisisSim.Cli;

/// <summary>
/// A page for a terminal or a pipe, as wide as the screen; colour and weight only where the screen has them.
/// </summary>
internal static partial class PlainText
{
    private const int Indent = 2, WidestProse = 118;

    /// <summary>Stands for a space at which a line must not be broken, until the lines are made.</summary>
    private const char Joint = '\uE000';

    public static void Write(IReadOnlyList<Block> page, Screen screen)
    {
        for (int k = 0; k < page.Count; k++)
        {
            if (k > 0 && !(page[k] is Verbatim && page[k - 1] is Verbatim)) screen.Out.Write("\n");
            screen.Canvas.Write(Lines(page[k], screen));
        }
    }

    // Spectre would break a line at the width, and a command that is broken cannot be copied.
    private static string Lines(Block block, Screen screen) => block switch
    {
        Verbatim verbatim => InertText.From($"{new string(' ', Indent)}{verbatim.Label}: {verbatim.Text}\n"),
        FirstScreen first => FirstScreenText.Draw(first, screen.IsTerminal, screen.Colour),
        Listing listing => InertText.From(string.Concat(listing.Lines.Select(line => line + "\n"))),
        _ => RenderPlain(Form(block, screen.Width), screen),
    };

    private static IRenderable Form(Block block, int width) => block switch
    {
        Title title => Leaf(title.Text, Tone.Strong),
        Prose prose => Indented(Leaf(Unbroken(prose.Text), prose.Faint ? Tone.Faint : Tone.Plain),
            right: Math.Max(0, width - Indent - WidestProse)),
        Grid grid => Indented(GridTable.Draw(grid, width - Indent)),
        Bars bars => Stacked(BarGrid.Draw(bars, width - Indent), width),
        Sparklines courses => Indented(GridTable.Draw(SparklineGrid.Draw(courses, width - Indent), width - Indent)),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "Plain text has no form for this block."),
    };

    /// <summary>A text that acts on no terminal: colour is added to it, and it cannot add any.</summary>
    public static Text Leaf(string text, Tone tone) => new(InertText.From(text), Styles.For(tone));

    private static Rows Stacked(IEnumerable<Grid> grids, int width) =>
        new(grids.SelectMany((grid, k) => (IRenderable[])[
            .. k > 0 ? [new Text("")] : (IRenderable[])[],
            Indented(GridTable.Draw(grid, width - Indent))
        ]));

    /// <summary>
    /// Keeps a number with its unit, and an option with its value, on one line; the joints last until the lines are
    /// made.
    /// </summary>
    public static string Unbroken(string text) => NumberAndUnit().Replace(text, $"{Joint}");

    /// <summary>A text with its joints as spaces again.</summary>
    public static string Spaced(string text) => text.Replace(Joint, ' ');

    [GeneratedRegex(@"(?<=\d|--\w+|\d [dh]) (?=(h|d|\d\d?)\b|%)|(?<=--\w+|\bday|\bof) (?=\d)")]
    private static partial Regex NumberAndUnit();

    private static Padder Indented(IRenderable form, int right = 0) => new(form, new Padding(Indent, 0, right, 0));

    /// <summary>The form as text, without the spaces with which Spectre fills every line.</summary>
    private static string RenderPlain(IRenderable form, Screen screen)
    {
        using var drawn = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = Spectre(drawn, screen);
        console.Write(form);
        string[] lines = drawn.ToString().TrimEnd('\n').Split('\n');
        return Spaced(string.Concat(lines.Select(line => line.TrimEnd() + "\n")));
    }

    private static IAnsiConsole Spectre(TextWriter to, Screen screen)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = screen.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(to),
        });
        console.Profile.Width = screen.Width;
        return console;
    }
}

/// <summary>Draws a grid without lines: columns are told apart by space.</summary>
internal static class GridTable
{
    private const int Gap = 2;

    public static Table Draw(Grid grid, int width)
    {
        Table table = new Table().NoBorder();
        for (int k = 0; k < grid.Columns.Count; k++)
            table.AddColumn(Column(grid.Columns[k], isLast: k == grid.Columns.Count - 1));
        table.ShowHeaders = grid.Columns.Any(column => column.Heading.Length > 0);
        foreach (GridRow row in grid.Rows) table.AddRow(row.Cells.Select(cell => Text(cell, row.IsHeading)));
        table.Width = grid.Columns.Any(column => column.Width is not null)
            || (grid.Columns.Any(column => column.Wraps) && Natural(grid) > width) ? width : null;
        return table;
    }

    /// <summary>The width that the grid takes when nothing is broken.</summary>
    private static int Natural(Grid grid)
    {
        IEnumerable<int> widths = grid.Columns.Select((column, k) => grid.Rows
            .Where(row => !row.IsHeading)
            .Select(row => row.Cells[k].Text.Length)
            .Append(column.Heading.Length)
            .Max());
        return widths.Sum() + (Gap * (grid.Columns.Count - 1));
    }

    private static TableColumn Column(GridColumn column, bool isLast) =>
        new(PlainText.Leaf(column.Heading, Tone.Strong))
        {
            Alignment = column.Right ? Justify.Right : Justify.Left,
            NoWrap = !column.Wraps,
            Width = column.Width,
            Padding = new Padding(0, 0, isLast ? 0 : Gap, 0),
        };

    private static Text Text(GridCell cell, bool isHeading) =>
        PlainText.Leaf(PlainText.Unbroken(cell.Text), isHeading ? Tone.Faint : cell.Tone);
}

/// <summary>
/// Draws courses as lines of block characters, one character a stretch of the scale, as high as the share is at its
/// end.
/// </summary>
internal static class SparklineGrid
{
    private const int Shortest = 16, Longest = 72, LongestLabel = 24, Gap = 2;

    private const string Heights = "▁▂▃▄▅▆▇█";

    public static Grid Draw(Sparklines courses, int width)
    {
        int label = Math.Min(LongestLabel,
            courses.Rows.Select(row => row.Label.Length).Append(courses.Heading.Length).Max());
        int last = courses.Rows.Max(row => row.AtTicks[^1].Length);
        int room = Math.Clamp(width - label - last - (2 * Gap), Shortest, Longest);
        return new Grid(
            [new GridColumn(courses.Heading,
                Wraps: true), new GridColumn(Scale(courses.Ticks, room)), new GridColumn("", Right: true)],
            [.. courses.Rows.Select(
                row => GridRow.FromTexts(row.Label, RenderSparkline(row.Shares, room), row.AtTicks[^1]))]);
    }

    /// <summary>
    /// The line of marks: each text ends where its place is, and gives way to one before it, the last to none.
    /// </summary>
    private static string Scale(IReadOnlyList<Tick> ticks, int room)
    {
        char[] line = [.. Enumerable.Repeat(' ', room)];
        string last = ticks[^1].Text;
        last.CopyTo(0, line, room - last.Length, last.Length);
        int free = 0;
        foreach (Tick tick in ticks.SkipLast(1))
        {
            int start = Math.Max(0, (int)Math.Round(tick.At * room) - tick.Text.Length);
            if (start < free || start + tick.Text.Length + Gap > room - last.Length) continue;
            tick.Text.CopyTo(0, line, start, tick.Text.Length);
            free = start + tick.Text.Length + 1;
        }
        return new string(line).Replace(' ', '\u00A0');
    }

    /// <summary>What is above 0 is drawn, and only all is drawn as all.</summary>
    private static string RenderSparkline(IReadOnlyList<double> shares, int room) =>
        string.Concat(Enumerable.Range(1, room)
        .Select(column => shares[(int)Math.Round((double)column / room * (shares.Count - 1))])
        .Select(share => share <= 0 ? '·' : Heights[Math.Min(Heights.Length - 1, (int)(share * Heights.Length))]));
}

/// <summary>Draws bars with block characters in a grid, as long as the width allows.</summary>
internal static class BarGrid
{
    private const int Shortest = 6, Longest = 30, Gap = 2, LongestName = 24;

    private const string Eighths = "▏▎▍▌▋▊▉";

    /// <summary>One grid or, where not all series fit beside each other, several on the same scale.</summary>
    public static IEnumerable<Grid> Draw(Bars bars, int width)
    {
        int each = Math.Max(FigureWidth(bars) + 1 + Shortest,
            Math.Min(LongestName, bars.Series.Max(series => series.Length)))
            + Gap;
        int most = Math.Max(1, (width - LabelWidth(bars)) / each);
        double longest = bars.Rows.SelectMany(row => row.Bars).Select(bar => bar.Length).DefaultIfEmpty().Max();
        for (int from = 0; from < bars.Series.Count; from += most)
            yield return Part(Only(bars, from, most), longest, width);
    }

    private static Bars Only(Bars bars, int from, int series) => new(
        bars.Heading,
        [.. bars.Series.Skip(from).Take(series)],
        [.. bars.Rows.Select(row => new BarRow(row.Label, [.. row.Bars.Skip(from).Take(series)]))]);

    private static Grid Part(Bars bars, double most, int width)
    {
        int room = Room(bars, width);
        int figure = FigureWidth(bars);
        return new Grid(
            [new GridColumn(bars.Heading), .. bars.Series.Select(series => new GridColumn(series, Wraps: true))],
            [.. bars.Rows.Select(
                row => GridRow.FromTexts([row.Label, .. row.Bars.Select(bar => Beside(bar, figure, room, most))]))]);
    }

    private static string Beside(Bar bar, int figure, int room, double most) =>
        $"{bar.Text.PadLeft(figure)} {RenderBar(most > 0 ? bar.Length / most * room : 0)}".TrimEnd();

    /// <summary>
    /// A bar so many characters long, to an eighth of one; what is above 0 is never drawn as nothing.
    /// </summary>
    private static string RenderBar(double length)
    {
        int eighths = (int)Math.Round(length * 8, MidpointRounding.AwayFromZero);
        if (eighths == 0 && length > 0) eighths = 1;
        return new string('█', eighths / 8) + (eighths % 8 > 0 ? Eighths[(eighths % 8) - 1] : "");
    }

    private static int Room(Bars bars, int width)
    {
        int each = ((width - LabelWidth(bars)) / Math.Max(1, bars.Series.Count)) - Gap;
        return Math.Clamp(each - FigureWidth(bars) - 1, Shortest, Longest);
    }

    private static int LabelWidth(Bars bars) =>
        bars.Rows.Select(row => row.Label.Length).Append(bars.Heading.Length).Max();

    private static int FigureWidth(Bars bars) =>
        bars.Rows.SelectMany(row => row.Bars).Select(bar => bar.Text.Length).DefaultIfEmpty().Max();
}

/// <summary>Tones as a terminal shows them: from its own sixteen colours, so that they suit light and dark.</summary>
internal static class Styles
{
    public static Style For(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        Tone.Bad => new Style(Color.Red),
        _ => Style.Plain,
    };
}
