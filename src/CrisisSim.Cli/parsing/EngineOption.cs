using System.CommandLine;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>The option of commands that can play on another engine.</summary>
internal static class EngineOption
{
    private static readonly string[] Names =
    [
        .. AvailableEngines.All.Select(engine => engine.Name).Append(AvailableEngines.Optional).Distinct()
    ];

    public static Option<string?> Create() => new("--engine")
    {
        Description =
            "What keeps the clock: kernel, heap or, in a build with SimSharp, simsharp. The results are the same on "
                + "any. Default kernel.",
        HelpName = "NAME",
        CustomParser = Parsers.OneOf("--engine", Names),
    };

    /// <summary>The engine asked for, or the kernel.</summary>
    /// <exception cref="CommandException">This build does not have it.</exception>
    public static Engine Read(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } name
        ? Engine.Kernel
        : AvailableEngines.All.FirstOrDefault(engine => engine.Name == name)
            ?? throw CommandException.Usage(AvailableEngines.OptionalNeeds);
}
