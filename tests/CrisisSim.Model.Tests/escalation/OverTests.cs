using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Acts that end by themselves, and the way down from them.</summary>
public class OverTests
{
    private static readonly World Raid = Worlds.Small()
        .NobodyCalls()
        .Incident(i => i with { Aim = Aim.Limited, Lasts = Distribution.Fixed(30) })
        .Campaign(c => c with { Aftermath = Distribution.Fixed(200), Calms = 72 });

    [Fact]
    public void A_limited_act_takes_nothing_and_is_over_after_its_hours_and_the_matter_after_the_aftermath()
    {
        Outcome outcome = Raid.Play();
        Raid.HoursOf("is over").ShouldBe([30]);
        (outcome.End, outcome.Ended, outcome.ObjectiveTaken).ShouldBe((EndKind.Over, Moment.At(230), Moment.Never));
        outcome.AtDay30.ShouldBe(AttackState.Stopped);
    }

    [Fact]
    public void A_limited_act_that_states_no_hours_is_over_at_once() =>
        Raid.Incident(i => i with { Lasts = null }).HoursOf("is over").ShouldBe([0]);

    [Fact]
    public void An_attack_for_an_objective_that_lasts_so_long_ends_short_of_it_or_holds_it()
    {
        World attack = Raid.Incident(i => i with { Aim = Aim.Objective });
        (attack.Play().End, attack.Play().Ended).ShouldBe((EndKind.Over, Moment.At(230)));
        World longer = attack.Incident(i => i with { Lasts = Distribution.Fixed(101) });
        (longer.Play().End, longer.Play().ObjectiveTaken).ShouldBe((EndKind.FaitAccompli, Moment.At(100)));
    }

    [Fact]
    public void Afterwards_the_conflict_comes_down_by_a_rung_at_a_time_and_its_peak_stays()
    {
        var conflict = new Conflict(Raid.Scenario, Raid.Declaration);
        conflict.Reset(new Chance(Worlds.Seed, 0), default, null);
        var theatre = new Theatre(conflict.Main);
        var campaign = new Campaign(conflict.Main, theatre);
        theatre.Begin();
        campaign.Begin();
        conflict.Tension.Reach(8);
        foreach ((double hour, double rung) in ((double, double)[])[(29, 8), (101, 8), (103, 7), (173, 7), (175, 6)])
        {
            conflict.Sim.Run(hour);
            (conflict.Tension.Rung, conflict.Tension.Peak).ShouldBe((rung, 8), $"hour {hour}");
        }
        for (int k = 0; k < 20; k++) conflict.Tension.Fall(1);
        conflict.Tension.Rung.ShouldBe(1);
    }

    [Fact]
    public void Once_it_is_over_there_is_nothing_left_to_come_to_terms_on()
    {
        World settling = Raid.Escalation(e => e with { SettlementRate = 1e-3 });
        Outcome[] outcomes = settling.PlayAll(500);
        outcomes.ShouldAllBe(o => o.End == EndKind.Over || (o.End == EndKind.Settled && o.Ended.Hours < 30));
        outcomes.ShouldHold(o => o.End == EndKind.Settled, 1 - Math.Exp(-1e-3 * 30 * 30 / 1440));
    }

    [Fact]
    public void While_a_raid_goes_on_it_is_undecided()
    {
        World drawn = Raid.Incident(i => i with { Lasts = Distribution.Fixed(1000) });
        drawn.Play().AtDay30.ShouldBe(AttackState.Undecided);
        drawn.Incident(i => i with { Lasts = Distribution.Fixed(700) }).Play().AtDay30.ShouldBe(AttackState.Stopped);
    }

    [Fact]
    public void An_attacker_after_nothing_that_could_be_held_neither_escalates_nor_gives_up()
    {
        World adaptive = Raid.Attacker(a => a with { Adaptive = true })
            .Adversary(a => a with { Rationality = 0, Mood = 1 });
        adaptive.PlayAll(50).ShouldAllBe(o => o.End == EndKind.Over && o.Escalations == 0);
    }

    [Fact]
    public void Held_ground_is_settled_at_a_rate_of_its_own()
    {
        World held = Worlds.Small().NobodyCalls().Horizon(1e6)
            .Attacker(a => a with { Objective = Distribution.Fixed(1e-6) })
            .Campaign(c => c with { Acceptance = Distribution.Fixed(1e9) })
            .Escalation(e => e with { SettlementRate = 0, SettlementRateHeld = 4e-3 });
        held.PlayAll(1500).Select(o => o.Ended.Hours).ShouldFollow(
            t => 1 - Math.Exp(-4e-3 * (t < 720 ? t * t / 1440 : t - 360)));
        held.Escalation(e => e with { SettlementRate = 1, SettlementRateHeld = 0 }).Horizon(3000).PlayAll(30)
            .ShouldAllBe(o => o.End == EndKind.Open);
    }
}
