using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>What flies is there in hours, and each front weighs kinds of force.</summary>
public class KindsOfForceTests
{
    private static readonly World One = Worlds.Small(1).TheAttackNeverEnds()
        .Campaign(c => c with { Weights = new FrontWeights { Land = [1, 0.3, 0.1, 0.2, 0.5], Air = [0, 1, 0, 1, 0] } });

    [Fact]
    public void What_flies_needs_no_notice_lift_border_or_money()
    {
        World slow = One
            .Packages(p => p with
            {
                Notice = Distribution.Fixed(500),
                Transit = Distribution.Fixed(500),
                NeedsLift = true,
                CrossesBorders = true
            })
            .Logistics(l => l with { BorderNotAgreed = Distribution.Fixed(500), Funding = Distribution.Fixed(500) })
            .Pledges(p => p with { Costs = CostRule.Negotiated });
        World flies = slow.Packages(p => p with { Kind = ForceKind.Air, Presence = Distribution.Fixed(6) });
        flies.Play().FirstForce.ShouldBe(Moment.At(12 + 6));
        flies.Play()[Milestone.FirstAircraft].ShouldBe(Moment.At(12 + 6));
        flies.Play().Members[1].Moved.ShouldBe(Moment.At(12));
        slow.Play().FirstForce.Hours.ShouldBeGreaterThan(1000);
        World sails = slow.Packages(p => p with { Kind = ForceKind.Sea, Presence = Distribution.Fixed(6) });
        sails.Play().FirstForce.ShouldBe(Moment.At(12 + 6));
        sails.Play()[Milestone.FirstAircraft].ShouldBe(Moment.Never);
    }

    [Theory]
    [InlineData(ForceKind.Land, 2.0)]
    [InlineData(ForceKind.Air, 0.6)]
    [InlineData(ForceKind.Sea, 0.2)]
    [InlineData(ForceKind.AirDefence, 0.4)]
    [InlineData(ForceKind.Special, 1.0)]
    public void On_land_each_kind_counts_by_its_weight(ForceKind kind, double counts)
    {
        World world = One.Packages(p => p with { Kind = kind, Strength = 2 });
        world.Play().Members[1].Delivered.ShouldBe(counts, 1e-12);
        world.Play().DeliveredByDay7.ShouldBe(1, 1e-12); // of what there is on this front
    }

    [Fact]
    public void What_weighs_nothing_on_a_front_is_not_sent_there()
    {
        World air = One.Incident(i => i with { Domain = Domain.Air }).Detection(d => d with
        {
            Delay = d.Delay.With(Domain.Air, Distribution.Fixed(0))
        });
        Outcome outcome = air.Play();
        outcome.Decision.Happened.ShouldBeTrue();
        (outcome.Participation, outcome.SentByDay30).ShouldBe((0, 0));
        air.Packages(p => p with { Kind = ForceKind.AirDefence }).Play().SentByDay30.ShouldBe(1);
    }

    [Fact]
    public void On_the_front_of_its_own_each_kind_weighs_one_and_without_force_none_weighs_anything()
    {
        var weights = new FrontWeights();
        (weights[Domain.Land, ForceKind.Land], weights[Domain.Air, ForceKind.Air], weights[Domain.Sea, ForceKind.Sea])
            .ShouldBe((1, 1, 1));
        foreach (Domain domain in Enum.GetValues<Domain>().Where(d => !d.IsKinetic()))
            foreach (ForceKind kind in Enum.GetValues<ForceKind>().Except([ForceKind.Cyber])) weights[domain, kind].ShouldBe(0);
    }
}
