using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary>What <c>drift</c> takes besides its scenario.</summary>
internal sealed class DriftOptions
{
    private readonly Option<int?> years = new("--years")
    {
        Description = "The years to look at, from today on. Default 0..20.",
        HelpName = "0..N",
        CustomParser = Parsers.Years("--years", DriftRequest.MostYears),
    };

    private readonly Option<int?> step = new("--step")
    {
        Description = "Years between two looks; the last year is always one. Default 5.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--step", DriftRequest.MostYears, "5"),
    };

    private readonly Option<IReadOnlyList<string>?> wordings = new("--wordings")
    {
        Description = "The declarations to compare, the baseline first. Default: all of the file.",
        HelpName = "A,B,…",
        CustomParser = Parsers.List("--wordings"),
    };

    private readonly Option<int?> trials = new("--trials")
    {
        Description = $"How many histories to play, each with one crisis a year and wording. Default {DriftRequest.UsualTrials}.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--trials", DriftRequest.MostTrials, $"{DriftRequest.UsualTrials}"),
    };

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly OutOptions output = new("Write the figures and every crisis to files in this directory.");

    public void AddTo(Command command)
    {
        command.Add(years);
        command.Add(step);
        command.Add(wordings);
        command.Add(trials);
        command.Add(threads);
        output.AddTo(command);
    }

    public DriftRequest Read(ParseResult parsed, ScenarioRequest scenario) => new()
    {
        Scenario = scenario,
        Wordings = parsed.GetValue(wordings),
        Years = parsed.GetValue(years) ?? DriftRequest.UsualYears,
        Step = parsed.GetValue(step) ?? DriftRequest.UsualStep,
        Trials = parsed.GetValue(trials) ?? DriftRequest.UsualTrials,
        Threads = ThreadsOption.Of(parsed, threads),
        Out = output.Read(parsed),
    };
}
