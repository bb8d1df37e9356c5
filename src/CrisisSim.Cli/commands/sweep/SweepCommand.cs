using System.Reflection;

namespace CrisisSim.Cli;

/// <summary><c>sweep</c>: a designed study, played over all its points.</summary>
internal static class SweepCommand
{
    public static ToolCommand<SweepRequest> Description { get; } = new("sweep",
        "Play a study: the same crises at many points of a scenario. Interrupted or killed, the same command goes on.",
        SweepRequest.Options, Play)
    {
        Parts = [PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim sweep lift.yaml --dry-run", "How many points and crises, and how long they will take."),
            new("crisissim sweep lift.yaml --out out/lift --export",
                "Play it, or go on with it, and write the tables."),
            new("crisissim sweep lift.yaml --out out/lift --more 500", "500 more crises at each point."),
            new("crisissim sweep lift.yaml --out out/lift --slurm 16",
                "Scripts that play it in 16 parts on a cluster and merge them."),
        ],
    };

    private static ExitCode Play(SweepRequest asked, PrintRequest print, Screen screen)
    {
        SweepRequest request = asked.Within(Environment.GetEnvironmentVariable);
        if (StudyReader.Open(request, print.Quiet, screen) is not { } plan) return ExitCode.BadFile;
        var work = new SweepHandler(request,
            plan with { Threads = request.Threads, Shard = request.Shard, More = request.More });
        if (request.Slurm is { } jobs) return SlurmScripts.Write(request, plan.Study, jobs, screen);
        return request.DryRun ? work.Estimate(print, screen) : work.Execute(print, screen);
    }
}

/// <summary>
/// The scripts that play a study on a cluster with Slurm: a job array of its parts, and the merge that follows.
/// </summary>
internal static class SlurmScripts
{
    public const string Sweep = "sweep.sbatch", Merge = "merge.sbatch";

    /// <summary>Writes both into the directory of the study and tells how to submit them.</summary>
    /// <exception cref="CommandException">They cannot be written.</exception>
    public static ExitCode Write(SweepRequest request, Study study, int jobs, Screen screen)
    {
        OutFolder.Require(request.Directory);
        using var held = FolderLock.Take(request.Directory);
        FolderOwner.RequireForStudy(request.Folder);
        string directory = Path.GetFullPath(request.Directory);
        string sweep = WholeFile.Write(Path.Join(directory, Sweep),
            to => to.Write(SweepText(request, study, directory, jobs)));
        string merge = WholeFile.Write(Path.Join(directory, Merge), to => to.Write(MergeText(study, directory)));
        screen.Error.WriteLine(
            $"Wrote {sweep} and {merge}. Submit both, the merge to follow when every part is played:");
        screen.Out.WriteLine($"job=$(sbatch --parsable {ShellLine.Join([sweep])})");
        screen.Out.WriteLine($"sbatch --dependency=afterok:\"${{job%%;*}}\" {ShellLine.Join([merge])}");
        return ExitCode.Done;
    }

    // What sbatch itself reads has no path in it: it quotes otherwise than a shell does.
    private static string SweepText(SweepRequest request, Study study, string directory, int jobs) =>
        $$"""
        #!/bin/bash
        #SBATCH --job-name=crisissim-sweep
        #SBATCH --array=1-{{jobs}}
        #SBATCH --output=/dev/null
        #SBATCH --requeue
        # {{OneLine(study.Title)}}: one of {{jobs}} parts. A part that was cut short goes on where it was when it is submitted again.
        directory={{ShellLine.Join([directory])}}
        exec > "$directory/part-$SLURM_ARRAY_TASK_ID.log" 2>&1
        status=0
        {{PartLine(request, jobs)}} || status=$?
        # 4: played to the end, but a point failed or is not as precise as asked; the tables tell which, so the merge may follow.
        if [ "$status" -eq 4 ]; then status=0; fi
        exit "$status"

        """;

    private static string MergeText(Study study, string directory) =>
        $$"""
        #!/bin/bash
        #SBATCH --job-name=crisissim-merge
        #SBATCH --output=/dev/null
        # {{OneLine(study.Title)}}: joins the parts and writes the tables.
        directory={{ShellLine.Join([directory])}}
        exec > "$directory/merge.log" 2>&1
        {{Tool()}} merge "$directory" --export

        """;

    private static string PartLine(SweepRequest request, int jobs) =>
        $"{Tool()} sweep {ShellLine.Join([Path.GetFullPath(request.Study)])} --out \"$directory\"{Outside(request)} "
            + $"--shard \"$SLURM_ARRAY_TASK_ID/{jobs}\"{More(request)}{(request.Force ? " --force" : "")} "
            + "--threads \"${SLURM_CPUS_PER_TASK:-1}\" --quiet";

    private static string Outside(SweepRequest request) =>
        Behind(SweepRequest.Options.Words(request, "--seed", "--set"));

    private static string More(SweepRequest request) => Behind(SweepRequest.Options.Words(request, "--more"));

    private static string Behind(IReadOnlyList<string> words) => words.Count > 0 ? " " + ShellLine.Join(words) : "";

    private static string OneLine(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));

    /// <summary>This very tool, as it was started.</summary>
    private static string Tool()
    {
        string program = Environment.ProcessPath ?? "crisissim", assembly = Assembly.GetExecutingAssembly().Location;
        bool isHost = string.Equals(Path.GetFileNameWithoutExtension(program), "dotnet",
            StringComparison.OrdinalIgnoreCase);
        return ShellLine.Join(isHost ? [program, "exec", assembly] : [program]);
    }
}
