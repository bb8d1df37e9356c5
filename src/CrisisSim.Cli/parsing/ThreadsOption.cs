using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary>The option of every command that plays on several threads.</summary>
internal static class ThreadsOption
{
    public static Option<int?> Create() => new("--threads")
    {
        Description = "Threads; the results are the same for any number. Default: one a processor.",
        HelpName = "K",
        CustomParser = Parsers.Whole("--threads", PlayRequest.MostThreads, "2"),
    };

    /// <summary>Threads asked for, or one a processor.</summary>
    public static int Read(ParseResult parsed, Option<int?> option) =>
        parsed.GetValue(option) ?? Environment.ProcessorCount;
}
