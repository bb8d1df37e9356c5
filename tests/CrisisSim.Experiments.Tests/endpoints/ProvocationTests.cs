using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public class ProvocationTests
{
    [Fact]
    public void A_member_that_is_backed_as_often_as_not_provokes_at_the_base_rate()
    {
        var usual = new ProvocationParameters();
        usual.Chance(0.5).ShouldBe(0.05, 1e-15);
        usual.Chance(1).ShouldBe(0.05 * Math.Exp(0.4), 1e-15);
        usual.Chance(0).ShouldBe(0.05 * Math.Exp(-0.4), 1e-15);
        new ProvocationParameters { Base = 0.9, BeliefWeight = 2.5 }.Chance(1).ShouldBe(1);
    }

    [Fact]
    public void Provocation_and_entrapment_follow_from_the_trials_played_as_provoked()
    {
        // Backed in 3 of 4, forces move in 2 of 4.
        TrialTable table = Beside(Provoked([10, 20, 700, Tables.Never], [Tables.Never, 50, 719, Tables.Never]));
        double chance = 0.05 * Math.Exp(0.8 * 0.25);
        Endpoints.Provocation.Estimate(table)!.Value.Value.ShouldBe(chance, 1e-15);
        Endpoints.Entrapment.Estimate(table)!.Value.Value.ShouldBe(chance * 0.5, 1e-15);
    }

    [Fact]
    public void What_comes_after_thirty_days_counts_for_nothing()
    {
        TrialTable table = Beside(Provoked([721, 10], [10, 721]));
        Endpoints.Provocation.Estimate(table)!.Value.Value.ShouldBe(0.05, 1e-15);
        Endpoints.Entrapment.Estimate(table)!.Value.Value.ShouldBe(0.025, 1e-15);
    }

    [Fact]
    public void Without_trials_played_as_provoked_neither_is_known()
    {
        TrialTable table = Tables.Create(3, _ => { });
        Endpoints.Provocation.Estimate(table).ShouldBeNull();
        Endpoints.Entrapment.Difference(table, table).Difference.ShouldBeNull();
    }

    [Fact]
    public void Where_every_trial_says_the_same_the_interval_still_leaves_room()
    {
        TrialTable table = Beside(Provoked([1, 2, 3, 4], [Tables.Never, Tables.Never, Tables.Never, Tables.Never]));
        Estimate provokes = Endpoints.Provocation.Estimate(table)!.Value,
            drawn = Endpoints.Entrapment.Estimate(table)!.Value;
        provokes.Interval.Low.ShouldBeLessThan(provokes.Value);
        provokes.Interval.High.ShouldBe(provokes.Value, 1e-12);
        (drawn.Value, drawn.Interval.Low).ShouldBe((0, 0));
        drawn.Interval.High.ShouldBeGreaterThan(0.01);
    }

    [Fact]
    public void A_belief_of_no_weight_makes_all_texts_equal()
    {
        var calm = new ProvocationParameters { BeliefWeight = 0 };
        TrialTable left = Beside(Provoked([1, 2, 3], [5, 6, 7], calm)),
            right = Beside(Provoked([1, Tables.Never, Tables.Never], [5, 6, 7], calm));
        EndpointDifference difference = Endpoints.Provocation.Difference(left, right);
        difference.NoTrialDiffers.ShouldBeTrue();
        difference.Difference!.Value.Value.ShouldBe(0);
        Endpoints.Entrapment.Difference(left, right).NoTrialDiffers.ShouldBeTrue();
    }

    [Fact]
    public void The_surer_of_being_backed_the_readier_to_provoke()
    {
        double[] often = [.. Enumerable.Range(0, 200).Select(i => i % 10 < 8 ? 5.0 : Tables.Never)];
        double[] seldom = [.. Enumerable.Range(0, 200).Select(i => i % 10 < 2 ? 5.0 : Tables.Never)];
        EndpointDifference provokes =
            Endpoints.Provocation.Difference(Beside(Provoked(seldom, seldom)), Beside(Provoked(often, often)));
        provokes.Difference!.Value.Value.ShouldBe(0.05 * (Math.Exp(0.24) - Math.Exp(-0.24)), 1e-12);
        (provokes.IsResolved, provokes.Favours).ShouldBe((true, -1));
        Endpoints.Entrapment
            .Difference(Beside(Provoked(seldom, seldom)), Beside(Provoked(often, often))).Favours
            .ShouldBe(-1);
    }

    [Fact]
    public void A_run_plays_half_as_many_crises_as_no_attack_and_a_quarter_as_provoked()
    {
        RunPlan plan = Crises.Plan(10) with { AsksForFalseAlarms = true, AsksForEntrapment = true };
        PlayProgress last = default;
        RunResult result = Run.Play(plan, progress => last = progress);
        foreach (TrialTable table in result.Tables)
            (table.Trials, table.IfNoAttack!.Trials, table.IfProvoked!.Trials).ShouldBe((10, 5, 3));
        last.ShouldBe(new PlayProgress(36, 36));
        result.Tables[0].Take(4).IfProvoked.ShouldBe(result.Tables[0].IfProvoked);
    }

    [Fact]
    public void Trials_played_as_provoked_are_those_of_a_scenario_that_says_so()
    {
        Scenario provoked = Crises.Small with { Incident = Crises.Small.Incident with { Provoked = true } };
        TrialTable beside = Run.Play(Crises.Plan(40) with { AsksForEntrapment = true }).Tables[1].IfProvoked!;
        Csv.Trials([beside]).ShouldBe(Csv.Trials([Run.Play(Crises.Plan(10) with { Scenario = provoked }).Tables[1]]));
    }

    /// <summary>A false alarm is looked for in half of the crises, so that twice as many are to be asked for.</summary>
    [Fact]
    public void How_many_crises_would_tell_is_said_in_crises_of_the_run()
    {
        IReadOnlyList<TrialTable> tables = Run.Play(Crises.Plan(400) with { AsksForFalseAlarms = true }).Tables;
        EndpointDifference moves = Endpoints.FalseMoves.Difference(tables[0], tables[1]);
        double[] Shares(TrialTable of) => of.IfNoAttack![Portion.SetOutByDay30].ToArray();
        PairedDifference pair = Paired.Means(Shares(tables[1]), Shares(tables[0]), new Interval(0, 1));
        moves.Difference!.Value.Trials.ShouldBe(200);
        moves.TrialsToResolve.ShouldBe(2 * pair.TrialsToResolve());
    }

    [Fact]
    public void An_incident_that_is_no_attack_is_not_played_as_provoked()
    {
        Scenario unreal = Crises.Small with { Incident = Crises.Small.Incident with { Real = false } };
        TrialTable table = Run.Play(
            Crises.Plan(10) with { Scenario = unreal, AsksForFalseAlarms = true, AsksForEntrapment = true }).Tables[0];
        (table.IfNoAttack, table.IfProvoked).ShouldBe((null, null));
    }

    [Fact]
    public void An_act_in_the_open_is_played_as_provoked_but_never_as_none()
    {
        Scenario open = Crises.Small with { Incident = Crises.Small.Incident with { Plainness = Plainness.Open } };
        TrialTable table = Run.Play(
            Crises.Plan(10) with { Scenario = open, AsksForFalseAlarms = true, AsksForEntrapment = true }).Tables[0];
        (table.IfNoAttack, table.IfProvoked?.Trials).ShouldBe((null, 3));
        foreach (Endpoint endpoint in (Endpoint[])[Endpoints.FalseMoves, Endpoints.FalseAlarm])
        {
            endpoint.Estimate(table).ShouldBeNull();
            (endpoint.IsAskedOf(open), endpoint.IsAskedOf(Crises.Small)).ShouldBe((false, true));
            AttributionFits.For(endpoint, open).ShouldBe(AttributionFit.Never);
            EndpointFigure.Value(endpoint, null).ShouldBe("not asked");
        }
        TextFront.Usual(open).ShouldBe([.. Endpoints.Gains, Endpoints.DrawnIn]);
        DriftEndpoints.Of(open).ShouldNotContain(Endpoints.FalseMoves);
    }

    [Fact]
    public void False_alarms_are_counted_though_the_first_crisis_that_is_no_attack_ends_in_a_war_by_accident()
    {
        EscalationParameters perilous = Crises.Small.Mechanisms.Escalation with { AccidentChance = 0.5 };
        Scenario unreal = Crises.Small with
        {
            Incident = Crises.Small.Incident with { Real = false },
            Mechanisms = Crises.Small.Mechanisms with { Escalation = perilous }
        };
        RunPlan plan = Crises.Plan(20) with { Scenario = unreal };
        long first = Enumerable
            .Range(0, 200)
            .First(trial => Run.Play(plan with { First = trial, Trials = 1 }).Tables[0].End(0) == EndKind.GeneralWar);
        TrialTable table = Run.Play(plan with { First = first }).Tables[0];
        table.End(0).ShouldBe(EndKind.GeneralWar);
        Endpoints.FalseAlarm.Estimate(table)!.Value.Trials.ShouldBe(20);
    }

    private static TrialTable Beside(TrialTable provoked) =>
        Tables.Create(provoked.Trials, _ => { }).If(Counterfactual.Provoked, provoked);

    private static TrialTable Provoked(double[] decided, double[] moved, ProvocationParameters? parameters = null) =>
        Tables.Create(
        decided.Length,
        columns =>
        {
            decided.CopyTo(columns[Milestone.Decision]);
            for (int m = 0; m < 3; m++)
            {
                columns.Member(m)[MemberMilestone.Moved].Fill(float.PositiveInfinity);
                columns.Member(m)[MemberMilestone.Arrived].Fill(float.PositiveInfinity);
            }
            for (int i = 0; i < moved.Length; i++) columns.Member(1)[MemberMilestone.Moved][i] = (float)moved[i];
        },
        Tables.Head with { Provocation = parameters ?? new() });
}
