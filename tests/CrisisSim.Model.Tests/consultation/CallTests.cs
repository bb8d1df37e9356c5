using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class CallTests
{
    [Theory]
    [InlineData(4.0, 0.9)]
    [InlineData(6.0, 0.6)]
    public void While_nothing_changes_the_attacked_member_asks_under_a_constant_hazard(double rung, double belief)
    {
        // Hazard: rate · e^(slope · rungs above the line of consultation) · what the victim believes.
        World world = Worlds.Small(1).Procedure(p => p with { Callers = 99 }).TheAttackNeverEnds()
            .Incident(i => i with { Rung = rung, ActPrior = belief, ReportRate = 0 })
            .Evidence(e => e with { Standard = 0.95 }).Trigger(t => t with { ConsultAt = 4 })
            .Consultation(c => c with { RequestRate = 0.02, RequestSlope = 0.5 });
        double hazard = 0.02 * Math.Exp(0.5 * (rung - 4)) * belief;
        world.PlayAll(3000).Select(o => o.Request.Hours).ShouldFollow(t => 1 - Math.Exp(-hazard * t));
    }

    [Theory]
    [InlineData(1, 3.0)]
    [InlineData(2, 6.0)]
    [InlineData(3, 12.0)]
    public void As_many_allies_as_the_text_wants_can_call_once_they_are_convinced(int callers, double hours)
    {
        World world = Worlds.Small(3).Procedure(p => p with { Callers = callers })
            .Detection(d => d with { Delay = d.Delay.With(Domain.Land, Distribution.Fixed(3)) })
            .Ally(2, m => m with { Intelligence = 0.5 }).Ally(3, m => m with { Intelligence = 0.25 });
        world.Play().Request.ShouldBe(Moment.At(hours));
    }

    [Theory]
    [InlineData(3.5, true)]
    [InlineData(2.5, false)]
    public void Below_the_line_of_consultation_no_ally_calls(double rung, bool called) =>
        Worlds
            .Small(2)
            .Trigger(t => t with { ConsultAt = 3 })
            .Incident(i => i with { Rung = rung })
            .Play().Request.Happened
            .ShouldBe(called);

    [Fact]
    public void However_urgent_it_is_the_attacked_member_asks_when_it_knows_and_not_before()
    {
        World world = Worlds.Small(1).VictimCallsAtOnce().Procedure(p => p with { Callers = 99 })
            .Detection(d => d with { Delay = d.Delay.With(Domain.Land, Distribution.Fixed(777)) });
        world.Play().Request.ShouldBe(Moment.At(777));
    }

    [Fact]
    public void A_victim_that_has_dismissed_the_attack_does_not_ask()
    {
        World world = Worlds.Small(1).VictimCallsAtOnce().Procedure(p => p with { Callers = 99 })
            .Incident(i => i with { ActPrior = 0.01 }).Evidence(e => e with { Dismissal = 0.98 });
        world.Play().Request.Happened.ShouldBeFalse();
    }

    [Fact]
    public void An_ad_hoc_body_takes_longer_to_call_together_than_a_standing_one()
    {
        new Council { Standing = true }.Convening.Median.ShouldBe(19);
        new Council { Standing = false }.Convening.Median.ShouldBe(120);
        World world = Worlds
            .Small(1)
            .Alliance(a => a with { Council = new Council { Convene = Distribution.Lognormal(50, 0.7) } });
        world.PlayAll(3000).Select(o => o.Convened.Hours).ShouldFollow(t => StandardNormal.Cdf(Math.Log(t / 50) / 0.7));
    }
}
