using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// A cyber attack: the measures weigh .15, .2 and .45, the attacker's effort .8, and .7 of it stops the attack.
/// </summary>
public class MeasuresTests
{
    private static readonly World Cyber =
        Worlds.Small(2).TheAttackNeverEnds().Incident(i => i with { Domain = Domain.Cyber, Form = "malware" })
        .Responses(r => Lasting(r, 1, 2, 6, 50, 30));

    [Fact]
    public void Options_take_effect_after_their_own_latency_from_adoption()
    {
        World world = Cyber;
        world.HoursOf("adopts a statement").ShouldBe([0]); // adopted when the council convenes, and out with it
        world.HoursOf("gives intelligence support").ShouldBe([12 + 2]);
        world.HoursOf("imposes sanctions").ShouldBe([12 + 6]);
        world.Play().FirstResponse.ShouldBe(Moment.At(0));
    }

    [Fact]
    public void Options_below_the_line_need_no_decision_to_assist()
    {
        // Ceiling 4 − 1 level: sanctions.
        World world = Cyber
            .Incident(i => i with { Rung = 5.2 })
            .Consultation(c => c with { LevelsPerRung = 3, Abstention = 0 });
        Outcome outcome = world.Play();
        (outcome.Level, outcome.Decision.Happened).ShouldBe((ResponseLevel.Sanctions, false));
        world.HoursOf("imposes sanctions").Length.ShouldBe(1);
        outcome.Members.ShouldAllBe(m => !m.Authorized.Happened);
    }

    [Fact]
    public void Measures_not_brigades_make_a_response_to_a_cyber_attack_effective()
    {
        // .15 + .2 below the line and .45 above make .8 of .8; .56 is enough, and comes with the reply of both members.
        Outcome outcome = Cyber.Play();
        outcome.Effective.ShouldBe(Moment.At(12 + 50));
        outcome.FirstForce.Happened.ShouldBeFalse();
        Cyber.Packages(p => p with { Strength = 1000 }).Play().Effective.ShouldBe(Moment.At(12 + 50));
    }

    [Theory]
    [InlineData(0.46, 14 + 0)] // below-line measures make .35: ratio .76 when sanctions come
    [InlineData(0.49, 14 + 0)]
    public void Measures_below_the_line_can_suffice_against_a_weak_effort(double effort, double notBefore)
    {
        Outcome outcome = Cyber.Attacker(a => a with { Resilience = effort }).Play();
        outcome.Effective.ShouldBe(Moment.At(12 + 6));
        outcome.Effective.Hours.ShouldBeGreaterThan(notBefore);
    }

    [Theory]
    [InlineData(1.0, 0.62)] // .35 + .45 · .6 = .62 stops an effort up to .886
    [InlineData(2.0, 0.5)] // .35 + .45 · 1/3 = .5, up to .714
    public void A_member_carries_measures_above_the_line_by_its_influence(double refuser, double pressure)
    {
        // The first ally may not act at home; the second has influence 1 beside it, or 1.5.
        World world =
            Cyber.Ally(1, m => m with { Influence = refuser, Authorization = [Chains.Takes(StepKind.Cabinet, 1e6)] })
            .Ally(2, m => m with { Influence = refuser == 1 ? 1.5 : 1 });
        world.Attacker(a => a with { Resilience = pressure / 0.699 }).Play().Effective.Happened.ShouldBeFalse();
        world.Attacker(a => a with { Resilience = pressure / 0.701 }).Play().Effective.ShouldBe(Moment.At(12 + 50));
    }

    [Fact]
    public void The_reply_of_a_member_that_acts_alone_is_a_response()
    {
        World world = Cyber
            .Ally(2, m => m with { Bias = 9 })
            .Consultation(c => c with { Susceptibility = 0, AloneMargin = 0 });
        Outcome outcome = world.Play();
        outcome.Members[1].Alone.ShouldBeTrue();
        outcome.Members[1].Arrived.Happened.ShouldBeTrue();
        outcome.FirstResponse.ShouldBe(outcome.Members[1].Arrived);
    }

    [Fact]
    public void In_a_war_on_land_measures_below_the_line_take_effect_and_stop_nothing()
    {
        World world = Worlds
            .Small(2)
            .Responses(r => Lasting(r, 1, 2, 6, 50, 30))
            .Packages(p => p with { Transit = Distribution.Fixed(1e6) });
        world.HoursOf("imposes sanctions").ShouldBe([18]);
        world.HoursOf("puts reinforcement into effect").ShouldBeEmpty();
        world.Play().Effective.Happened.ShouldBeFalse();
    }

    private static ResponseParameters Lasting(ResponseParameters parameters, params double[] hours) =>
        hours
            .Select((h, k) => parameters.Options[k] with { Latency = Distribution.Fixed(h) })
            .Aggregate(parameters, (p, option) => p.With(option));
}
