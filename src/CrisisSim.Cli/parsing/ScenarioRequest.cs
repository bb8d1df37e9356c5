using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Which crises are asked for. Lists are compared by reference.</summary>
internal sealed record ScenarioRequest
{
    public const ulong UsualSeed = 1;

    /// <summary>The file as the analyst typed it.</summary>
    public required string Path { get; init; }

    public IReadOnlyList<Override> Settings { get; init; } = [];

    public ulong Seed { get; init; } = UsualSeed;

    /// <summary>The part of a command line that asks for it again.</summary>
    public IEnumerable<string> Arguments(params IEnumerable<string> between) =>
        [Path, .. between, "--seed", FormattableString.Invariant($"{Seed}"), .. Settings.SelectMany(setting => (string[])["--set", setting.ToString()])];
}
