using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// War that nobody chose: at each contact of forces with probability q₀ exp(a (R − 6)) (1 − χ channels).
/// </summary>
public class AccidentTests
{
    private const int Trials = 4000;
    private const double AtRungSix = 0.1;

    /// <summary>Allied troops stand where the attack falls, and meet it after 3 hours.</summary>
    private static readonly World Stationed = Worlds
        .Small(1)
        .NobodyCalls()
        .TheAttackNeverEnds()
        .Campaign(c => c with { ContactAfter = Distribution.Fixed(3) })
        .Packages(p => p with { InTheatre = true })
        .Escalation(e => e with { AccidentChance = AtRungSix });

    private static World Certain(World world) => world.Escalation(e => e with { AccidentChance = 1e9 });

    private static bool War(Outcome outcome) => outcome.End == EndKind.GeneralWar;

    [Fact]
    public void Two_rungs_are_a_ladder_and_one_is_none()
    {
        new Ladder(["calm", "war"]).NameAt(2).ShouldBe("war");
        Should.Throw<ArgumentException>(() => new Ladder(["war"]));
    }

    [Theory]
    [InlineData(6.0, 0.5, 0.075)]
    [InlineData(8.0, 0.5, 0.30413999)] // .1 e^1.4 · .75
    [InlineData(6.0, 1.0, 0.05)]
    [InlineData(6.0, 0.0, 0.1)]
    public void One_contact_runs_into_war_with_its_chance(double rung, double channels, double chance)
    {
        World world = Stationed.Incident(i => i with { Rung = rung }).Escalation(e => e with { Channels = channels });
        Contacts.Chance(world.Scenario.Mechanisms.Escalation, rung, world.Scenario.Mechanisms.Escalation.Channels).ShouldBe(chance, 1e-7);
        world.PlayAll(Trials).ShouldHold(War, chance);
    }

    [Fact]
    public void It_is_at_its_end_at_once_and_at_the_top_of_the_ladder()
    {
        Outcome outcome = Certain(Stationed).Play();
        (outcome.End, outcome.Ended, outcome.PeakRung).ShouldBe((EndKind.GeneralWar, Moment.At(3), 10));
    }

    [Fact]
    public void Each_of_several_forces_that_meet_the_attack_has_a_draw_of_its_own()
    {
        World two = Stationed.Incident(i => i with { Rung = 6 }).Ally(1, m => m with
        {
            Forces = [.. ((string[])["one", "two"]).Select(name => Worlds.Brigade(name) with { InTheatre = true })]
        });
        two.PlayAll(Trials).ShouldHold(War, 1 - (0.925 * 0.925));
    }

    [Fact]
    public void Where_there_is_no_contact_there_is_no_war_however_long_it_lasts()
    {
        World certain = Certain(Stationed).Horizon(1e5);
        certain.Incident(i => i with { Contact = 0 }).PlayAll(50).ShouldAllBe(o => o.End == EndKind.Open);
        certain.Packages(p => p with { InTheatre = false }).PlayAll(50).ShouldAllBe(o => o.End == EndKind.Open);
    }

    [Fact]
    public void Without_a_chance_there_is_none()
    {
        World world = Worlds.Small().Attacker(a => a with { Adaptive = true }).Packages(p => p with { InTheatre = true });
        world.PlayAll(50).ShouldAllBe(o => !War(o) || o.Escalations > 0);
    }

    [Fact]
    public void The_first_force_that_a_member_sends_into_combat_is_a_contact_and_no_second_one_is()
    {
        World sent = Worlds
            .Small(1)
            .TheAttackNeverEnds()
            .Ally(1, m => m with { Forces = [Worlds.Brigade("first"), Worlds.Brigade("second")] })
            .Escalation(e => e with { AccidentChance = AtRungSix, Reply = 0 })
            .Incident(i => i with { Rung = 7 });
        sent.PlayAll(Trials).ShouldHold(War, 0.075 * Math.Exp(0.7));
        Certain(sent).Play().Ended.ShouldBe(Moment.At(12));
    }

    [Fact]
    public void Each_escalation_is_a_contact()
    {
        // It escalates whenever its mood turns, until it has its objective.
        World rising = Certain(Worlds.Small().NobodyCalls().Incident(i => i with { Rung = 2 }))
            .Attacker(a => a with { Adaptive = true })
            .Adversary(a => a with { Mood = 40, Rationality = 1e9, EscalationCost = -9 });
        Outcome[] outcomes = rising.PlayAll(100);
        outcomes.ShouldAllBe(o => War(o) == (o.Escalations > 0) && o.Escalations <= 1);
        outcomes.Count(War).ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Over_what_was_no_attack_only_force_that_was_sent_can_meet_any()
    {
        World mistaken = Certain(Worlds.Small()).Incident(i => i with { Real = false });
        mistaken.NobodyCalls().Packages(p => p with { InTheatre = true }).Play().End.ShouldBe(EndKind.NoAttack);
        (mistaken.Play().End, mistaken.Play().Ended).ShouldBe((EndKind.GeneralWar, Moment.At(12)));
    }

    [Fact]
    public void A_reply_in_force_that_reaches_the_last_rung_is_general_war()
    {
        Outcome outcome = Worlds.Small().Incident(i => i with { Rung = 9.8 }).Play();
        (outcome.End, outcome.Ended, outcome.PeakRung).ShouldBe((EndKind.GeneralWar, Moment.At(12), 10));
    }
}
