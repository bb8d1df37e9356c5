using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Which study is to be played, and how.</summary>
internal sealed record SweepRequest
{
    /// <summary>Path of the study file.</summary>
    public required string Study { get; init; }

    /// <summary>The directory of the results.</summary>
    public required string Directory { get; init; }

    /// <summary>
    /// Values of the scenario that are set from outside, beneath what the factors set. Compared by reference.
    /// </summary>
    public IReadOnlyList<Override> Settings { get; init; } = [];

    /// <summary>The seed in place of that of the file; null: that of the file.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Crises to add at each point.</summary>
    public int More { get; init; }

    public bool DryRun { get; init; }

    public bool Export { get; init; }

    /// <summary>Parts of the job array whose scripts are asked for; null: none are.</summary>
    public int? Slurm { get; init; }

    public StudyShard Shard { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>The database file.</summary>
    public string Database => Path.Join(Directory, StudyStore.FileName(Shard));

    /// <summary>
    /// The command that goes on with what was begun; crises to be added are the same ones until all are played.
    /// </summary>
    public string CommandLine =>
        ShellLine.Join(
            ["crisissim", "sweep", Study, "--out", Directory, .. OutsideArguments, .. ShardArguments, .. MoreArguments]);

    /// <summary>Arguments that set the seed and values from outside the file.</summary>
    public IReadOnlyList<string> OutsideArguments =>
    [
        .. Seed is { } seed ? (string[])["--seed", FormattableString.Invariant($"{seed}")] : [],
        .. Settings.SelectMany(setting => (string[])["--set", setting.ToString()]),
    ];

    /// <summary>Arguments that add crises.</summary>
    public IReadOnlyList<string> MoreArguments => More > 0 ? ["--more", FormattableString.Invariant($"{More}")] : [];

    private IReadOnlyList<string> ShardArguments => Shard.IsWhole ? [] : ["--shard", $"{Shard}"];
}
