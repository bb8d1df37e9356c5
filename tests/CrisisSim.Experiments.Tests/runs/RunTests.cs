using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public class RunTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void The_number_of_threads_changes_no_byte_of_the_results(int threads)
    {
        RunResult one = Run.Play(Crises.Plan(300, threads: 1)), many = Run.Play(Crises.Plan(300, threads));
        Csv.Trials(many.Tables).ShouldBe(Csv.Trials(one.Tables));
        Csv.Members(many.Tables).ShouldBe(Csv.Members(one.Tables));
    }

    [Fact]
    public void A_trial_is_the_same_wherever_a_run_begins()
    {
        RunResult all = Run.Play(Crises.Plan(130)), rest = Run.Play(Crises.Plan(30) with { First = 100 });
        for (int d = 0; d < 2; d++)
            rest.Tables[d][Milestone.Decision].ToArray().ShouldBe(all.Tables[d][Milestone.Decision][100..].ToArray());
    }

    [Fact]
    public void A_table_holds_what_the_trial_gave()
    {
        TrialTable table = Run.Play(Crises.Plan(20)).Tables[0];
        var trial = new Model.Trial(Crises.Small, Crises.Vague);
        for (int row = 0; row < 20; row++)
        {
            Model.Outcome outcome = trial.Play(2026, row);
            table[Milestone.Decision][row].ShouldBe(outcome.Decision.OrNever);
            table[Milestone.Effective][row].ShouldBe(outcome.Effective.OrNever);
            table[Portion.DeliveredByDay30][row].ShouldBe(outcome.DeliveredByDay30);
            table[Tally.Rounds][row].ShouldBe(outcome.Rounds);
            table.End(row).ShouldBe(outcome.End);
            table.Level(row).ShouldBe(outcome.Level);
            table.PathMember(row).ShouldBe(outcome.Path.Member);
            table.Has(Trait.CasusFoederis, row).ShouldBe(outcome.CasusFoederis);
            for (int m = 0; m < outcome.Members.Count; m++) ShouldHold(table.Member(m), row, outcome.Members[m]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_cancelled_run_keeps_a_prefix_that_all_wordings_share(int threads)
    {
        using var cancelling = new CancellationTokenSource();
        RunResult part = Run.Play(Crises.Plan(100_000, threads), progress =>
        {
            if (progress.Done > 5_000) cancelling.Cancel();
        }, cancellation: cancelling.Token);
        part.Interrupted.ShouldBeTrue();
        part.Done.ShouldBeInRange(1, 99_999);
        part.Tables[1].Trials.ShouldBe(part.Done);
        part.Asked.ShouldBe(100_000);
        RunResult same = Run.Play(Crises.Plan(part.Done));
        Csv.Trials(part.Tables).ShouldBe(Csv.Trials(same.Tables));
    }

    [Fact]
    public void A_run_cancelled_before_it_begins_has_no_trials()
    {
        RunResult none = Run.Play(Crises.Plan(100), cancellation: new CancellationToken(canceled: true));
        none.Interrupted.ShouldBeTrue();
        none.Done.ShouldBe(0);
    }

    [Fact]
    public void Progress_ends_at_the_total_and_is_told_seldom()
    {
        var reports = new List<PlayProgress>();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Run.Play(Crises.Plan(2_000, threads: 2), reports.Add);
        reports[^1].ShouldBe(new PlayProgress(4_000, 4_000));
        reports.Select(r => r.Done).ShouldBeInOrder();
        reports.Count.ShouldBeLessThanOrEqualTo((int)(clock.Elapsed.TotalMilliseconds / 100) + 1);
    }

    [Fact]
    public void A_fault_on_any_thread_reaches_the_caller()
    {
        Model.Scenario faulty = Crises.Small with { Victim = "Nowhere" };
        Should.Throw<InvalidOperationException>(
            () => Run.Play(Crises.Plan(1_000, threads: 3) with { Scenario = faulty }));
    }

    [Fact]
    public void A_plan_out_of_bounds_is_refused()
    {
        Should.Throw<ArgumentException>(() => Run.Play(Crises.Plan(0)));
        Should.Throw<ArgumentException>(() => Run.Play(Crises.Plan(10, threads: 0)));
        Should.Throw<ArgumentException>(() => Run.Play(Crises.Plan(10) with { Declarations = [] }));
        Should.Throw<ArgumentException>(() => Run.Play(Crises.Plan(10) with { First = -1 }));
    }

    [Fact]
    public void A_run_by_precision_stops_at_the_first_look_that_is_precise_enough()
    {
        var rule = new StoppingRule(new PrecisionTarget(30), 200, 50_000);
        RunResult result = Run.Play(Crises.Plan(1) with { Precision = rule });
        result.Verdict.ShouldBe(StoppingVerdict.Precise);
        result.Interrupted.ShouldBeFalse();
        (result.Done % 200).ShouldBe(0);
        Widest(result.Tables).ShouldBeLessThanOrEqualTo(30);
        if (result.Done > 200)
            Widest([.. result.Tables.Select(t => t.Take(result.Done - 200))]).ShouldBeGreaterThan(30);
        RunResult other = Run.Play(Crises.Plan(1, threads: 3) with { Precision = rule });
        Csv.Trials(other.Tables).ShouldBe(Csv.Trials(result.Tables));
    }

    [Fact]
    public void A_run_by_precision_ends_at_its_most_trials()
    {
        RunResult result = Run.Play(
            Crises.Plan(1) with { Precision = new StoppingRule(new PrecisionTarget(0.001), 100, 250) });
        result.Verdict.ShouldBe(StoppingVerdict.Exhausted);
        result.Done.ShouldBe(250);
        Csv.Trials(result.Tables).ShouldBe(Csv.Trials(Run.Play(Crises.Plan(250)).Tables));
    }

    [Fact]
    public void A_run_by_precision_that_is_cancelled_says_so()
    {
        using var cancelling = new CancellationTokenSource();
        RunPlan plan = Crises.Plan(1) with
        {
            Threads = 1,
            Precision = new StoppingRule(new PrecisionTarget(1e-6), 10_000, 1_000_000)
        };
        RunResult result = Run.Play(plan, _ => cancelling.Cancel(), cancellation: cancelling.Token);
        result.Interrupted.ShouldBeTrue();
        result.Verdict.ShouldBe(StoppingVerdict.Continue);
        result.Done.ShouldBeGreaterThan(0);
    }

    private static double Widest(IReadOnlyList<TrialTable> tables) =>
        tables.Max(table => Endpoints.HoursWithoutDecision.Estimate(table)!.Value.HalfWidth);

    private static void ShouldHold(MemberTable table, int row, Model.MemberOutcome outcome)
    {
        table.Name.ShouldBe(outcome.Member);
        foreach (MemberMilestone milestone in MemberMilestone.All)
            table[milestone][row].ShouldBe((float)outcome[milestone].OrNever, $"{milestone}");
        foreach (MemberQuantity quantity in MemberQuantity.All)
            table[quantity][row].ShouldBe((float)outcome[quantity], $"{quantity}");
        foreach (MemberTrait trait in MemberTrait.All)
            table.Has(trait, row).ShouldBe(outcome[trait], $"{trait}");
    }
}
