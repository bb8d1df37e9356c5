using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;
using Grid = CrisisSim.Charts.Grid;

namespace CrisisSim.Cli;

/// <summary>A page for a terminal or a pipe, as wide as the screen; colour and weight only where the screen has them.</summary>
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
            screen.Out.Write(Lines(page[k], screen));
        }
    }

    // Spectre would break a line at the width, and a command that is broken cannot be copied.
    private static string Lines(Block block, Screen screen) => block switch
    {
        Verbatim verbatim => $"{new string(' ', Indent)}{verbatim.Label}: {verbatim.Text}\n",
        Listing listing => string.Concat(listing.Lines.Select(line => line + "\n")),
        _ => Drawn(Form(block, screen.Width), screen),
    };

    private static IRenderable Form(Block block, int width) => block switch
    {
        Title title => new Text(title.Text, Styles.Of(Tone.Strong)),
        Prose prose => Indented(new Text(Unbroken(prose.Text), Styles.Of(prose.Faint ? Tone.Faint : Tone.Plain)), right: Math.Max(0, width - Indent - WidestProse)),
        Grid grid => Indented(GridTable.Of(grid, width - Indent)),
        Bars bars => Stacked(BarGrid.Of(bars, width - Indent), width),
        Courses courses => Indented(GridTable.Of(CourseGrid.Of(courses, width - Indent), width - Indent)),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "Plain text has no form for this block."),
    };

    private static Rows Stacked(IEnumerable<Grid> grids, int width) =>
        new(grids.SelectMany((grid, k) => (IRenderable[])[.. k > 0 ? [new Text("")] : (IRenderable[])[], Indented(GridTable.Of(grid, width - Indent))]));

    /// <summary>Keeps a number with its unit, and an option with its value, on one line; the joints last until the lines are made.</summary>
    public static string Unbroken(string text) => NumberAndUnit().Replace(text, $"{Joint}");

    [GeneratedRegex(@"(?<=\d|--\w+|\d [dh]) (?=(h|d|pts|\d\d?)\b|%)|(?<=--\w+|\bday|\bof) (?=\d)")]
    private static partial Regex NumberAndUnit();

    private static Padder Indented(IRenderable form, int right = 0) => new(form, new Padding(Indent, 0, right, 0));

    /// <summary>The form as text, without the spaces with which Spectre fills every line.</summary>
    private static string Drawn(IRenderable form, Screen screen)
    {
        using var drawn = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = Spectre(drawn, screen);
        console.Write(form);
        string[] lines = drawn.ToString().TrimEnd('\n').Split('\n');
        return string.Concat(lines.Select(line => line.TrimEnd() + "\n")).Replace(Joint, ' ');
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
