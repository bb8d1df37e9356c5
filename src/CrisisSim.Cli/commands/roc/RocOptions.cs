using System.CommandLine;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>What <c>roc</c> takes besides its scenario.</summary>
internal sealed class RocOptions
{
    private readonly Option<IReadOnlyList<string>?> wordings = new("--wordings")
    {
        Description = "The declarations to try. Default: all of the file.",
        HelpName = "A,B,…",
        CustomParser = Parsers.List("--wordings"),
    };

    private readonly Option<IReadOnlyList<DecisionRule?>?> rules = new("--rules")
    {
        Description = "The rules under which each is tried: own, unanimity, silence, qualified_majority, lead_state, individual, standing_order. Default: its own first, then the others that make sense.",
        HelpName = "R,S,…",
        CustomParser = RocParsers.Rules("--rules"),
    };

    private readonly Option<IReadOnlyList<double>?> shifts = new("--thresholds")
    {
        Description = "Rungs by which the lines to consult and to assist are moved. Default: -2 to 2 in steps of a half.",
        HelpName = "RUNGS",
        CustomParser = RocParsers.Shifts("--thresholds"),
    };

    private readonly Option<double?> baseRate = new("--base-rate")
    {
        Description = "The share of incidents that are an attack. Default 0.7.",
        HelpName = "SHARE",
        CustomParser = RocParsers.Rate("--base-rate"),
    };

    private readonly Option<double?> by = new("--by")
    {
        Description = "Time by which an answer counts. Default 30d.",
        HelpName = "TIME",
        CustomParser = Parsers.Hours("--by"),
    };

    private readonly Option<int?> trials = new("--trials")
    {
        Description = "How many crises to play at each threshold, as an attack and as none. Default: as many as take some seconds.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--trials", 1_000_000, "1000"),
    };

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly OutOptions output = new("Write roc.csv to this directory.");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[wordings, rules, shifts, baseRate, by, trials, threads]) command.Add(option);
        output.AddTo(command);
    }

    public RocRequest Read(ParseResult parsed, ScenarioRequest scenario) => new()
    {
        Scenario = scenario,
        Wordings = parsed.GetValue(wordings),
        Rules = parsed.GetValue(rules),
        Shifts = parsed.GetValue(shifts) ?? WarningPlan.UsualShifts,
        BaseRate = parsed.GetValue(baseRate) ?? RocRequest.UsualBaseRate,
        Hours = parsed.GetValue(by),
        Trials = parsed.GetValue(trials),
        Threads = ThreadsOption.Of(parsed, threads),
        Out = output.Read(parsed),
    };
}
