using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Which crises are asked for. Lists are compared by reference.</summary>
internal sealed record ScenarioRequest
{
    public const ulong UsualSeed = 1;

    /// <summary>The file as the analyst typed it.</summary>
    public required string Path { get; init; }

    public IReadOnlyList<Override> Settings { get; init; } = [];

    /// <summary>What stands for the couplings that the file does not state; null: as the file says.</summary>
    public Prior? Prior { get; init; }

    /// <summary>All that is set from outside the file, in the order in which it is set.</summary>
    public IReadOnlyList<Override> AllSettings =>
        Prior is { } prior ? [PriorSetting.For(prior), .. Settings] : Settings;

    public ulong Seed { get; init; } = UsualSeed;

    /// <summary>The part of a command line that asks for it again.</summary>
    public IEnumerable<string> Arguments(params IEnumerable<string> between) =>
        [Path, .. between, "--seed", FormattableString.Invariant($"{Seed}"), .. Believed, .. Settings.SelectMany(
            setting => (string[])["--set", setting.ToString()])];

    private string[] Believed => Prior is { } prior ? ["--prior", Names.Key(prior)] : [];
}
