using CrisisSim.Cli;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Runs command lines within the test's own process, where speed matters.</summary>
internal static class Here
{
    public static Ran Run(params IReadOnlyList<string> arguments) => Run(arguments, width: Screen.UsualWidth);

    public static Ran Wide(int width, params IReadOnlyList<string> arguments) => Run(arguments, width: width);

    public static Ran Cancelled(params IReadOnlyList<string> arguments) =>
        Run(arguments, interrupt: new CancellationToken(canceled: true));

    /// <summary>Runs it by a clock of the test's own.</summary>
    public static Ran By(TimeProvider clock, params IReadOnlyList<string> arguments) => Run(arguments, clock: clock);

    public static Ran Coloured(params IReadOnlyList<string> arguments) => Run(arguments, colour: true);

    private static Ran Run(IReadOnlyList<string> arguments, int width = Screen.UsualWidth, bool colour = false,
        TimeProvider? clock = null, CancellationToken interrupt = default)
    {
        using var results = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        int code = (int)Tool.Run(arguments, new Screen
        {
            Out = results,
            Error = errors,
            Width = width,
            Colour = colour,
            Interrupt = interrupt,
            Clock = clock ?? TimeProvider.System,
        });
        return new Ran(code, results.ToString(), errors.ToString());
    }
}
