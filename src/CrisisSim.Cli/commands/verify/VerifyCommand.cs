using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>verify</c>: whether this build gives the rows that it carries.</summary>
internal static class VerifyCommand
{
    public static ToolCommand<VerifyRequest> Description { get; } = new("verify",
        "Check on this machine that the tool plays as it says: a few crises of every shipped scenario, row by row.",
        VerifyRequest.Options, Play)
    {
        Parts = [PagePart.Detail],
        Examples =
        [
            new("crisissim verify",
                "Every engine at hand; it takes less than a minute, and ends with 1 where rows differ."),
            new("crisissim verify --engine kernel", "The usual engine alone."),
        ],
    };

    private static ExitCode Play(VerifyRequest request, PrintRequest print, Screen screen) => Show(
        new VerifyPlan
        {
            Cases = GoldenScenarios.All,
            Engines = request.Engine is { } engine ? [engine] : AvailableEngines.All,
            Threads = request.Threads,
        },
        Description.Line(request), print, screen);

    /// <summary>Plays the plan, prints the page, and answers whether all is as it should be.</summary>
    public static ExitCode Show(VerifyPlan plan, string command, PrintRequest print, Screen screen)
    {
        VerifyResult result = ProgressBar.Watch(VerifyStudy.Stage,
            report => VerifyStudy.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        if (result.Engines.Count == 0)
            throw new CommandException(ExitCode.Interrupted,
                "interrupted before an engine was done; nothing is known yet");
        ResultWriter.Write(VerifyPage.Compose(plan, result, command), print, screen);
        return !result.Agrees ? ExitCode.Failed : result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }
}

/// <summary>What is to be verified.</summary>
internal sealed record VerifyRequest
{
    public static OptionTable<VerifyRequest> Options { get; } = new OptionTable<VerifyRequest>()
        .Engine((request, engine) => request with { Engine = engine },
            "The engine to play on: kernel, heap or, in a build with SimSharp, simsharp. Default: every one at hand.")
        .Threads((request, threads) => request with { Threads = threads });

    /// <summary>The engine; null: every one at hand.</summary>
    public Engine? Engine { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;
}
