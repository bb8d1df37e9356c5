using System.CommandLine;
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
        command.Add(Set);
    }

    public ScenarioRequest Read(ParseResult parsed) => new()
    {
        Path = parsed.GetRequiredValue(Path),
        Settings = parsed.GetValue(Set) ?? [],
        Seed = parsed.GetValue(Seed) ?? ScenarioRequest.UsualSeed,
    };
}
