using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CrisisSim.Cli;

/// <summary>The screen that the tool was started on: the only place that asks the console.</summary>
internal static class ConsoleScreen
{
    private const int Narrowest = 40, Widest = 500;

    /// <summary>Numbers of what a program inherits to write to, and the mark of what the next one does not inherit.</summary>
    private const int OfResults = 1, OfErrors = 2, CloseOnExecution = 0x80000;

    /// <param name="errors">Where remarks and errors go.</param>
    /// <param name="heed">See <see cref="Screen.Heed"/>.</param>
    public static Screen Open(TextWriter errors, Func<CancellationToken> heed) => new()
    {
        Out = IsOpen(OfResults) ? Writer(Results()) : ForgivingWriter.Closed,
        Error = errors,
        Width = Width(),
        Colour = !Console.IsOutputRedirected && AllowsColour(),
        IsTerminal = !Console.IsOutputRedirected,
        Watched = !Console.IsErrorRedirected && !IsDumb(),
        Answers = Console.IsInputRedirected || Console.IsOutputRedirected ? null : Console.In,
        Heed = heed,
    };

    /// <summary>Where remarks and errors go.</summary>
    public static TextWriter Errors() =>
        IsOpen(OfErrors) ? new ForgivingWriter(Writer(Console.OpenStandardError())) : TextWriter.Null;

    /// <summary>
    /// What was closed as the program began is by now something of its own, into which nothing may be written.
    /// </summary>
    private static bool IsOpen(int number)
    {
        string flags = $"/proc/self/fdinfo/{number}";
        if (!File.Exists(flags)) return !Directory.Exists("/proc/self/fdinfo");
        string line = File.ReadLines(flags).First(line => line.StartsWith("flags:", StringComparison.Ordinal));
        return (Convert.ToInt32(line["flags:".Length..].Trim(), 8) & CloseOnExecution) == 0;
    }

    /// <summary>
    /// What is written to a pipe that nobody reads any more is a fault here; the console itself passes over it.
    /// </summary>
    private static Stream Results()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    // UTF-8 without a mark at the start, whatever the console thinks its encoding is; one write a line.
    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };

    private static int Width()
    {
        string? stated = Environment.GetEnvironmentVariable("COLUMNS");
        if (int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0)
            return Bounded(columns);
        if (Console.IsOutputRedirected) return Screen.UsualWidth;
        int width = Console.WindowWidth;
        return width > 0 ? Bounded(width) : Screen.UsualWidth;
    }

    private static int Bounded(int columns) => Math.Clamp(columns, Narrowest, Widest);

    private static bool AllowsColour() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !IsDumb();

    private static bool IsDumb() =>
        string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
}
