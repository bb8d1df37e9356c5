using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>deter</c>: what attackers choose under several wordings, and without any.</summary>
internal static class DeterCommand
{
    private static readonly Option<IReadOnlyList<string>?> Wordings = new("--wordings")
    {
        Description = "The declarations under which attackers choose. Default: all of the file. The baselines without one are always added.",
        HelpName = "A,B,…",
        CustomParser = Parsers.List("--wordings"),
    };

    private static readonly Option<int?> Attackers = new("--attackers")
    {
        Description = "How many attackers choose, the same under each wording. Default 2000.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--attackers", DeterRequest.MostAttackers, "2000"),
    };

    private static readonly Option<int?> Threads = new("--threads")
    {
        Description = "Threads; the results are the same for any number. Default: one a processor.",
        HelpName = "K",
        CustomParser = Parsers.Whole("--threads", PlayRequest.MostThreads, "2"),
    };

    private static readonly Option<string?> Out = new("--out") { Description = "Write the figures to deterrence.csv and deterrence.json in this directory.", HelpName = "DIR" };

    public static Command Create(Screen screen)
    {
        var scenario = new ScenarioOptions();
        var print = new PrintOptions();
        var command = new Command("deter", "Let attackers choose whether and how to act, by what they expect the alliance to do.");
        scenario.AddTo(command);
        command.Add(Wordings);
        command.Add(Attackers);
        command.Add(Threads);
        command.Add(Out);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim deter narva.yaml", "Every declaration of the file against none, and against no alliance."),
            new Example("crisissim deter narva.yaml --wordings ambiguous,precise --set model.choice.ambiguity=0.7", "With attackers who look at the worst."),
            new Example("crisissim deter narva.yaml --format json", "For other programs."));
        command.SetAction(parsed => (int)DeterWork.Do(Read(parsed, scenario), print.Read(parsed), screen));
        return command;
    }

    private static DeterRequest Read(ParseResult parsed, ScenarioOptions scenario) => new()
    {
        Scenario = scenario.Read(parsed),
        Wordings = parsed.GetValue(Wordings),
        Attackers = parsed.GetValue(Attackers) ?? DeterRequest.UsualAttackers,
        Threads = parsed.GetValue(Threads) ?? Environment.ProcessorCount,
        Out = parsed.GetValue(Out),
    };
}
