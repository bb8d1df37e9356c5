namespace CrisisSim.Cli;

/// <summary>Which study is to be played, and how.</summary>
internal sealed record SweepRequest
{
    /// <summary>Path of the study file.</summary>
    public required string Study { get; init; }

    /// <summary>The directory of the results.</summary>
    public required string Directory { get; init; }

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

    /// <summary>The command that goes on with what was begun; crises to be added are the same ones until all are played.</summary>
    public string CommandLine => ShellLine.Of(["crisissim", "sweep", Study, "--out", Directory, .. ShardArguments, .. MoreArguments]);

    /// <summary>Arguments that add crises.</summary>
    public IReadOnlyList<string> MoreArguments => More > 0 ? ["--more", FormattableString.Invariant($"{More}")] : [];

    private IReadOnlyList<string> ShardArguments => Shard.IsWhole ? [] : ["--shard", $"{Shard}"];
}
