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
        Description =
            "What is believed of the couplings that the file does not state: sceptic, neutral or advocate of exact "
                + "words. Default: as the file says, else neutral.",
        HelpName = "PRIOR",
        CustomParser = Parsers.Prior("--prior"),
    };

    public Option<ulong?> Seed { get; } = new("--seed")
    {
        Description = "The seed of all chance; the same seed gives the same crises. Default 1.",
        HelpName = "S",
        CustomParser = Parsers.Seed("--seed"),
    };

    /// <summary>Words for settings that analysts ask for often.</summary>
    private static readonly (string Word, Override Setting)[] Words =
    [
        ("off", new Override("model.escalation.accident_rate", "0")),
        ("passive", new Override("attacker.adaptive", "no")),
    ];

    public Option<string?> Accidents { get; } = new("--accidents")
    {
        Description = "'off': no war by accident, of which next to nothing is known.",
        HelpName = "on|off",
        CustomParser = Parsers.OneOf("--accidents", "on", "off"),
    };

    public Option<string?> Attacker { get; } = new("--attacker")
    {
        Description = "'passive': it keeps to its plan, whatever the alliance does.",
        HelpName = "adaptive|passive",
        CustomParser = Parsers.OneOf("--attacker", "adaptive", "passive"),
    };

    public void AddTo(Command command)
    {
        command.Add(Path);
        command.Add(Seed);
        command.Add(Prior);
        command.Add(Set);
        command.Add(Accidents);
        command.Add(Attacker);
    }

    public ScenarioRequest Read(ParseResult parsed) => new()
    {
        Path = parsed.GetRequiredValue(Path),
        Settings = [.. parsed.GetValue(Set) ?? [], .. Words
            .Where(w => w.Word == parsed.GetValue(Accidents) || w.Word == parsed.GetValue(Attacker))
            .Select(w => w.Setting)],
        Prior = parsed.GetValue(Prior),
        Seed = parsed.GetValue(Seed) ?? ScenarioRequest.UsualSeed,
    };
}
