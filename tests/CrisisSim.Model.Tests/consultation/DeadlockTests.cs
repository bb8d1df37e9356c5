using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class DeadlockTests
{
    /// <summary>One ally reads the line three rungs too high, and talk moves nobody.</summary>
    private static readonly World Deadlock = Worlds.Small(3).TheAttackNeverEnds().Ally(2, m => m with { Bias = 3 })
        .Consultation(c => c with { Susceptibility = 0, Abstention = 0, AloneMargin = 100 });

    [Fact]
    public void Without_a_panel_a_deadlock_lasts()
    {
        Outcome outcome = Deadlock.Play();
        outcome.Decision.Happened.ShouldBeFalse();
        outcome.Level.ShouldBe(ResponseLevel.Sanctions);
    }

    /// <summary>One ally stands by the attacker and would have the body do nothing.</summary>
    private static readonly World Befriended = Worlds.Small(3).TheAttackNeverEnds()
        .Consultation(c => c with { Susceptibility = 0, Abstention = 0, LevelsForTie = 9 });

    private static World Friend(World world) => world.Ally(2, m => m with { TieToAttacker = 0.8 });

    private static World Suspending(World world, double from) =>
        world.Procedure(p => p with { SuspendedFrom = from });

    [Theory]
    [InlineData(0.8, true)]
    [InlineData(0.81, false)]
    public void A_friend_of_the_attacker_blocks_the_body_unless_it_is_suspended(double from, bool decides)
    {
        Friend(Befriended).Play().Decision.Happened.ShouldBeFalse();
        World suspending = Suspending(Friend(Befriended), from);
        suspending.Play().Decision.Happened.ShouldBe(decides);
        suspending.HoursOf("has no vote").Length.ShouldBe(decides ? 1 : 0);
        if (decides) suspending.Play().Decision.Hours.ShouldBe(Befriended.Play().Decision.Hours);
    }

    [Fact]
    public void Who_is_suspended_goes_its_own_way_all_the_same()
    {
        World close = Befriended.Consultation(c => c with { LevelsForTie = 0, AloneMargin = 0 });
        Outcome free = Friend(close).Play(), suspended = Suspending(Friend(close), 0.5).Play();
        suspended.Members[2].Authorized.ShouldBe(free.Members[2].Authorized);
        suspended.Members[2].Authorized.Happened.ShouldBeTrue();
    }

    [Fact]
    public void Where_nobody_is_that_close_to_the_attacker_nobody_is_suspended()
    {
        for (int number = 0; number < 60; number++)
        {
            World world = RandomWorlds.Number(number).Members(m => m with { TieToAttacker = Math.Min(m.TieToAttacker, 0.3) })
                .Procedure(p => p with { SuspendedFrom = null });
            Digest.Compute(Suspending(world, 0.4).Play()).ShouldBe(Digest.Compute(world.Play()), $"world {number}");
        }
    }

    [Fact]
    public void A_leader_that_is_suspended_leads_nobody()
    {
        World led = Friend(Befriended).Procedure(
            p => p with { Rule = DecisionRule.LeadState, Leader = Worlds.Ally(2) });
        led.Play().Decision.Happened.ShouldBeFalse();
        Suspending(led, 0.5).Play().Decision.Happened.ShouldBeTrue();
    }

    [Fact]
    public void A_panel_gives_one_reading_for_all_and_the_deadlock_ends()
    {
        World world = Deadlock.Procedure(p => p with { Panel = Distribution.Fixed(48) });
        Outcome outcome = world.Play();
        outcome.Members.ShouldAllBe(m => m.Line == 5.5);
        double deadlock = world.HoursOf("adjourns")[0];
        world.HoursOf("gives its reading").ShouldBe([deadlock + 48]);
        outcome.Decision.Hours.ShouldBeInRange(deadlock + 48 + 12, deadlock + 48 + (4 * 12));
    }

    [Theory]
    [InlineData(0.0, 8.5)]
    [InlineData(0.5, 7.0)]
    [InlineData(1.0, 5.5)]
    public void A_panel_replaces_each_reading_as_far_as_its_coupling_has_it(double share, double line) =>
        Deadlock
            .Procedure(p => p with { Panel = Distribution.Fixed(48) })
            .Coupling(CouplingRegistry.Panel, share)
            .Play().Members[2].Line.ShouldBe(line, 1e-12);

    [Fact]
    public void A_panel_holds_nobody_back()
    {
        World willing = Deadlock.Ally(1, m => m with { Bias = -1 }).Procedure(p => p with { Panel = Distribution.Fixed(48) });
        willing.Play().Members.Select(m => m.Line).ShouldBe([5.5, 4.5, 5.5, 5.5]);
    }

    [Fact]
    public void A_council_meets_again_while_the_panel_sits()
    {
        World slow = Deadlock.Procedure(p => p with { Panel = Distribution.Fixed(4000) })
            .Ally(2, m => m with { TurnoverPerYear = 30 }).Interpretation(i => i with { BiasSpread = 1e-3 });
        int met = 0;
        for (int trial = 0; trial < 20; trial++)
        {
            if (slow.HoursOf("adjourns", trial) is not [var adjourned, ..]) continue;
            if (slow.HoursOf("has a new government", trial) is not [var anew] || anew < adjourned) continue;
            slow.Play(trial).Decision.Hours.ShouldBeInRange(anew, anew + 100);
            met++;
        }
        met.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void A_panel_whose_reading_binds_nobody_is_not_waited_for()
    {
        World world = Deadlock
            .Procedure(p => p with { Panel = Distribution.Fixed(48) })
            .Coupling(CouplingRegistry.Panel, 0);
        world.HoursOf("gives its reading").ShouldBeEmpty();
        world.HoursOf("adjourns").ShouldBe(Deadlock.HoursOf("adjourns"));
    }

    [Fact]
    public void A_consultation_in_which_nothing_moves_adjourns_and_meets_again_when_an_ally_is_convinced()
    {
        World world = Worlds.Small(1).VictimCallsAtOnce().TheAttackNeverEnds().Horizon(20_000).Reports(0.002, 20)
            .Incident(i => i with { Rung = 7 }).Detection(d => d with { OnTheSpot = 1e6 })
            .Consultation(c => c with { Pace = 1, Susceptibility = 0, AloneMargin = 100 });
        int reopened = 0;
        for (int trial = 0; trial < 20; trial++)
        {
            Outcome outcome = world.Play(trial);
            if (world.HoursOf("adjourns", trial) is not [var adjourned, ..]) continue;
            reopened++;
            outcome.Members[1].Convinced.Hours.ShouldBeGreaterThan(adjourned);
            outcome.Decision.ShouldBeAt(outcome.Members[1].Convinced.Hours + 12);
        }

        reopened.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData(0.81, true)]
    [InlineData(0.82, false)]
    public void In_cyberspace_those_who_go_their_own_way_send_a_reply_and_no_more(double effective, bool happens)
    {
        // Two of three bring a reply of .45, the council .15 and .20; the attacker's effort is .8.
        World world = Deadlock
            .Incident(i => i with { Domain = Domain.Cyber })
            .Campaign(c => c with { Effective = effective })
            .Consultation(c => c with { AloneMargin = 2 });
        Outcome outcome = world.Play();
        outcome.Members.Select(m => m.Alone).ShouldBe([false, true, false, true]);
        outcome.Effective.Happened.ShouldBe(happens);
    }

    [Fact]
    public void Talk_brings_the_susceptible_together_where_the_stubborn_stay_apart()
    {
        World open = Deadlock.Consultation(c => c with { Susceptibility = 1 });
        open.Play().Decision.Happened.ShouldBeTrue(); // mean ceiling 6.5
    }

    [Theory]
    [InlineData(8.0, 1.0, true, 0.7)]
    [InlineData(8.0, 1.0, false, 1.0)]
    [InlineData(5.0, 1.0, true, 1.3)]
    [InlineData(3.6, 1.0, true, 1.0)]
    [InlineData(8.0, 0.0, true, 1.0)]
    public void Exact_words_shorten_a_round_in_the_listed_core_and_lengthen_it_at_the_edge(double rung,
        double precision, bool listed, double factor)
    {
        World world = Worlds
            .Small(2)
            .VictimCallsAtOnce()
            .Incident(i => i with { Rung = rung })
            .Coupling(CouplingRegistry.Gap, 0)
            .Trigger(t => t with { Precision = precision, Lists = [listed ? "incursion" : "missile"] });
        Crisis crisis = world.Stage();
        new Interpretation(crisis).Begin();
        new Opinions(crisis).RoundFactor().ShouldBe(factor, 1e-12);
    }
}
