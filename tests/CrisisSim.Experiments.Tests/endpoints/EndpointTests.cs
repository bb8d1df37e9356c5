using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public class EndpointTests
{
    private const double Never = Tables.Never;

    [Fact]
    public void The_primary_endpoints_come_first_and_are_the_fixed_ones()
    {
        Endpoints.All.Take(7).ShouldBe(Endpoints.Primary);
        Endpoints.Primary.Select(e => e.Key).ShouldBe(
            ["timeliness", "reliability", "effectiveness", "general_war", "false_moves", "drawn_in", "cost"]);
        Endpoints.Primary.ShouldBe([.. Endpoints.Gains, .. Endpoints.Prices]);
        Endpoints.Gains.ShouldAllBe(e => e.HigherIsBetter);
        Endpoints.Prices.ShouldAllBe(e => !e.HigherIsBetter);
        Endpoints.All.Skip(7).ShouldAllBe(e => e.Label == "exploratory");
        Endpoints.All.Select(e => e.Key).ShouldBeUnique();
        Endpoints.All.ShouldAllBe(e => ReferenceEquals(Endpoints.Named(e.Key), e));
        Endpoints.Named("clarity").ShouldBeNull();
    }

    [Theory]
    [InlineData("hours_without_decision", "decision")]
    [InlineData("hours_without_request", "request")]
    [InlineData("hours_without_convening", "convened")]
    [InlineData("hours_without_first_response", "first_response")]
    [InlineData("hours_without_first_force_in_theatre", "first_force")]
    [InlineData("hours_without_effective_response", "effective")]
    public void Never_counts_as_thirty_days_in_hours_without(string key, string measure)
    {
        var milestone = (Milestone)Measure.Named(measure)!;
        Endpoint endpoint = Endpoints.Named(key)!;
        endpoint.Estimate(Tables.Create(milestone, 100, 300, Never, 600))!.Value.Value
            .ShouldBe((100 + 300 + 720 + 600) / 4.0);
        EndpointDifference d = endpoint.Difference(Tables.Create(milestone, 100, 300, Never, 600),
            Tables.Create(milestone, 90, Never, 800, 600));
        d.Difference!.Value.Value.ShouldBe((-10 + 420 + 0 + 0) / 4.0, 1e-12);
        (endpoint.Unit, endpoint.HigherIsBetter).ShouldBe(("h", false));
    }

    [Fact]
    public void What_came_with_the_warning_counts_as_at_the_start() =>
        Endpoints.Named("hours_without_request")!.Estimate(Tables.Create(Milestone.Request, -48,
            100))!.Value.Value.ShouldBe(50);

    [Theory]
    [InlineData("decision_by_day_1", "decision", 24)]
    [InlineData("decision_by_day_3", "decision", 72)]
    [InlineData("decision_by_day_7", "decision", 168)]
    [InlineData("first_force_in_theatre_by_day_7", "first_force", 168)]
    [InlineData("effective_response_by_day_30", "effective", 720)]
    [InlineData("timeliness", "half_authorized", 72)]
    [InlineData("half_authorized_within_24_h", "half_authorized", 24)]
    [InlineData("half_authorized_by_day_30", "half_authorized", 720)]
    public void A_day_counts_up_to_its_last_hour(string key, string measure, double hours)
    {
        var milestone = (Milestone)Measure.Named(measure)!;
        Endpoint endpoint = Endpoints.Named(key)!;
        TrialTable table = Tables.Create(milestone, hours, hours + 0.001, Never, 1),
            other = Tables.Create(milestone, hours, 0, 0, 0);
        endpoint.Estimate(table)!.Value.Value.ShouldBe(0.5);
        endpoint.Difference(table, other).Difference!.Value.Value.ShouldBe(0.5);
        endpoint.Kind.ShouldBe(EndpointKind.Probability);
    }

    [Fact]
    public void The_three_states_of_an_attack_share_all_crises()
    {
        TrialTable table = Tables.Create(4, columns => ((byte[])[
            (byte)AttackState.Stopped, (byte)AttackState.Stopped, (byte)AttackState.Taken, (byte)AttackState.Undecided,
        ]).CopyTo(columns.States));
        ((Endpoint[])[Endpoints.Effectiveness, Endpoints.Undecided, Endpoints.Taken])
            .Select(endpoint => endpoint.Estimate(table)!.Value.Value)
            .ShouldBe([0.5, 0.25, 0.25]);
    }

    [Fact]
    public void General_war_counts_where_it_comes_by_day_30()
    {
        TrialTable table = Tables.Create(4, columns =>
        {
            columns.Ends.Fill((byte)EndKind.GeneralWar);
            columns.Ends[3] = (byte)EndKind.Settled;
            ((double[])[719, 720, 721, 5]).CopyTo(columns[Milestone.Ended]);
        });
        Endpoints.GeneralWar.Estimate(table)!.Value.Value.ShouldBe(0.5);
    }

    [Fact]
    public void Reliability_and_cost_are_means_over_all_crises()
    {
        TrialTable table = Tables.Create(2, columns =>
        {
            ((double[])[1, 0.5]).CopyTo(columns[Portion.SentByDay30]);
            ((double[])[30, 10]).CopyTo(columns[Quantity.BrigadeDays]);
        });
        Endpoints.Reliability.Estimate(table)!.Value.Value.ShouldBe(0.75);
        Endpoints.Cost.Estimate(table)!.Value.Value.ShouldBe(20);
    }

    [Fact]
    public void What_moves_over_no_attack_or_a_provocation_is_told_from_the_crises_played_so()
    {
        TrialTable table = Tables.Create(4, columns => columns[Portion.SetOutByDay30].Fill(1)),
            otherwise = Tables.Create(2, columns => ((double[])[0.2, 0.4]).CopyTo(columns[Portion.SetOutByDay30]));
        foreach (Endpoint endpoint in (Endpoint[])[Endpoints.FalseMoves, Endpoints.MovedWhereProvoked, Endpoints.DrawnIn])
        {
            endpoint.Estimate(table).ShouldBeNull();
            endpoint.Difference(table, table).Difference.ShouldBeNull();
        }
        TrialTable beside = table.If(Counterfactual.NoAttack, otherwise).If(Counterfactual.Provoked, otherwise);
        Endpoints.FalseMoves.Estimate(beside)!.Value.Value.ShouldBe(0.3, 1e-12);
        Endpoints.MovedWhereProvoked.Estimate(beside)!.Value.Value.ShouldBe(0.3, 1e-12);
        Endpoints.MovedWhereProvoked.Over(beside, row => row == 1)!.Value.ShouldBe(0.4);
        double provokes = Endpoints.Provocation.Estimate(beside)!.Value.Value;
        Endpoints.DrawnIn.Estimate(beside)!.Value.Value.ShouldBe(provokes * 0.3, 1e-12);
        Endpoints.DrawnIn.Over(beside, row => row == 1)!.Value.ShouldBe(provokes * 0.4, 1e-12);
    }

    [Fact]
    public void Gains_and_prices_are_the_same_at_horizons_of_60_and_120_days()
    {
        TrialTable[] Tables(int days) => [.. Run.Play(Crises.Plan(200) with
        {
            Scenario = Crises.Small with { Horizon = days * 24 }, AsksForFalseAlarms = true, AsksForEntrapment = true,
        }).Tables];
        foreach ((TrialTable sixty, TrialTable twice) in Tables(60).Zip(Tables(120)))
            foreach (Endpoint endpoint in Endpoints.Primary)
                endpoint.MeanColumn(sixty)!.ShouldBe(endpoint.MeanColumn(twice), endpoint.Name);
    }

    [Fact]
    public void A_day_past_the_horizon_is_not_known()
    {
        TrialTable table = Tables.Create(3, _ => { }, Tables.Head with { Horizon = 100 });
        Endpoints.Effectiveness.Estimate(table).ShouldBeNull();
        Endpoints.Effectiveness.Difference(table, table).Difference.ShouldBeNull();
        Endpoints.Named("delivered_by_day_7_of_strength")!.Estimate(table).ShouldBeNull();
        Endpoints.Named("decision_by_day_3")!.Estimate(table).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("participation", "participation")]
    [InlineData("delivered_by_day_7_of_strength", "delivered_by_day_7")]
    [InlineData("delivered_by_day_30_of_strength", "delivered_by_day_30")]
    [InlineData("delivered_by_day_90_of_strength", "delivered_by_day_90")]
    public void A_share_is_a_mean_over_all_trials(string key, string measure)
    {
        var portion = (Portion)Measure.Named(measure)!;
        Endpoint endpoint = Endpoints.Named(key)!;
        TableHead long_ = Tables.Head with { Horizon = 3000 };
        TrialTable none = Tables.Create(4, _ => { }, long_),
            some = Tables.Create(4, c => ((double[])[0, 1, 0.5, 0]).CopyTo(c[portion]), long_);
        endpoint.Estimate(some)!.Value.Value.ShouldBe(0.375);
        endpoint.Estimate(some)!.Value.Interval.ShouldBe(endpoint.Estimate(some)!.Value.Interval.Within(0, 1));
        endpoint.Difference(none, some).Difference!.Value.Value.ShouldBe(0.375);
        endpoint.HigherIsBetter.ShouldBeTrue();
    }

    [Theory]
    [InlineData("dilution", "dilution")]
    [InlineData("refusals", "refusals")]
    [InlineData("missed_limits", "missed_limits")]
    [InlineData("rounds", "rounds")]
    public void A_count_is_a_mean_over_all_trials(string key, string measure)
    {
        var tally = (Tally)Measure.Named(measure)!;
        Endpoint endpoint = Endpoints.Named(key)!;
        TrialTable none = Tables.Create(4, _ => { }),
            some = Tables.Create(4, c => ((int[])[0, 3, 1, 1]).CopyTo(c[tally]));
        endpoint.Estimate(some)!.Value.Value.ShouldBe(1.25);
        endpoint.Difference(some, none).Difference!.Value.Value.ShouldBe(-1.25);
        endpoint.HigherIsBetter.ShouldBeFalse();
    }

    [Fact]
    public void Silence_broken_twice_in_one_trial_is_one_trial()
    {
        TrialTable table = Tables.Create(4, c => c[Tally.SilencesBroken][2] = 2);
        Endpoints.Named("silence_broken")!.Estimate(table)!.Value.Value.ShouldBe(0.25);
    }

    [Fact]
    public void A_false_alarm_is_counted_where_there_is_no_attack_and_is_else_not_known()
    {
        TableHead unreal = Tables.Head with { IsAttack = false };
        TrialTable none = Tables.Create(4, c => c.Ends.Fill((byte)EndKind.NoAttack), unreal);
        TrialTable one = Tables.Create(4, c => c[Trait.FalseAlarm][3] = true, unreal);
        Endpoints.FalseAlarm.Estimate(one)!.Value.Value.ShouldBe(0.25);
        Endpoints.FalseAlarm.Difference(none, one).Difference!.Value.Value.ShouldBe(0.25);

        TrialTable attack = Tables.Create(8, _ => { });
        Endpoints.FalseAlarm.Estimate(attack).ShouldBeNull();
        Endpoints.FalseAlarm.Estimate(attack.If(Counterfactual.NoAttack, one))!.Value.Value.ShouldBe(0.25);
        Endpoints.FalseAlarm.Difference(attack.If(Counterfactual.NoAttack, none),
            attack.If(Counterfactual.NoAttack, one)).Difference!.Value.Value.ShouldBe(0.25);
    }

    [Fact]
    public void What_is_true_of_a_trial_is_counted_over_all_trials()
    {
        Endpoint endpoint = Endpoints.Named("missed_attack")!;
        TrialTable none = Tables.Create(4, c => c[Trait.CasusFoederis][0] = true), one = Tables.Create(4, c =>
        {
            c[Trait.CasusFoederis][3] = true;
            c[Trait.MissedAttack][3] = true;
        });
        endpoint.Estimate(one)!.Value.Value.ShouldBe(0.25);
        endpoint.Difference(none, one).Difference!.Value.Value.ShouldBe(0.25);
    }

    [Fact]
    public void What_the_text_does_not_owe_cannot_be_missed()
    {
        Endpoint endpoint = Endpoints.Named("missed_attack")!;
        TrialTable owes = Tables.Create(4, c => c[Trait.CasusFoederis][1] = true),
            owesNothing = Tables.Create(4, _ => { });
        endpoint.Estimate(owesNothing).ShouldBeNull();
        endpoint.Difference(owes, owesNothing).Difference.ShouldBeNull();
    }

    [Fact]
    public void The_median_of_decision_may_be_not_reached()
    {
        Endpoint median = Endpoints.Named("median_of_decision")!;
        median.Estimate(Tables.Create(Milestone.Decision, Never, 10, Never))!.ShouldBeNull();
        median.Estimate(Tables.Create(Milestone.Decision, 30, 10, Never))!.Value.Value.ShouldBe(30);
        median.Estimate(Tables.Create(Milestone.Decision, 30, 10, Never))!.Value
            .Has(Caveats.LimitNotReached)
            .ShouldBeTrue();
        EndpointDifference d = median.Difference(Tables.Create(Milestone.Decision, Never, 10, Never),
            Tables.Create(Milestone.Decision, 30, 10, 50));
        (d.Baseline, d.Difference).ShouldBe((null, null));
        d.Other!.Value.Value.ShouldBe(30);
        d.IsResolved.ShouldBeFalse();
    }

    [Fact]
    public void Honoured_is_a_share_of_the_members_that_owed_it()
    {
        Endpoint honoured = Endpoints.Named("honoured_of_members_that_owed_it")!;
        TrialTable table = Honoured([0, 1, 2], (0, 1), (0, 2), (1, 2)), other = Honoured([0, 1, 2], (0, 1));
        honoured.Estimate(table)!.Value.Value.ShouldBe(0.5);
        honoured.Difference(other, table).Difference!.Value.Value.ShouldBe(1.0 / 3, 1e-12);
    }

    [Fact]
    public void Honoured_has_no_difference_where_two_texts_owe_in_different_trials()
    {
        Endpoint honoured = Endpoints.Named("honoured_of_members_that_owed_it")!;
        TrialTable owing = Honoured([0, 1], (0, 1)), owingOnce = Honoured([0], (0, 1)), never = Honoured([]);
        honoured.Estimate(owingOnce)!.Value.Value.ShouldBe(0.5);
        honoured.Estimate(never).ShouldBeNull();
        honoured.Difference(owing, owingOnce).Difference.ShouldBeNull();
        honoured.Difference(never, never).Difference.ShouldBeNull();
    }

    [Fact]
    public void The_difference_is_the_other_wording_less_the_baseline_and_says_whom_it_favours()
    {
        double[] slow = [.. Enumerable.Range(0, 200).Select(i => 300.0 + i)],
            quick = [.. slow.Select((h, i) => h - 100 - (i % 7))];
        EndpointDifference d = Endpoints.HoursWithoutDecision.Difference(
            Tables.Create(Milestone.Decision, slow), Tables.Create(Milestone.Decision, quick));
        d.Baseline!.Value.Value.ShouldBe(399.5);
        d.Difference!.Value.Value.ShouldBe(-102.97, 1e-9);
        (d.IsResolved, d.Favours).ShouldBe((true, 1));
        d.Reduction.Factor.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Tables_of_other_trials_are_not_compared()
    {
        TrialTable table = Tables.Create(3, _ => { });
        foreach (TableHead head in (TableHead[])[Tables.Head with { Seed = 2 }, Tables.Head with { First = 1 },
            Tables.Head with { Horizon = 9 }])
            Should.Throw<ArgumentException>(
                () => Endpoints.HoursWithoutDecision.Difference(table, Tables.Create(3, _ => { }, head)));
        Should.Throw<ArgumentException>(() => Endpoints.HoursWithoutDecision.Difference(table, table.Take(2)));
        Should.Throw<ArgumentException>(() => Endpoints.HoursWithoutDecision.Difference(table.Take(0), table.Take(0)));
    }

    private static TrialTable Honoured(int[] owed, params (int Row, int Member)[] honoured) =>
        Tables.Create(3, columns =>
    {
        foreach (int row in owed) columns[Trait.CasusFoederis][row] = true;
        foreach ((int row, int member) in honoured) columns.Member(member).Set(MemberTrait.Honoured, row);
    });
}
