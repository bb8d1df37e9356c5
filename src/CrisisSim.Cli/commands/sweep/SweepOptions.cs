using System.CommandLine;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>What <c>sweep</c> takes.</summary>
internal sealed class SweepOptions
{
    private const int MostJobs = 10_000;

    private readonly Argument<string> study = new("STUDY") { Description = "The study file." };

    private readonly Option<string?> output = new("--out")
    {
        Description =
            "The directory of the results. Default: beside where you are, named after the study file, with -sweep "
                + "behind it.",
        HelpName = "DIR",
    };

    private readonly Option<IReadOnlyList<Override>> settings = new("--set")
    {
        Description =
            "Set a value of the scenario from outside the file, at every point whose factors do not set it. May be "
                + "repeated.",
        HelpName = "PATH=VALUE",
        CustomParser = Parsers.Settings("--set"),
        DefaultValueFactory = _ => [],
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<ulong?> seed = new("--seed")
    {
        Description = "The seed of all chance. Default: that of the study file.",
        HelpName = "S",
        CustomParser = Parsers.Seed("--seed"),
    };

    private readonly Option<int?> more = new("--more")
    {
        Description = "Add N crises at each point to those that were asked for before.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--more", PlayRequest.MostTrials, "500"),
    };

    private readonly Option<bool> dryRun = new("--dry-run")
    {
        Description = "Play nothing; tell the points, the crises and the time that they will take."
    };

    private readonly Option<bool> export = new("--export")
    {
        Description = "Also write what was played to points.csv, outcomes.csv and differences.csv in the directory."
    };

    private readonly Option<StudyShard?> shard = new("--shard")
    {
        Description =
            "Play part I of N alone, into a file of its own. Default: what a job array of Slurm or Kubernetes says, "
                + "else all.",
        HelpName = "I/N",
        CustomParser = ShardParser.Shard("--shard"),
    };

    private readonly Option<int?> slurm = new("--slurm")
    {
        Description =
            "Play nothing; write the scripts of a Slurm job array of N parts and of the merge that follows it.",
        HelpName = "N",
        CustomParser = Parsers.Whole("--slurm", MostJobs, "16"),
    };

    private readonly Option<int?> threads = ThreadsOption.Create();

    public void AddTo(Command command)
    {
        command.Add(study);
        foreach (Option option in (Option[])[output, seed, settings, more, dryRun, export, shard, slurm, threads])
            command.Add(option);
    }

    /// <exception cref="CommandException">Options do not go together.</exception>
    public SweepRequest Read(ParseResult parsed)
    {
        string file = parsed.GetRequiredValue(study);
        var request = new SweepRequest
        {
            Study = file,
            Directory = parsed.GetValue(output) ?? Path.GetFileNameWithoutExtension(file) + "-sweep",
            Settings = parsed.GetValue(settings) ?? [],
            Seed = parsed.GetValue(seed),
            More = parsed.GetValue(more) ?? 0,
            DryRun = parsed.GetValue(dryRun),
            Export = parsed.GetValue(export),
            Slurm = parsed.GetValue(slurm),
            Shard = parsed.GetValue(shard)
                ?? (parsed.GetValue(slurm) is null ? ShardParser.OfJob(Environment.GetEnvironmentVariable) : null)
                ?? default,
            Threads = ThreadsOption.Read(parsed, threads),
        };
        if (request.Slurm is not null && !request.Shard.IsWhole)
            throw CommandException.Usage("--slurm makes the parts itself; leave --shard away");
        if (request.Export && !request.Shard.IsWhole)
            throw CommandException.Usage("--export is of a whole study, not of a part",
                "Merge the parts first: crisissim merge DIR --export");
        return request;
    }
}
