using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Which study is to be played, and how. The list is compared by reference.</summary>
internal sealed record SweepRequest
{
    private const int MostJobs = 10_000;

    public static OptionTable<SweepRequest> Options { get; } = new OptionTable<SweepRequest>()
        .Argument("STUDY", "The study file.", ValueKinds.YamlFile,
            (request, path) => request with { Study = path }, request => request.Study)
        .Option("--out DIR",
            "The directory of the results. Default: beside where you are, named after the study file, with -sweep "
                + "behind it.",
            ValueKinds.Directory, (request, directory) => request with { Out = directory },
            request => request.Directory)
        .Option("--seed S", "The seed of all chance. Default: that of the study file.",
            ValueKinds.Seed, (request, seed) => request with { Seed = seed }, request => request.Seed)
        .Repeated("--set PATH=VALUE",
            "Set a value of the scenario from outside the file, at every point whose factors do not set it. May be "
                + "repeated.",
            ValueKinds.Setting, (request, settings) => request with { Settings = settings },
            request => request.Settings)
        .Option("--more N", "Add N crises at each point to those that were asked for before.",
            ValueKinds.Whole(PlayRequest.MostTrials, 500), (request, crises) => request with { More = crises },
            request => request.More > 0 ? request.More : null, toldAfter: "--shard")
        .Flag("--dry-run", "Play nothing; tell the points, the crises and the time that they will take.",
            (request, dry) => request with { DryRun = dry })
        .Flag("--export",
            "Also write what was played to points.csv, outcomes.csv and differences.csv in the directory.",
            (request, export) => request with { Export = export })
        .Flag("--report", "Make pictures and report at once: report.html and charts/ in the directory.",
            (request, report) => request with { Report = report })
        .Option("--shard I/N",
            "Play part I of N alone, into a file of its own. Default: what a job array of Slurm or Kubernetes says, "
                + "else all.",
            JobPart.Kind, (request, part) => request with { Part = part },
            request => request.Shard.IsWhole ? null : request.Shard)
        .Option("--slurm N",
            "Play nothing; write the scripts of a Slurm job array of N parts and of the merge that follows it.",
            ValueKinds.Whole(MostJobs, 16), (request, jobs) => request with { Slurm = jobs })
        .Flag("--force", "Play into the directory even where it holds the results of something else.",
            (request, force) => request with { Force = force })
        .Threads((request, threads) => request with { Threads = threads });

    /// <summary>Path of the study file.</summary>
    public string Study { get; init; } = "";

    /// <summary>The directory that was asked for; null: none was.</summary>
    public string? Out { get; init; }

    /// <summary>The directory of the results.</summary>
    public string Directory => Out ?? Path.GetFileNameWithoutExtension(Study) + "-sweep";

    /// <summary>The same, and whether results of something else may lie in it.</summary>
    public OutRequest Folder => new(Directory, Report: false) { Force = Force };

    /// <summary>Values of the scenario that are set from outside, beneath what the factors set.</summary>
    public IReadOnlyList<Override> Settings { get; init; } = [];

    /// <summary>The seed in place of that of the file; null: that of the file.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Crises to add at each point.</summary>
    public int More { get; init; }

    public bool DryRun { get; init; }

    public bool Export { get; init; }

    public bool Force { get; init; }

    /// <summary>Whether page and pictures of the report are made at once.</summary>
    public bool Report { get; init; }

    /// <summary>Parts of the job array whose scripts are asked for; null: none are.</summary>
    public int? Slurm { get; init; }

    /// <summary>The part that was asked for; null: none was.</summary>
    public StudyShard? Part { get; init; }

    public StudyShard Shard => Part ?? default;

    /// <summary>The job array that said so; null where none did.</summary>
    public JobArray? Array { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The database file.</summary>
    public string Database => Path.Join(Directory, StudyStore.FileName(Shard));

    /// <summary>
    /// The command that goes on with what was begun; crises to be added are the same ones until all are played.
    /// </summary>
    public string CommandLine => SweepCommand.Description.Line(this);

    /// <summary>The same within a job array, whose <paramref name="variable"/>s may say which part it is.</summary>
    /// <exception cref="CommandException">Options do not go together, or the job array makes no sense.</exception>
    public SweepRequest Within(Func<string, string?> variable)
    {
        SweepRequest request = this;
        if (Part is null && Slurm is null && JobPart.From(variable) is var (task, array))
            request = this with { Part = JobPart.Of(task, array, Directory), Array = JobArray.In(Directory) ?? array };
        if (request.Shard.IsWhole) return request;
        if (Slurm is not null) throw CommandException.Usage("--slurm makes the parts itself; leave --shard away");
        return Export || Report
            ? throw CommandException.Usage($"{(Export ? "--export" : "--report")} is of a whole study, not of a part",
                $"Merge the parts first: crisissim merge DIR {(Export ? "--export" : "--report")}")
            : request;
    }
}
