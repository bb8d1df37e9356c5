using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public sealed class ResultComparisonTests : IDisposable
{
    private readonly string first = Directory.CreateTempSubdirectory("crisissim").FullName,
        second = Directory.CreateTempSubdirectory("crisissim").FullName;

    private static readonly FigureTables None = new(new Dictionary<string, IReadOnlyList<ColumnNote>>(), AreOfOneSeed: true);

    public void Dispose()
    {
        Directory.Delete(first, recursive: true);
        Directory.Delete(second, recursive: true);
    }

    [Fact]
    public void Rows_are_read_back_in_every_role_and_each_outcome_is_as_played()
    {
        RunPlan plan = Plan(300);
        RunResult run = Write(first, plan, Crises.Small);
        var stored = StoredCrises.Read(first);
        stored.HasMembers.ShouldBeTrue();
        for (int wording = 0; wording < 2; wording++)
        {
            foreach (Endpoint endpoint in Endpoints.All.Where(of => of is not ProvocationEndpoint))
                endpoint.Estimate(stored.Tables[wording])
                    .ShouldBe(endpoint.Estimate(run.Tables[wording]), endpoint.Name);
            stored.DrawnIn[wording].Average()
                .ShouldBe(Endpoints.DrawnIn.Estimate(run.Tables[wording])!.Value.Value, 1e-12);
        }
    }

    [Fact]
    public void Of_one_seed_crises_are_compared_one_by_one()
    {
        RunResult before = Write(first, Plan(300), Crises.Small), after = Write(second, Plan(200), Later);
        var result = ResultComparison.Between(first, second, None);
        result.IsPaired.ShouldBeTrue();
        result.Unlike.ShouldBeNull();
        ComparedFigure cost = result.Figures.Single(of => of.Of == "precise" && of.Endpoint == Endpoints.Cost);
        cost.Difference.ShouldBe(Endpoints.Cost.Difference(before.Tables[1].Take(200), after.Tables[1]).Difference);
        cost.First.ShouldBe(Endpoints.Cost.Estimate(before.Tables[1]));
        ComparedFigure moves = result.Figures.Single(of => of.Of == "precise" && of.Endpoint == Endpoints.FalseMoves);
        moves.Difference.ShouldNotBeNull().Trials.ShouldBe(100);
        result.IsSame.ShouldBeFalse();
    }

    [Fact]
    public void Of_two_seeds_they_are_compared_as_a_whole()
    {
        RunResult before = Write(first, Plan(300), Crises.Small),
            after = Write(second, Plan(300) with { Seed = 5 }, Crises.Small);
        var result = ResultComparison.Between(first, second, None);
        result.IsPaired.ShouldBeFalse();
        result.Figures.Single(of => of.Of == "vague" && of.Endpoint == Endpoints.Cost).Difference.ShouldBe(
            EstimateDifference.Less(Endpoints.Cost.Estimate(after.Tables[0])!.Value,
                Endpoints.Cost.Estimate(before.Tables[0])!.Value));
    }

    [Fact]
    public void A_result_differs_from_itself_in_nothing()
    {
        Write(first, Plan(100), Crises.Small);
        Write(second, Plan(100), Crises.Small);
        var result = ResultComparison.Between(first, second, None);
        result.IsSame.ShouldBeTrue();
        result.Figures.Any(of => of.IsShown).ShouldBeFalse();
        result.Figures.Where(of => of.Difference is not null).ShouldAllBe(of => of.Difference!.Value.Value == 0);
    }

    [Fact]
    public void Situations_of_two_studies_are_found_by_what_is_set_in_them()
    {
        SweepStudy.Play(Studies.Plan(Studies.Create(250)), Path.Join(first, "study.sqlite"));
        SweepStudy.Play(Studies.Plan(Studies.Create(250) with { Seed = 7 }), Path.Join(second, "study.sqlite"));
        var apart = ResultComparison.Between(first, second, None);
        apart.Unlike.ShouldBeNull();
        apart.Figures.ShouldNotBeEmpty();
        apart.Figures.Any(of => of.Difference is { Value: not 0 }).ShouldBeTrue();
        var same = ResultComparison.Between(first, first, None);
        same.Figures.Count.ShouldBe(apart.Figures.Count);
        same.Figures.ShouldAllBe(of => of.Difference!.Value.Has(Caveats.NoTrialDiffers));
    }

    [Fact]
    public void What_has_no_rows_is_compared_by_its_files_alone() =>
        ResultComparison.Between(first, second, None).Unlike.ShouldNotBeNull().ShouldContain("only files and settings");

    [Fact]
    public void Rows_that_do_not_agree_with_the_manifest_are_refused()
    {
        Write(first, Plan(50), Crises.Small);
        string trials = Path.Join(first, "trials.csv");
        string[] lines = File.ReadAllLines(trials);
        File.WriteAllLines(trials, [.. lines[..10], .. lines[11..]]);
        Should.Throw<ResultFileException>(() => StoredCrises.Read(first)).Message.ShouldContain("49 crises of 'vague'");
    }

    private static Scenario Later => Crises.Small with
    {
        Members =
        [
            .. Crises.Small.Members.Select(member => member with
            {
                Forces = [.. member.Forces.Select(force => force with { Notice = Kernel.Distribution.Fixed(300) })],
            }),
        ],
    };

    private static RunPlan Plan(int trials) =>
        Crises.Plan(trials) with { AsksForFalseAlarms = true, AsksForEntrapment = true };

    private static RunResult Write(string directory, RunPlan plan, Scenario scenario)
    {
        RunPlan of = plan with { Scenario = scenario };
        RunResult run = Run.Play(of);
        var stamp = new RunStamp
        {
            Version = "1.0",
            ScenarioFile = "small.yaml",
            ScenarioHash = "sha256:0",
            CommandLine = "crisissim compare small.yaml",
            Host = "here",
            Started = DateTimeOffset.UnixEpoch,
            Duration = TimeSpan.FromSeconds(1),
        };
        ResultFiles.Write(directory, Manifest.Create(of, run, stamp), run.Tables, new ResultForm(Members: true));
        return run;
    }
}
