namespace CrisisSim.Experiments.Tests;

/// <summary>Another build is one that plays otherwise: here its scenarios have a horizon of their own.</summary>
public sealed class ReplayTests : IDisposable
{
    private static readonly Build Old = new(NumericsVersion.Current, "abc", ".NET 10.0.1") { GoldenRows = "111" },
        New = new(NumericsVersion.Current, "def", ".NET 10.0.1") { GoldenRows = "222" };

    private readonly string directory = Directory.CreateTempSubdirectory("crisissim").FullName;

    private string Database => Path.Join(directory, "study.sqlite");

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void A_build_that_plays_otherwise_does_not_go_on_and_both_are_named()
    {
        SweepStudy.Play(Of(Old, 250), Database);
        byte[] before = Outcomes();
        string refused = Should.Throw<ResultFileException>(
            () => SweepStudy.Play(Otherwise(Of(New, 500)), Database)).Message;
        refused.ShouldContain($"both say numerics version {NumericsVersion.Current}");
        refused.ShouldContain("of its first 200 crises");
        refused.ShouldContain("commit abc, golden rows 111");
        refused.ShouldContain("this is commit def, golden rows 222");
        refused.ShouldContain("name another directory");
        Outcomes().ShouldBe(before);
        SweepStudy.Play(Of(New, 500), Database).Unfinished.ShouldBe(0);
    }

    [Fact]
    public void Where_nothing_is_missing_nothing_is_played_again()
    {
        SweepStudy.Play(Of(Old, 250), Database);
        SweepStudy.Play(Otherwise(Of(New, 250)), Database).Crises.ShouldBe(0);
    }

    [Fact]
    public void A_study_that_was_begun_and_has_no_crises_yet_is_told_by_its_first_rows()
    {
        SweepStudy.Play(Of(Old, 250), Database, cancellation: new CancellationToken(canceled: true));
        Should.Throw<ResultFileException>(() => SweepStudy.Play(Otherwise(Of(New, 250)), Database)).Message
            .ShouldContain("the rows of its first crises differ");
        SweepStudy.Play(Of(New, 250), Database).Unfinished.ShouldBe(0);
    }

    [Fact]
    public void Parts_of_two_builds_are_not_joined()
    {
        foreach ((int number, Build build) in ((int, Build)[])[(1, Old), (2, New)])
        {
            StudyPlan plan = Of(build, 250) with { Shard = new StudyShard(number, 2) };
            SweepStudy.Play(number == 1 ? plan : Otherwise(plan),
                Path.Join(directory, StudyStore.FileName(plan.Shard)));
        }
        string refused = Should.Throw<ResultFileException>(() => StudyMerge.Join(directory)).Message;
        refused.ShouldContain("commit abc, golden rows 111");
        refused.ShouldContain("commit def, golden rows 222");
        refused.ShouldContain("Nothing was joined");
        File.Exists(Database).ShouldBeFalse();
    }

    [Fact]
    public void A_store_says_which_build_with_its_golden_rows_and_processor()
    {
        SweepStudy.Play(Of(New with { Processor = "x64 A" }, 250), Database);
        Build build = StudyStore.Read(Database).Build;
        (build.GoldenRows, build.Processor).ShouldBe(("222", "x64 A"));
    }

    private static StudyPlan Of(Build build, int trials) => Studies.Plan(Studies.Create(trials)) with { Build = build };

    private static StudyPlan Otherwise(StudyPlan plan) => plan with
    {
        ScenarioOf = settings =>
        {
            Model.Scenario scenario = plan.ScenarioOf(settings);
            return scenario with { Horizon = scenario.Horizon / 4 };
        },
    };

    private byte[] Outcomes()
    {
        StudyExport.Write(directory, StudyStore.Read(Database));
        return File.ReadAllBytes(Path.Join(directory, StudyExport.Outcomes));
    }
}
