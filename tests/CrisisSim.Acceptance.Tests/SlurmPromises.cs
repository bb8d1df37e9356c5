namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>sweep --slurm</c> promises, on a real cluster.</summary>
public class SlurmPromises
{
    [SlurmFact]
    public void The_job_array_and_the_merge_that_follows_give_the_tables_of_the_whole()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "300"), quoted = folder["an analyst's $study.yaml"],
            parts = folder["out of 'parts'"];
        File.Move(study, quoted);
        Tooled.Run("sweep", quoted, "--out", folder["whole"], "--export", "--quiet").ShouldEndWith(0);
        Ran scripts = Tooled.Run("sweep", quoted, "--out", parts, "--slurm", "3").ShouldEndWith(0);
        using var cluster = SlurmCluster.Start(folder["cluster"]);
        cluster.Shell(scripts.Out);
        cluster.AwaitJobs();
        File.Exists(Path.Join(parts, "points.csv")).ShouldBeTrue(LogsOf(parts));
        StudyCase.Tables(parts).ShouldBe(StudyCase.Tables(folder["whole"]));
        Directory.GetFiles(parts, "study.shard-*-of-3.sqlite").Length.ShouldBe(3);
    }

    private static string LogsOf(string parts) =>
        string.Join("\n", Directory.EnumerateFiles(parts, "*.log").Select(File.ReadAllText));
}
