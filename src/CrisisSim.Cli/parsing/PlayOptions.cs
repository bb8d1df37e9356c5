using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary>What a command that plays many trials takes besides its scenario.</summary>
internal sealed class PlayOptions
{
    private readonly Option<int?> trials = new("--trials")
    {
        Description =
            "How many crises to play under each wording; with --precision, the most. Default 10000 (200000 with "
                + "--precision).",
        HelpName = "N",
        CustomParser = Parsers.Whole("--trials", PlayRequest.MostTrials, "10000"),
    };

    private readonly Option<double?> precision = new("--precision")
    {
        Description =
            "Play until the hours without decision are known this closely under each wording (half of the 95 % "
                + "interval), such as 1h.",
        HelpName = "TIME",
        CustomParser = Parsers.Hours("--precision"),
    };

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly Option<string?> engine = EngineOption.Create();

    private readonly OutOptions output = new("Write every trial to files in this directory.");

    public void AddTo(Command command)
    {
        command.Add(trials);
        command.Add(precision);
        command.Add(threads);
        command.Add(engine);
        output.AddTo(command);
    }

    public PlayRequest Read(ParseResult parsed, ScenarioRequest scenario) => new()
    {
        Scenario = scenario,
        Trials = parsed.GetValue(trials),
        Precision = parsed.GetValue(precision),
        Threads = ThreadsOption.Read(parsed, threads),
        Engine = EngineOption.Read(parsed, engine),
        Out = output.Read(parsed),
    };
}
