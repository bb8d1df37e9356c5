using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Leave for half of the allied strength, and what was sent of it.</summary>
public class HalfAuthorizedTests
{
    /// <summary>Three allies of 2, 1 and 3 brigades, with leave 10, 20 and 30 hours after the decision at 12.</summary>
    private static readonly World Three = Worlds.Small(3)
        .TheAttackNeverEnds()
        .Ally(1, m => Ready(m, 10, 2))
        .Ally(2, m => Ready(m, 20, 1))
        .Ally(3, m => Ready(m, 30, 3));

    [Theory]
    [InlineData(2.0, 1.0, 3.0, 32)] // 3 of 6 are half
    [InlineData(2.0, 0.9, 3.0, 42)]
    [InlineData(4.0, 1.0, 3.0, 22)]
    public void It_is_the_hour_by_which_allies_with_half_of_the_force_lists_have_leave(double first, double second,
        double third, double hours)
    {
        World world = Three
            .Ally(1, m => Ready(m, 10, first))
            .Ally(2, m => Ready(m, 20, second))
            .Ally(3, m => Ready(m, 30, third));
        world.Play().HalfAuthorized.ShouldBe(Moment.At(hours));
    }

    [Fact]
    public void It_is_leave_and_not_what_they_then_send()
    {
        Outcome outcome = Three.Allies(m => m with { Cost = 5 }).Contribution(c => c with { Membership = 0 }).Play();
        (outcome.HalfAuthorized, outcome.SentByDay30).ShouldBe((Moment.At(32), 0));
    }

    [Fact]
    public void What_stands_in_theatre_counts_and_the_victims_own_force_does_not()
    {
        World standing = Three.Packages(p => p with { InTheatre = true })
            .Victim(m => m with { Forces = [Worlds.Brigade("own") with { Strength = 99 }] });
        standing.Play().HalfAuthorized.ShouldBe(Moment.At(32));
    }

    [Fact]
    public void Outside_land_air_and_sea_strength_is_influence()
    {
        World cyber = Three
            .Ally(1, m => m with { Influence = 1.1 })
            .Ally(2, m => m with { Influence = 0.5 })
            .Ally(3, m => m with { Influence = 0.5 })
            .Incident(i => i with { Domain = Domain.Cyber, Form = "malware" });
        cyber.Play().HalfAuthorized.ShouldBe(Moment.At(22));
    }

    [Fact]
    public void What_sets_out_after_day_30_is_not_sent_by_then()
    {
        World late = Three.Packages(p => p with { Notice = Distribution.Fixed(1000) }).Readiness(r => r with { Alert = 1 });
        late.Play().SentByDay30.ShouldBe(0);
        Three.Play().SentByDay30.ShouldBe(1);
        Three.Ally(3, m => m with { Authorization = [Chains.Takes(StepKind.Cabinet, 1e6)] }).Play().SentByDay30
            .ShouldBe(0.5);
    }

    private static Member Ready(Member member, double hours, double strength) => member with
    {
        Authorization = [Chains.Takes(StepKind.Cabinet, hours)],
        Forces = [Worlds.Brigade("force") with { Strength = strength }],
    };
}
