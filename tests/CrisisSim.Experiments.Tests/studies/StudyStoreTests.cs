using Microsoft.Data.Sqlite;

namespace CrisisSim.Experiments.Tests;

public sealed class StudyStoreTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("crisissim").FullName;

    private string Database => Path.Join(directory, "study.sqlite");

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void A_database_of_a_newer_version_is_left_as_it_is()
    {
        SweepStudy.Play(Studies.Plan(Studies.Create(250)), Database);
        Execute(Database, "PRAGMA user_version = 99");
        byte[] before = File.ReadAllBytes(Database);
        Refused(Studies.Create(500)).ShouldContain("was written by a newer version");
        Should.Throw<ResultFileException>(() => StudyStore.Read(Database)).Message.ShouldContain("format is 99");
        File.ReadAllBytes(Database).ShouldBe(before);
    }

    [Fact]
    public void What_is_no_study_file_is_left_as_it_is()
    {
        File.WriteAllText(Database,
            "A letter of no interest to anybody, and long enough to be taken for the head of a database.");
        string before = File.ReadAllText(Database);
        Refused(Studies.Create(250)).ShouldContain("is no study file");
        File.ReadAllText(Database).ShouldBe(before);
    }

    [Fact]
    public void A_file_of_another_seed_or_study_or_scenario_is_not_played_into()
    {
        StudyPlan plan = Studies.Plan(Studies.Create(250));
        SweepStudy.Play(plan, Database);
        Refused(Studies.Create(250) with { Seed = 7 }).ShouldContain("was played with seed 2026, not 7");
        Refused(Studies.Create(250) with { Wordings = ["precise", "vague"] }).ShouldContain("another study");
        Refused(plan with { ScenarioHash = "sha256:1" }).ShouldContain("another scenario");
        Refused(plan with { Version = "2.0" }).ShouldContain("by version 1.0, not 2.0");
        Refused(plan with { Build = plan.Build with { NumericsVersion = 99 } }).ShouldContain(
            $"under numerics version {NumericsVersion.Current}, not 99");
        Refused(plan with { Shard = new StudyShard(1, 2) }).ShouldContain("as shard 1/1, not 1/2");
        SweepStudy.Play(plan with { Study = plan.Study with { Title = "Another title" } }, Database).Crises.ShouldBe(0);
    }

    [Fact]
    public void The_builds_that_played_a_study_are_named_and_no_other()
    {
        StudyPlan first = Studies.Plan(Studies.Create(250)) with { Build = new Build(1, "abc", ".NET 10.0.1") };
        SweepStudy.Play(first, Database);
        StudyPlan second = Studies.Plan(Studies.Create(500)) with { Build = new Build(1, "def", ".NET 10.0.1") };
        SweepStudy.Play(second, Database);
        SweepStudy.Play(second with { Build = new Build(1, "idle", ".NET 11") }, Database).Crises.ShouldBe(0);
        StudyStore.Read(Database).Build.ShouldBe(new Build(1, "abc, def", ".NET 10.0.1"));
    }

    [Fact]
    public void A_study_of_a_build_that_did_not_say_which_goes_on()
    {
        StudyPlan plan = Studies.Plan(Studies.Create(500)) with { Build = new Build(1, "abc", ".NET 10.0.1") };
        SweepStudy.Play(plan with { Study = Studies.Create(250) }, Database);
        Execute(Database, "DELETE FROM manifest WHERE key IN ('numerics_version', 'commit', 'runtime')");
        StudyStore.Read(Database).Build.ShouldBe(new Build(1, "unknown", "unknown"));
        Refused(plan with
        {
            Build = plan.Build with { NumericsVersion = 2 }
        }).ShouldContain("under numerics version 1, not 2");
        SweepStudy.Play(plan, Database).Unfinished.ShouldBe(0);
        StudyStore.Read(Database).Build.ShouldBe(new Build(1, "unknown, abc", "unknown, .NET 10.0.1"));
    }

    [Fact]
    public void Only_one_works_on_a_study_at_a_time()
    {
        StudyPlan plan = Studies.Plan(Studies.Create(250));
        using (StoreWriter.Open(Database, plan)) Refused(plan).ShouldContain("is in use by another process");
        SweepStudy.Play(plan, Database).Unfinished.ShouldBe(0);
    }

    [Fact]
    public void A_study_can_be_read_while_it_is_played()
    {
        StudyPlan plan = Studies.Plan(Studies.Create(1500)) with { Threads = 1 };
        var seen = new List<long>();
        SweepStudy.Play(plan, Database, _ =>
        {
            using var reader = new SqliteConnection($"Data Source={Database};Mode=ReadOnly;Pooling=False");
            reader.Open();
            using SqliteCommand command = reader.CreateCommand();
            command.CommandText = "SELECT coalesce(sum(trials), 0) FROM study_points";
            seen.Add((long)command.ExecuteScalar()!);
            StudyStore.Read(Database).Points.Count.ShouldBe(3);
        });
        seen.ShouldNotBeEmpty();
        seen.ShouldBeInOrder();
        Directory.GetFiles(directory).ShouldBe([Database]);
    }

    [Fact]
    public void The_views_say_what_the_tables_of_an_export_say()
    {
        SweepStudy.Play(Studies.Plan(Studies.Create(500)), Database);
        StudyResults results = StudyStore.Read(Database);
        StudyOutcome outcome = results.Outcomes.First(
            of => of.Difference is { } difference && difference.Value != 0);
        string of = $"WHERE point = {outcome.Point} AND outcome = '{outcome.Endpoint.Key}' "
            + $"AND wording = '{results.Wordings[outcome.Wording]}'";
        Real("SELECT mean FROM study_outcomes " + of).ShouldBe(outcome.Value.Value, 1e-9);
        Real("SELECT standard_error FROM study_outcomes " + of).ShouldBe(outcome.StandardError, 1e-9);
        Real("SELECT difference FROM study_differences " + of).ShouldBe(outcome.Difference!.Value.Value, 1e-9);
        Real("SELECT standard_error FROM study_differences " + of)
            .ShouldBe(outcome.StandardErrorOfDifference!.Value, 1e-9);
        Number(Database, "SELECT count(*) FROM study_points").ShouldBe(3);
    }

    [Fact]
    public void Rows_and_done_mark_of_a_batch_come_together_or_not_at_all()
    {
        StudyPlan plan = Studies.Plan(Studies.Create(250));
        SweepStudy.Play(plan, Database);
        Number(Database, "SELECT count(*) FROM batches").ShouldBe(6);
        Number(Database,
            "SELECT count(*) FROM outcomes WHERE (point, batch) NOT IN (SELECT point, batch FROM batches)").ShouldBe(0);
        Number(Database, "SELECT count(DISTINCT point) FROM outcomes").ShouldBe(3);
    }

    [OwnDiskFact]
    public void A_full_disk_is_told_and_what_was_finished_goes_on_where_there_is_room() => OnDisk("size=192k", disk =>
    {
        StudyPlan plan = Studies.Plan(Studies.Create(4000)) with { Threads = 1 };
        string there = Path.Join(disk, "study.sqlite");
        Should
            .Throw<ResultFileException>(() => SweepStudy.Play(plan, there)).Message
            .ShouldContain("is full; what was finished before is kept");
        File.Copy(there, Database);
        foreach (string journal in Directory.GetFiles(disk, "study.sqlite-*"))
            File.Copy(journal, Database + journal[there.Length..]);
        int kept = StudyStore.Read(Database).Trials.Values.Sum();
        kept.ShouldBeGreaterThan(0);
        SweepStudy.Play(plan, Database).Crises.ShouldBe(((3 * 4000) - kept) * 2);
        string undisturbed = Path.Join(directory, "undisturbed.sqlite");
        SweepStudy.Play(plan, undisturbed);
        Studies.Exported(Database).ShouldBe(Studies.Exported(undisturbed));
    });

    [OwnDiskFact]
    public void A_folder_that_cannot_be_written_to_is_told() => OnDisk("size=4m", disk =>
    {
        string there = Path.Join(disk, "study.sqlite");
        SweepStudy.Play(Studies.Plan(Studies.Create(250)), there);
        OwnDiskFactAttribute.Run("mount", "-o", "remount,ro", disk).ShouldBe(0);
        Should
            .Throw<ResultFileException>(() => SweepStudy.Play(Studies.Plan(Studies.Create(500)), there)).Message
            .ShouldContain("read-only");
        Should
            .Throw<ResultFileException>(
                () => SweepStudy.Play(Studies.Plan(Studies.Create(500)),
                    Path.Join(disk, "new", "study.sqlite"))).Message
            .ShouldContain("cannot be");
        StudyStore.Read(there).Trials.Values.ShouldAllBe(trials => trials == 250);
    });

    private double Real(string query)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        return (double)command.ExecuteScalar()!;
    }

    private string Refused(Study study) => Refused(Studies.Plan(study));

    private string Refused(StudyPlan plan) =>
        Should.Throw<ResultFileException>(() => SweepStudy.Play(plan, Database)).Message;

    /// <summary>On a small disk of its own.</summary>
    private void OnDisk(string options, Action<string> work)
    {
        string disk = Directory.CreateDirectory(Path.Join(directory, "disk")).FullName;
        OwnDiskFactAttribute.Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk).ShouldBe(0);
        try
        {
            work(disk);
        }
        finally
        {
            OwnDiskFactAttribute.Run("umount", disk);
        }
    }

    private static void Execute(string path, string statement) => Number(path, statement);

    private static long Number(string path, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
        command.CommandText = statement;
#pragma warning restore CA2100
        return command.ExecuteScalar() is long number ? number : 0;
    }
}
