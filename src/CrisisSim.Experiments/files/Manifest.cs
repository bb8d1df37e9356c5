using System.Text.Json.Serialization;

namespace CrisisSim.Experiments;

/// <summary>What manifest.json says of the files beside it. Lists are compared by reference.</summary>
public sealed record Manifest
{
    /// <summary>The version of the result files that this program writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Name of the program.</summary>
    public string Program { get; init; } = "crisissim";

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The <see cref="Experiments.NumericsVersion"/>; null where a build wrote it that did not say.</summary>
    public int? NumericsVersion { get; init; }

    /// <summary>The commit of the program's sources; null likewise.</summary>
    public string? Commit { get; init; }

    /// <summary>The .NET runtime; null likewise.</summary>
    public string? Runtime { get; init; }

    /// <summary>Kind and model of the processor; null likewise.</summary>
    public string? Processor { get; init; }

    /// <summary>Hash of the golden rows of the build; null likewise.</summary>
    public string? GoldenRows { get; init; }

    /// <summary>Version of the result files.</summary>
    public required int Format { get; init; }

    /// <summary>Name of the scenario file.</summary>
    public required string ScenarioFile { get; init; }

    /// <summary>Title of the scenario.</summary>
    public required string Title { get; init; }

    /// <summary>Hash of the scenario file with its algorithm.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>The seed of all chance.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of the first trial.</summary>
    public required long FirstTrial { get; init; }

    /// <summary>Hours after which nothing is recorded.</summary>
    public required double HorizonHours { get; init; }

    /// <summary>The declarations, the baseline first.</summary>
    public required IReadOnlyList<string> Wordings { get; init; }

    /// <summary>The members, in the order of the scenario.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>The attacked member.</summary>
    public required string Victim { get; init; }

    /// <summary>Whether the incident is an attack.</summary>
    public bool IsAttack { get; init; } = true;

    /// <summary>Trials asked for under each wording.</summary>
    public required int TrialsAsked { get; init; }

    /// <summary>Trials played under each wording.</summary>
    public required int TrialsDone { get; init; }

    /// <summary>Whether the run was cancelled before it was done.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>Threads; they do not touch the results.</summary>
    public required int Threads { get; init; }

    /// <summary>Name of the machine.</summary>
    public required string Host { get; init; }

    /// <summary>Processors of the machine.</summary>
    public required int Processors { get; init; }

    /// <summary>When the run started, universal time.</summary>
    public required DateTimeOffset StartedUtc { get; init; }

    /// <summary>How long it took.</summary>
    public required double DurationSeconds { get; init; }

    /// <summary>The command line that gives the same results.</summary>
    public required string CommandLine { get; init; }

    /// <summary>The files that were written with it; empty where an earlier build wrote it.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The build that wrote it, as far as it says.</summary>
    [JsonIgnore]
    public Build Build => new(
        NumericsVersion ?? Experiments.Build.Unrecorded.NumericsVersion, Commit ?? Experiments.Build.Unknown,
        Runtime ?? Experiments.Build.Unknown)
    {
        Processor = Processor ?? Experiments.Build.Unknown,
        GoldenRows = GoldenRows ?? Experiments.Build.Unknown,
    };

    /// <summary>The manifest of a run.</summary>
    public static Manifest Create(RunPlan plan, RunResult result, RunStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stamp);
        TableHead head = result.Tables[0].Head;
        return new Manifest
        {
            Version = stamp.Version,
            Format = CurrentFormat,
            NumericsVersion = Experiments.Build.Current.NumericsVersion,
            Commit = Experiments.Build.Current.Commit,
            Runtime = Experiments.Build.Current.Runtime,
            Processor = Experiments.Build.Current.Processor,
            GoldenRows = Experiments.Build.Current.GoldenRows,
            ScenarioFile = stamp.ScenarioFile,
            Title = plan.Scenario.Title,
            ScenarioHash = stamp.ScenarioHash,
            Seed = plan.Seed,
            FirstTrial = plan.First,
            HorizonHours = head.Horizon,
            Wordings = [.. result.Tables.Select(table => table.Declaration)],
            Members = head.Members,
            Victim = head.Victim,
            IsAttack = head.IsAttack,
            TrialsAsked = result.Asked,
            TrialsDone = result.Done,
            Interrupted = result.Interrupted,
            Threads = plan.Threads,
            Host = stamp.Host,
            Processors = Environment.ProcessorCount,
            StartedUtc = stamp.Started.ToUniversalTime(),
            DurationSeconds = stamp.Duration.TotalSeconds,
            CommandLine = stamp.CommandLine,
        };
    }

    /// <summary>The head of the table of one of the wordings.</summary>
    internal TableHead HeadOf(string wording) => new()
    {
        Declaration = wording,
        Seed = Seed,
        First = FirstTrial,
        Horizon = HorizonHours,
        Members = Members,
        Victim = Victim,
        IsAttack = IsAttack,
    };

    /// <summary>Refuses what no run writes.</summary>
    /// <exception cref="ResultFileException">A value cannot be.</exception>
    internal void Require(string path)
    {
        string? wrong = Wordings.Count is 0 or > MostNames || HasStrange(Wordings) ? "wordings"
            : Members.Count is 0 or > MostNames || HasStrange(Members) ? "members"
            : !Members.Contains(Victim) ? "victim"
            : NumericsVersion < 1 ? "numerics_version"
            : TrialsDone < 0 ? "trials_done"
            : TrialsAsked < 0 ? "trials_asked"
            : FirstTrial is < 0 or > long.MaxValue / 2 ? "first_trial"
            : HorizonHours is not (> 0 and < LongestHorizon) ? "horizon_hours"
            : Files is null || Files.Any(file => file is null) ? "files"
            : null;
        if (wrong is not null)
            throw ResultFileException.Damaged(path, $"'{wrong}'", "no run has that; play again into another directory");
    }

    /// <summary>Refuses to make room for more rows than a file can hold.</summary>
    /// <exception cref="ResultFileException">There are more.</exception>
    internal void RequireRoom(string directory, long bytes)
    {
        if ((long)TrialsDone * Wordings.Count > bytes)
            throw ResultFileException.Damaged(Path.Join(directory, ResultFiles.ManifestName), "'trials_done'",
                FormattableString.Invariant($"{ResultFiles.Trials} beside it cannot hold {TrialsDone} crises"));
    }

    private const int MostNames = 1000;
    private const double LongestHorizon = 1e9;

    private static bool HasStrange(IReadOnlyList<string> names) =>
        names.Any(name => string.IsNullOrEmpty(name) || InertText.Line(name) != name)
        || names.Distinct(StringComparer.Ordinal).Count() < names.Count;
}
