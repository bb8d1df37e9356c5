namespace CrisisSim.Experiments.Tests;

public sealed class StudyMergeTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("crisissim").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Merged_shards_give_the_files_of_the_whole(int shards)
    {
        Study study = Studies.WithFailure(300);
        string whole = Path.Join(directory, "whole.sqlite");
        SweepStudy.Play(Studies.Plan(study), whole);
        for (int number = 1; number <= shards; number++) Play(study, number, shards);
        Studies.Exported(StudyMerge.Join(directory)).ShouldBe(Studies.Exported(whole));
        Studies.Exported(StudyMerge.Join(directory)).ShouldBe(Studies.Exported(whole));
    }

    [Fact]
    public void Shards_divide_the_points_among_them()
    {
        Study study = Studies.Create(250) with { Design = new StudyDesign { Kind = DesignKind.Factorial, Levels = 7 } };
        Play(study, 1, 3).Points.ShouldBe(3);
        Play(study, 2, 3).Points.ShouldBe(2);
        Play(study, 3, 3).Points.ShouldBe(2);
    }

    [Fact]
    public void A_merged_study_can_be_played_on()
    {
        for (int number = 1; number <= 2; number++) Play(Studies.Create(250), number, 2);
        string joined = StudyMerge.Join(directory), other = Path.Join(directory, "other.sqlite");
        SweepStudy.Play(Studies.Plan(Studies.Create(250)) with { More = 250 }, joined);
        SweepStudy.Play(Studies.Plan(Studies.Create(500)), other);
        Studies.Exported(joined).ShouldBe(Studies.Exported(other));
    }

    [Fact]
    public void The_builds_of_all_shards_are_named()
    {
        for (int number = 1; number <= 2; number++)
        {
            var build = new Build(1, $"commit {number}", ".NET 10.0.1");
            StudyPlan plan = Studies.Plan(Studies.Create(250)) with
            {
                Shard = new StudyShard(number, 2),
                Build = build
            };
            SweepStudy.Play(plan, Path.Join(directory, StudyStore.FileName(plan.Shard)));
        }
        StudyStore.Read(StudyMerge.Join(directory)).Build.ShouldBe(new Build(1, "commit 1, commit 2", ".NET 10.0.1"));
    }

    [Fact]
    public void A_missing_shard_is_named()
    {
        Play(Studies.Create(250), 1, 4);
        Play(Studies.Create(250), 3, 4);
        Refused().ShouldBe($"'{directory}' lacks shards 2/4, 4/4.");
    }

    [Fact]
    public void Shards_of_another_study_or_number_of_crises_are_not_merged()
    {
        Play(Studies.Create(250), 1, 2);
        Play(Studies.Create(500), 2, 2);
        Refused().ShouldContain("other numbers of crises");
        File.Delete(Path.Join(directory, "study.shard-2-of-2.sqlite"));
        Play(Studies.Create(250) with { Seed = 1 }, 2, 2);
        Refused().ShouldContain("with seed 1, not 2026");
        File.Exists(Path.Join(directory, "study.sqlite")).ShouldBeFalse();
    }

    [Fact]
    public void A_study_that_was_played_in_one_piece_is_not_replaced()
    {
        SweepStudy.Play(Studies.Plan(Studies.Create(250)), Path.Join(directory, "study.sqlite"));
        for (int number = 1; number <= 2; number++) Play(Studies.Create(250), number, 2);
        Refused().ShouldContain("played in one piece");
    }

    private string Refused() => Should.Throw<ResultFileException>(() => StudyMerge.Join(directory)).Message;

    private SweepResult Play(Study study, int number, int count)
    {
        var shard = new StudyShard(number, count);
        return SweepStudy.Play(Studies.Plan(study) with { Shard = shard },
            Path.Join(directory, StudyStore.FileName(shard)));
    }
}
