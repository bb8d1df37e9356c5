using System.CommandLine;
using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>What every command that plays a scenario takes: the file, settings from outside, the seed.</summary>
internal sealed class ScenarioOptions
{
    public Argument<string> Path { get; } = new("SCENARIO") { Description = "The scenario file." };

    public Option<IReadOnlyList<Override>> Set { get; } = new("--set")
    {
        Description = "Set a value from outside the file, as if its line had been edited. May be repeated.",
        HelpName = "PATH=VALUE",
        CustomParser = Parsers.Settings("--set"),
        DefaultValueFactory = _ => [],
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<Prior?> Prior { get; } = new("--prior")
    {
        Description = "What is believed of the couplings that the file does not state: sceptic, neutral or advocate of exact words. Default: as the file says, else neutral.",
        HelpName = "PRIOR",
        CustomParser = Parsers.Prior("--prior"),
    };

    public Option<ulong?> Seed { get; } = new("--seed")
    {
        Description = "The seed of all chance; the same seed gives the same crises. Default 1.",
        HelpName = "S",
        CustomParser = Parsers.Seed("--seed"),
    };

    public void AddTo(Command command)
    {
        command.Add(Path);
        command.Add(Seed);
        command.Add(Prior);
        command.Add(Set);
    }

    public ScenarioRequest Read(ParseResult parsed) => new()
    {
        Path = parsed.GetRequiredValue(Path),
        Settings = parsed.GetValue(Set) ?? [],
        Prior = parsed.GetValue(Prior),
        Seed = parsed.GetValue(Seed) ?? ScenarioRequest.UsualSeed,
    };
}
