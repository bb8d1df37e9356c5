using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// What a council decides, and when, where talk moves nobody: an ally's ceiling is 5 + 8 − 5.5 − bias levels.
/// </summary>
public class DecisionTests
{
    private static readonly World Stubborn = Worlds.Small(5).VictimCallsAtOnce().TheAttackNeverEnds()
        .Consultation(c => c with { Susceptibility = 0, Abstention = 0, AloneMargin = 100 });

    private static World Ceilings(params double[] ceilings) =>
        Enumerable
            .Range(1, 5)
            .Aggregate(Stubborn, (world, k) => world.Ally(k, m => m with { Bias = 7.5 - ceilings[k - 1] }));

    [Fact]
    public void When_all_agree_the_decision_comes_one_round_after_convening()
    {
        World world = Stubborn.Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(31) } });
        Outcome outcome = world.Play();
        outcome.Convened.Hours.ShouldBe(31, 1e-6);
        outcome.Decision.Hours.ShouldBe(43, 1e-6);
        (outcome.Rounds, outcome.Dilution).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData("unanimity", 3.2)]
    [InlineData("qualified_majority", 4.4)] // two thirds of five are four
    [InlineData("lead_state", 5.1)]
    public void The_level_is_the_order_statistic_on_which_the_rule_turns(string rule, double pivot)
    {
        World world = Ceilings(6.3, 5.1, 5.7, 4.4, 3.2)
            .Procedure(p => p with { Rule = DecisionRules.Named(rule)!, Leader = Worlds.Ally(2) });
        Outcome outcome = world.Play();
        ResponseLevel level = pivot is >= 4 and < 5
            ? ResponseLevel.Sanctions
            : (ResponseLevel)Math.Floor(pivot); // no reply in cyberspace by itself
        outcome.Level.ShouldBe(level);
        outcome.Asked.ShouldBe(ResponseLevel.Combat);
        outcome.Dilution.ShouldBe(ResponseLevel.Combat - level);
        outcome.Decision.Happened.ShouldBe(pivot >= 5);
    }

    [Fact]
    public void A_leader_that_comes_round_decides_whatever_the_least_willing_think()
    {
        // The leader learns of the attack late: until then doubt of 2.2 levels keeps it at 5.3 − 2.2.
        World world = Ceilings(7, 5.3, 7, 7, 1)
            .Procedure(p => p with { Rule = DecisionRule.LeadState, Leader = Worlds.Ally(2) })
            .Reports(1, 60)
            .Ally(2, m => m with { Intelligence = 0.005 });
        Outcome outcome = world.Play();
        outcome.Members[2].Convinced.Hours.ShouldBeGreaterThan(100);
        outcome.Decision.Hours.ShouldBeInRange(outcome.Members[2].Convinced.Hours,
            outcome.Members[2].Convinced.Hours + (6 * 12));
    }

    [Theory]
    [InlineData(Obligation.ConsultOnly, ResponseLevel.Sanctions)]
    [InlineData(Obligation.AsDeemedNecessary, ResponseLevel.Combat)]
    public void A_leader_that_is_attacked_goes_as_far_as_the_obligation(Obligation obligation, ResponseLevel level)
    {
        World world = Ceilings(1, 1, 1, 1, 1).Text(d => d with { Obligation = obligation });
        world
            .Procedure(p => p with { Rule = DecisionRule.LeadState, Leader = world.Scenario.Victim })
            .Play().Level
            .ShouldBe(level);
    }

    [Fact]
    public void Each_refusal_costs_a_level_and_a_round()
    {
        Outcome outcome = Ceilings(6.3, 6.4, 6.5, 6.1, 5.3).Play();
        outcome.Level.ShouldBe(ResponseLevel.Reinforcement);
        outcome.Decision.Hours.ShouldBe(24, 1e-6);
    }

    [Fact]
    public void A_majority_of_the_share_that_the_text_asks_for_decides()
    {
        World world = Ceilings(6.3, 6.4, 6.5, 3, 2).Procedure(p => p with { Rule = DecisionRule.QualifiedMajority });
        world.Procedure(p => p with { Majority = 0.6 }).Play().Level.ShouldBe(ResponseLevel.Combat);
        world.Procedure(p => p with { Majority = 0.61 }).Play().Level.ShouldBe(ResponseLevel.Sanctions);
    }

    [Fact]
    public void Where_each_decides_for_itself_each_goes_its_own_way()
    {
        Outcome outcome = Ceilings(6.3, 5.1, 4.9, 4.4, 7.2)
            .Procedure(p => p with { Rule = DecisionRule.Individual })
            .Play();
        outcome.Members.Select(m => m.Share > 0).ShouldBe([false, true, true, false, false, true]);
        outcome.Decision.Hours.ShouldBe(0, 1e-6);
    }

    [Theory]
    [InlineData(6.0, true)]
    [InlineData(5.0, false)]
    public void A_standing_order_holds_when_the_trigger_is_proved_and_met(double rung, bool decided)
    {
        World world = Stubborn
            .Procedure(p => p with { Rule = DecisionRule.StandingOrder })
            .Incident(i => i with { Rung = rung })
            .Detection(d => d with { Delay = d.Delay.With(Domain.Land, Distribution.Fixed(4)) })
            .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(1e4) } });
        Outcome outcome = world.Play();
        outcome.Decision.ShouldBe(decided ? Moment.At(4) : Moment.Never);
    }

    [Fact]
    public void A_duty_to_consult_only_never_gives_a_mandate_to_send_force()
    {
        Outcome outcome = Stubborn.Text(d => d with { Obligation = Obligation.ConsultOnly }).Play();
        outcome.Level.ShouldBe(ResponseLevel.Sanctions);
        outcome.Decision.Happened.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Obligation.ConsultOnly, ResponseLevel.Intelligence)]
    [InlineData(Obligation.AsDeemedNecessary, ResponseLevel.Sanctions)]
    [InlineData(Obligation.Automatic, ResponseLevel.Reinforcement)]
    public void A_stronger_obligation_raises_what_each_accepts(Obligation obligation, ResponseLevel level) =>
        Ceilings(3.2, 3.2, 3.2, 3.2, 3.2)
            .Text(d => d with { Obligation = obligation })
            .Coupling(CouplingRegistry.Duty, 1)
            .Play().Level
            .ShouldBe(level);

    [Fact]
    public void Exposure_and_doubt_move_the_ceiling()
    {
        World exposed = Ceilings(4.8, 4.8, 4.8, 4.8, 4.8).Consultation(c => c with { LevelsForExposure = 0.5 });
        exposed.Play().Level.ShouldBe(ResponseLevel.Sanctions);
        exposed.Allies(m => m with { Exposure = 0.5 }).Play().Level.ShouldBe(ResponseLevel.Reinforcement);
        World doubting = Ceilings(7, 7, 7, 7, 7).Incident(i => i with { ReportRate = 0, ActPrior = 0.5 });
        doubting.Play().Level.ShouldBe(ResponseLevel.Sanctions); // 7 − logit .9 = 4.8
    }
}
