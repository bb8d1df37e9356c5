using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CrisisSim.Cli;

/// <summary>The library's help, as wide as the screen, with examples and the exit codes below it.</summary>
internal sealed class GuidedHelp(Screen screen, IReadOnlyList<Example> examples) : SynchronousCommandLineAction
{
    private const int Widest = 110;

    private readonly HelpAction library = new() { MaxWidth = Math.Min(screen.Width, Widest) };

    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command help of its own.</summary>
    public static void On(Command command, Screen screen, params IReadOnlyList<Example> examples) =>
        command.Options.Add(
        new HelpOption("--help", "-h", "-?")
        {
            Description = "Show this help.",
            Action = new GuidedHelp(screen, examples)
        });

    public override int Invoke(ParseResult parseResult)
    {
        using var written = new StringWriter { NewLine = "\n" };
        TextWriter to = parseResult.InvocationConfiguration.Output;
        parseResult.InvocationConfiguration.Output = written;
        library.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = to;
        string[] lines = written.ToString().TrimEnd().Split('\n');
        foreach (string line in lines) to.WriteLine(line.TrimEnd());
        to.WriteLine();
        to.WriteLine("Examples:");
        foreach (Example example in examples)
        {
            to.WriteLine($"  {example.CommandLine}");
            to.WriteLine($"      {example.Does}");
        }
        to.WriteLine();
        to.WriteLine("Exit codes:");
        to.WriteLine("  0 done · 1 the tool failed · 2 wrong usage · 3 bad file");
        to.WriteLine("  4 finished, but a precision or a check was not reached");
        to.WriteLine("  5 not written or printed in full · 130 interrupted (what was finished is kept)");
        return (int)ExitCode.Done;
    }
}

/// <summary>A command line to learn from, and what it does.</summary>
internal sealed record Example(string CommandLine, string Does);
