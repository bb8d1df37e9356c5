using System.Reflection;

namespace CrisisSim.Cli;

/// <summary>The scripts that play a study on a cluster with Slurm: a job array of its parts, and the merge that follows.</summary>
internal static class SlurmScripts
{
    public const string Sweep = "sweep.sbatch", Merge = "merge.sbatch";

    /// <summary>Writes both into the directory of the study and tells how to submit them.</summary>
    /// <exception cref="Refusal">They cannot be written.</exception>
    public static ExitCode Write(SweepRequest request, Study study, int jobs, Screen screen)
    {
        OutFolder.Require(request.Directory);
        string directory = Path.GetFullPath(request.Directory);
        string sweep = WholeFile.Write(Path.Join(directory, Sweep), to => to.Write(SweepText(request, study, directory, jobs)));
        string merge = WholeFile.Write(Path.Join(directory, Merge), to => to.Write(MergeText(study, directory)));
        screen.Error.WriteLine($"Wrote {sweep} and {merge}. Submit both, the merge to follow when every part is played:");
        screen.Out.WriteLine($"job=$(sbatch --parsable {ShellLine.Of([sweep])})");
        screen.Out.WriteLine($"sbatch --dependency=afterok:\"${{job%%;*}}\" {ShellLine.Of([merge])}");
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
        directory={{ShellLine.Of([directory])}}
        exec > "$directory/part-$SLURM_ARRAY_TASK_ID.log" 2>&1
        status=0
        {{Tool()}} sweep {{ShellLine.Of([Path.GetFullPath(request.Study)])}} --out "$directory"{{Outside(request)}} --shard "$SLURM_ARRAY_TASK_ID/{{jobs}}"{{More(request)}} --threads "${SLURM_CPUS_PER_TASK:-1}" --quiet || status=$?
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
        directory={{ShellLine.Of([directory])}}
        exec > "$directory/merge.log" 2>&1
        {{Tool()}} merge "$directory" --export

        """;

    private static string Outside(SweepRequest request) => request.OutsideArguments.Count > 0 ? " " + ShellLine.Of(request.OutsideArguments) : "";

    private static string More(SweepRequest request) => request.More > 0 ? FormattableString.Invariant($" --more {request.More}") : "";

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));

    /// <summary>This very tool, as it was started.</summary>
    private static string Tool()
    {
        string program = Environment.ProcessPath ?? "crisissim", assembly = Assembly.GetExecutingAssembly().Location;
        bool isHost = string.Equals(Path.GetFileNameWithoutExtension(program), "dotnet", StringComparison.OrdinalIgnoreCase);
        return ShellLine.Of(isHost ? [program, "exec", assembly] : [program]);
    }
}
