using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>How the attack stands on day 30, the 720th hour: stopped, undecided, taken.</summary>
public class AttackStateTests
{
    private static readonly World Alone = Worlds.Small(1).NobodyCalls();

    [Fact]
    public void An_attacker_that_holds_its_objective_has_taken_it() =>
        StateOf(Alone).ShouldBe((AttackState.Taken, EndKind.FaitAccompli)); // it is accepted on day 46

    [Fact]
    public void A_loss_that_is_accepted_before_is_taken_too() =>
        StateOf(Alone.Campaign(c => c with { Acceptance = Distribution.Fixed(50) }))
            .ShouldBe((AttackState.Taken, EndKind.FaitAccompli));

    [Fact]
    public void An_attack_that_stands_short_of_its_objective_is_stopped() =>
        StateOf(Alone.Campaign(c => c with { LocalStrength = 7 }).Attacker(a => a with
        {
            Endurance = Distribution.Fixed(1e9),
        })).ShouldBe((AttackState.Stopped, EndKind.Open));

    [Fact]
    public void An_attack_that_still_moves_is_undecided() =>
        StateOf(Alone.TheAttackNeverEnds()).ShouldBe((AttackState.Undecided, EndKind.Open));

    [Theory]
    [InlineData(700, AttackState.Undecided)]
    [InlineData(100, AttackState.Taken)]
    public void An_attack_is_judged_on_day_30_and_not_at_its_end(double hours, AttackState state)
    {
        // Seven brigades from day 31 on stop what has not reached its objective, and can retake nothing.
        World late = Worlds.Small(1)
            .Packages(p => p with { Strength = 7, Transit = Distribution.Fixed(730) })
            .Attacker(a => a with { Objective = Distribution.Fixed(hours == 700 ? 1400 : hours) });
        StateOf(late).State.ShouldBe(state);
    }

    [Theory]
    [InlineData(400, AttackState.Stopped)] // retaken at 640 h
    [InlineData(600, AttackState.Taken)] // at 840 h
    public void What_is_retaken_by_then_is_stopped_and_what_is_retaken_later_taken(double at, AttackState state) =>
        StateOf(Worlds.Small(1).Packages(p => p with { Strength = 17, Transit = Distribution.Fixed(at - 12) }))
            .ShouldBe((state, EndKind.Restored));

    [Fact]
    public void A_withdrawal_stops_the_attack()
    {
        World senseless = Alone.Attacker(a => a with { Adaptive = true, Value = 0.01 }).Adversary(a => a with
        {
            Mood = 10,
            Rationality = 1e9,
            WithdrawalCost = 0,
            EscalationCost = 99,
            PauseKeeps = 0,
            PauseRisks = 1,
        });
        StateOf(senseless).ShouldBe((AttackState.Stopped, EndKind.Withdrew));
    }

    [Fact]
    public void General_war_leaves_it_undecided_and_counts_as_a_price_where_it_comes_by_then()
    {
        World war = Alone.TheAttackNeverEnds().Escalation(e => e with { AccidentChance = 1e9 })
            .Packages(p => p with { InTheatre = true })
            .Campaign(c => c with { ContactAfter = Distribution.Exponential(800) });
        Outcome[] outcomes = war.PlayAll(300);
        outcomes.ShouldAllBe(o => o.AtDay30 == AttackState.Undecided);
        outcomes.ShouldAllBe(o => o.GeneralWarByDay30 == (o.End == EndKind.GeneralWar && o.Ended.Hours <= 720));
        outcomes.Count(o => o.GeneralWarByDay30).ShouldBeGreaterThan(20);
        outcomes.Count(o => o.End == EndKind.GeneralWar && !o.GeneralWarByDay30).ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData(1e9, AttackState.Stopped, EndKind.Ceasefire)]
    [InlineData(1e-6, AttackState.Taken, EndKind.Settled)]
    public void Terms_stop_an_attack_unless_it_has_its_objective(double objective, AttackState state, EndKind end)
    {
        World terms = Alone
            .Attacker(a => a with { Objective = Distribution.Fixed(objective) })
            .Escalation(e => e with { CeasefireRate = 1, SettlementRateHeld = 1 });
        StateOf(terms).ShouldBe((state, end));
    }

    [Fact]
    public void Where_there_is_no_attack_there_is_nothing_to_stop() =>
        Alone.Incident(i => i with { Real = false }).Play().AtDay30.ShouldBe(AttackState.Undecided);

    private static (AttackState State, EndKind End) StateOf(World world)
    {
        Outcome outcome = world.Play();
        return (outcome.AtDay30, outcome.End);
    }
}
