namespace CrisisSim.Acceptance.Tests;

/// <summary>A test on a real cluster of Slurm, which is started on this machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlurmFactAttribute : FactAttribute
{
    private static readonly string[] Programs = ["munged", "slurmctld", "slurmd", "sbatch", "squeue", "sinfo"];

    public SlurmFactAttribute()
    {
        string[] missing = [.. Programs.Where(program => !IsThere(program))];
        if (missing.Length > 0)
            Skip =
                $"Slurm is not installed (Debian: apt-get install slurm-wlm munge): there is no "
                    + $"{string.Join(", ", missing)}.";
        else if (!Environment.IsPrivilegedProcess) Skip = "Only the superuser can start the daemons of Slurm.";
    }

    private static bool IsThere(string program) =>
        $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:/sbin"
            .Split(':')
            .Any(folder => File.Exists(Path.Join(folder, program)));
}
