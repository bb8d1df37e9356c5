using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrisisSim.Cli;

/// <summary>A page for a terminal or a pipe, as wide as the screen; colour and weight only where the screen has them.</summary>
internal static class PlainText
{
    private const int Indent = 2, WidestProse = 118;

    public static void Write(IReadOnlyList<Block> page, Screen screen)
    {
        for (int k = 0; k < page.Count; k++)
        {
            if (k > 0 && !(page[k] is Verbatim && page[k - 1] is Verbatim)) screen.Out.Write("\n");
            screen.Out.Write(page[k] is Verbatim verbatim ? Line(verbatim) : Drawn(Form(page[k], screen.Width), screen));
        }
    }

    // Spectre would break the line at the width, and a command that is broken cannot be copied.
    private static string Line(Verbatim verbatim) => $"{new string(' ', Indent)}{verbatim.Label}: {verbatim.Text}\n";

    private static IRenderable Form(Block block, int width) => block switch
    {
        Title title => new Text(title.Text, Styles.Of(Tone.Strong)),
        Prose prose => Indented(new Text(prose.Text, Styles.Of(prose.Faint ? Tone.Faint : Tone.Plain)), right: Math.Max(0, width - Indent - WidestProse)),
        Grid grid => Indented(GridTable.Of(grid, width - Indent)),
        Bars bars => Indented(GridTable.Of(BarGrid.Of(bars, width - Indent), width - Indent)),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "Plain text has no form for this block."),
    };

    private static Padder Indented(IRenderable form, int right = 0) => new(form, new Padding(Indent, 0, right, 0));

    /// <summary>The form as text, without the spaces with which Spectre fills every line.</summary>
    private static string Drawn(IRenderable form, Screen screen)
    {
        using var drawn = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = Spectre(drawn, screen);
        console.Write(form);
        string[] lines = drawn.ToString().TrimEnd('\n').Split('\n');
        return string.Concat(lines.Select(line => line.TrimEnd() + "\n"));
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
