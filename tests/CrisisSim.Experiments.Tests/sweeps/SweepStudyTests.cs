using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public sealed class SweepStudyTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("crisissim").FullName;

    private string Database => Path.Join(directory, "study.sqlite");

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void A_point_gives_what_a_run_of_its_scenario_gives()
    {
        StudyPlan plan = Studies.Plan(Studies.Create(600));
        SweepStudy.Play(plan, Database).Unfinished.ShouldBe(0);
        StudyResults results = StudyStore.Read(Database);
        StudyPoint point = results.Points[2];
        Model.Scenario scenario = plan.ScenarioOf(point.Settings(plan.Study.Factors));
        RunResult run = Run.Play(
            new RunPlan { Scenario = scenario, Declarations = scenario.Declarations, Seed = 2026, Trials = 600 });
        var comparison = Comparison.From(run.Tables);
        foreach (Endpoint endpoint in (Endpoint[])[Endpoints.HoursWithoutDecision, Endpoints.Effectiveness,
            Endpoints.Named("participation")!])
        {
            StudyOutcome outcome = results[2, 1, endpoint]!;
            EndpointDifference expected = comparison.AgainstBaseline[0][endpoint];
            outcome.Value.Trials.ShouldBe(600);
            outcome.Value.Value.ShouldBe(expected.Other!.Value.Value, 1e-9);
            outcome.Difference!.Value.Value.ShouldBe(expected.Difference!.Value.Value, 1e-9);
            outcome.Difference!.Value.Interval.Low.ShouldBe(expected.Difference!.Value.Interval.Low, 1e-9);
            outcome.Difference!.Value.Interval.High.ShouldBe(expected.Difference!.Value.Interval.High, 1e-9);
        }
    }

    [Fact]
    public void What_is_no_mean_over_crises_is_left_out() =>
        Played(Studies.Create(250)).LeftOut.ShouldBe([
            Endpoints.DrawnIn,
            Endpoints.MedianOfDecision,
            Endpoints.Named("delivered_by_day_90_of_strength")!,
            Endpoints.Named("honoured_of_members_that_owed_it")!,
            Endpoints.Provocation,
            Endpoints.Entrapment
        ]);

    [Fact]
    public void Threads_leave_no_trace()
    {
        Study study = Studies.Create(600);
        SweepStudy.Play(Studies.Plan(study) with { Threads = 1 }, Database);
        string other = Path.Join(directory, "other.sqlite");
        SweepStudy.Play(Studies.Plan(study) with { Threads = 5 }, other);
        Studies.Exported(other).ShouldBe(Studies.Exported(Database));
    }

    [Fact]
    public void Interruptions_leave_no_trace()
    {
        Study study = Studies.Create(2100);
        SweepStudy.Play(Studies.Plan(study), Database);
        string other = Path.Join(directory, "other.sqlite");
        bool interrupted = true;
        for (int rounds = 0; interrupted; rounds++)
        {
            rounds.ShouldBeLessThan(100);
            using var cancel = new CancellationTokenSource();
            SweepResult part = SweepStudy.Play(Studies.Plan(study), other, progress => cancel.Cancel(), cancel.Token);
            interrupted = part.Interrupted;
        }
        Studies.Exported(other).ShouldBe(Studies.Exported(Database));
    }

    [Fact]
    public void More_crises_later_are_as_if_they_had_been_asked_for_at_once()
    {
        Played(Studies.Create(300));
        SweepStudy
            .Play(Studies.Plan(Studies.Create(300)) with { More = 450 }, Database).Crises
            .ShouldBe(3 * 2 * (450 + 100));
        string other = Path.Join(directory, "other.sqlite");
        SweepStudy.Play(Studies.Plan(Studies.Create(750)), other);
        Studies.Exported(Database).ShouldBe(Studies.Exported(other));
    }

    [Fact]
    public void More_crises_asked_for_again_after_an_interruption_are_the_same_ones()
    {
        Played(Studies.Create(250));
        StudyPlan more = Studies.Plan(Studies.Create(250)) with { More = 500 };
        SweepStudy.Play(more, Database, cancellation: new CancellationToken(canceled: true)).Interrupted.ShouldBeTrue();
        SweepStudy.Play(more, Database);
        StudyStore.Read(Database).Trials.Values.ShouldAllBe(trials => trials == 750);
        SweepStudy.Play(more, Database);
        StudyStore.Read(Database).Trials.Values.ShouldAllBe(trials => trials == 1250);
    }

    [Fact]
    public void A_study_that_is_done_plays_nothing_again()
    {
        Played(Studies.Create(250));
        SweepStudy.Play(Studies.Plan(Studies.Create(250)), Database).Crises.ShouldBe(0);
    }

    [Fact]
    public void A_point_that_fails_is_told_and_the_others_go_on()
    {
        SweepResult run = SweepStudy.Play(Studies.Plan(Studies.WithFailure(250)), Database);
        (run.Failed, run.Unfinished).ShouldBe((1, 0));
        StudyResults results = StudyStore.Read(Database);
        results.Failures.ShouldBe(new Dictionary<int, string> { [1] = "'decide' cannot be 'never'." });
        results.Trials.Keys.ShouldBe([0, 2], ignoreOrder: true);
    }

    [Fact]
    public void Crises_go_on_until_a_difference_is_as_precise_as_asked()
    {
        Study study = Studies.Create(250) with
        {
            Replications = new Replications
            {
                Trials = 250,
                Most = 20_000,
                Endpoint = Endpoints.HoursWithoutDecision,
                Precision = 6
            }
        };
        SweepStudy.Play(Studies.Plan(study), Database).NotPrecise.ShouldBe(0);
        StudyResults results = StudyStore.Read(Database);
        foreach (StudyPoint point in results.Points)
        {
            Estimate difference = results[point.Index, 1, Endpoints.HoursWithoutDecision]!.Difference!.Value;
            difference.HalfWidth.ShouldBeLessThanOrEqualTo(6);
            (results.Trials[point.Index] % 200).ShouldBe(0);
        }
    }

    [Fact]
    public void A_precision_that_the_most_crises_do_not_give_is_told()
    {
        Study study = Studies.Create(250) with
        {
            Replications = new Replications
            {
                Trials = 250,
                Most = 300,
                Endpoint = Endpoints.HoursWithoutDecision,
                Precision = 0.001
            }
        };
        SweepStudy.Play(Studies.Plan(study), Database).NotPrecise.ShouldBe(3);
        StudyStore.Read(Database).Trials.Values.ShouldAllBe(trials => trials == 300);
    }

    [Fact]
    public void Only_points_whose_sign_is_undecided_get_more_crises_and_interruptions_do_not_change_which()
    {
        Study study = Studies.Create(250) with
        {
            Design = new StudyDesign { Kind = DesignKind.Factorial, Levels = 5 },
            Replications = new Replications
            {
                Trials = 250,
                Most = 1500,
                Endpoint = Endpoints.Effectiveness,
                UntilSign = true
            },
        };
        SweepResult run = SweepStudy.Play(Studies.Plan(study), Database);
        StudyResults results = StudyStore.Read(Database);
        foreach (StudyPoint point in results.Points)
            if (results.Trials[point.Index] < 1500)
                results[point.Index, 1, Endpoints.Effectiveness]!.Favours.ShouldNotBe(0);
        run.Undecided.ShouldBe(results.Trials.Values.Count(trials => trials == 1500));
        string other = Path.Join(directory, "other.sqlite");
        using var cancel = new CancellationTokenSource();
        SweepStudy.Play(Studies.Plan(study), other, progress => cancel.Cancel(), cancel.Token);
        SweepStudy.Play(Studies.Plan(study) with { Threads = 1 }, other);
        Studies.Exported(other).ShouldBe(Studies.Exported(Database));
    }

    private StudyResults Played(Study study)
    {
        SweepStudy.Play(Studies.Plan(study), Database);
        return StudyStore.Read(Database);
    }
}
