using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary>What <c>deter</c> takes besides its scenario.</summary>
internal sealed class DeterOptions
{
    private readonly Option<IReadOnlyList<string>?> wordings = new("--wordings")
    {
        Description = "The declarations under which attackers choose. Default: all of the file. The baselines without one are always added.",
        HelpName = "A,B,…",
        CustomParser = Parsers.List("--wordings"),
    };

    private readonly Option<int?> attackers = new("--attackers")
    {
        Description = "How many attackers choose, the same under each wording. Default 2000.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--attackers", DeterRequest.MostAttackers, "2000"),
    };

    private readonly Option<double?> precision = new("--precision")
    {
        Description = "Play inner crises until what each act is worth to an attacker is known this closely (standard error of its utility). Default 0.05.",
        HelpName = "U",
        CustomParser = Parsers.Above0("--precision", DeterRequest.LargestError, "0.05"),
    };

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly OutOptions output = new("Write the figures to deterrence.csv and deterrence.json in this directory.");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[wordings, attackers, precision, threads]) command.Add(option);
        output.AddTo(command);
    }

    public DeterRequest Read(ParseResult parsed, ScenarioRequest scenario) => new()
    {
        Scenario = scenario,
        Wordings = parsed.GetValue(wordings),
        Attackers = parsed.GetValue(attackers) ?? DeterRequest.UsualAttackers,
        Precision = parsed.GetValue(precision) ?? DeterRequest.UsualError,
        Threads = ThreadsOption.Of(parsed, threads),
        Out = output.Read(parsed),
    };
}
