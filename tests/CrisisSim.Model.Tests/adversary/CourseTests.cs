using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;


/// <summary>What an attacker does that thinks again: it looks 12 hours after the act first, if nothing happens before.</summary>
public class CourseTests
{
    private const double Sharp = 1e9;

    /// <summary>Nobody helps, and a mood lasts for good.</summary>
    private static readonly World Alone = Worlds.Small().NobodyCalls().Attacker(a => a with { Adaptive = true })
        .Adversary(a => a with { Mood = 1e9 });

    [Fact]
    public void Without_rationality_moods_alone_choose_each_course_alike()
    {
        Outcome[] outcomes = Alone.Adversary(a => a with { Rationality = 0 }).PlayAll(2000);
        outcomes.ShouldHold(o => o.End == EndKind.Withdrew && o.Ended == Moment.At(12), 0.25);
    }

    [Theory]
    [InlineData(0.01, 0.0, EndKind.Withdrew)] // worth nothing, and giving up is free
    [InlineData(0.01, 9.0, EndKind.FaitAccompli)]
    [InlineData(9.0, 0.0, EndKind.FaitAccompli)]
    public void With_full_rationality_it_takes_the_best_course(double value, double withdrawal, EndKind end)
    {
        World world = Alone.Attacker(a => a with { Value = value })
            .Adversary(a => a with { Rationality = Sharp, WithdrawalCost = withdrawal, EscalationCost = 99, PauseKeeps = 0, PauseRisks = 1 });
        world.PlayAll(20).ShouldAllBe(o => o.End == end);
    }

    [Fact]
    public void A_passive_attacker_neither_withdraws_nor_escalates()
    {
        Outcome[] outcomes = Alone.Attacker(a => a with { Adaptive = false }).Adversary(a => a with { Rationality = 0 }).PlayAll(50);
        outcomes.ShouldAllBe(o => o.End == EndKind.FaitAccompli && o.Escalations == 0 && o.PeakRung == 8);
    }

    [Fact]
    public void A_withdrawal_denies_the_objective_from_its_hour_on()
    {
        Outcome outcome = Alone.Attacker(a => a with { Value = 0.01 }).Adversary(a => a with { Rationality = Sharp, WithdrawalCost = 0 }).Play();
        (outcome.End, outcome.Ended).ShouldBe((EndKind.Withdrew, Moment.At(12)));
        (outcome.DeniedBy(11), outcome.DeniedBy(12)).ShouldBe((false, true));
    }

    [Fact]
    public void Each_escalation_speeds_the_attack_by_its_factor_and_none_follows_the_objective()
    {
        // A rung at 12, 24, 36 and 48 h: .12 + .168 + .2352 + .32928 is taken by then, and the rest at 1.4⁴ per cent an hour.
        World world = Alone.Incident(i => i with { Rung = 4 }).Adversary(a => a with { Rationality = Sharp, EscalationCost = -9 });
        Outcome outcome = world.Play();
        outcome.ObjectiveTaken.ShouldBeAt(48 + ((1 - 0.85248) / 0.038416), tolerance: 1e-6);
        (outcome.Escalations, outcome.PeakRung).ShouldBe((4, 8));
    }

    [Fact]
    public void What_is_a_pause_stops_the_attack()
    {
        World world = Alone.Adversary(a => a with { Rationality = Sharp, PauseKeeps = 1, PauseRisks = 0, EscalationCost = 99, WithdrawalCost = 99 });
        world.HoursOf("pauses").ShouldBe([12]);
        Outcome outcome = world.Play();
        (outcome.ObjectiveTaken.Happened, outcome.Halted.Happened, outcome.End).ShouldBe((false, false, EndKind.Open));
    }

    [Fact]
    public void Before_an_exact_line_a_resolute_alliance_is_not_tried_and_before_a_vague_one_it_is()
    {
        World edge = Alone.TheAttackNeverEnds().Incident(i => i with { Rung = 5 }).Horizon(1000)
            .Adversary(a => a with { Mood = 100, PriorResolve = 0.95, PriorWeight = 1e9, FightCost = 1, EscalationCost = 0, WithdrawalCost = 9, LinePrecise = 0.05 });
        int exact = edge.Trigger(t => t with { Precision = 1 }).PlayAll(300).Count(o => o.Escalations > 0);
        int vague = edge.PlayAll(300).Count(o => o.Escalations > 0);
        exact.ShouldBeLessThan(10);
        vague.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void An_attacker_knows_that_the_last_rung_is_general_war()
    {
        World brink = Alone.Incident(i => i with { Rung = 9 }).Adversary(a => a with { Rationality = Sharp, EscalationCost = 0, WithdrawalCost = 9 });
        brink.Play().Escalations.ShouldBe(0);
        brink.Adversary(a => a with { WarCost = -9, EscalationCost = -9 }).Play().End.ShouldBe(EndKind.GeneralWar);
    }

    [Fact]
    public void What_is_left_of_the_attack_is_reckoned_to_the_hour()
    {
        Crisis crisis = Alone.Stage();
        var theatre = new Theatre(crisis);
        var campaign = new Campaign(crisis, theatre);
        theatre.Begin();
        campaign.Begin();
        crisis.Sim.Run(60);
        campaign.HoursLeft.ShouldBe(40, 1e-9);
    }
}
