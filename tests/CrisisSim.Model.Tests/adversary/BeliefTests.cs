using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;


/// <summary>Belief in resolve is Beta(a, b): each act of resolve adds its weight to a, each failure to b.</summary>
public class BeliefTests
{
    private static readonly AdversaryParameters Prior = new() { PriorResolve = 0.25, PriorWeight = 4 };

    [Theory]
    [InlineData(0, 0, 1.0 / 4)]
    [InlineData(1, 0, 2.0 / 5)]
    [InlineData(0, 0.5, 1 / 4.5)]
    [InlineData(0.3, 0.7, 1.3 / 5)]
    public void Each_act_counts_with_its_weight(double shown, double failed, double resolve)
    {
        var belief = new Belief(Prior, new Simulation());
        belief.Begin();
        belief.ShowResolve(shown);
        belief.ShowFailure(failed);
        belief.Resolve.ShouldBe(resolve, 1e-12);
    }

    [Fact]
    public void A_new_trial_begins_at_the_prior()
    {
        var belief = new Belief(Prior, new Simulation());
        belief.Begin();
        belief.ShowResolve(3);
        belief.Begin();
        belief.Resolve.ShouldBe(0.25);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.8)]
    [InlineData(1)]
    public void A_missed_limit_weighs_half_of_what_the_words_are_exact(double precision)
    {
        Crisis crisis = Worlds.Small().Trigger(t => t with { Precision = precision }).Stage();
        DecisionClock.Miss(crisis);
        crisis.Conflict.Belief.Resolve.ShouldBe(2 / (4 + (0.5 * precision)), 1e-12);
        crisis.Record[Tally.MissedLimits].ShouldBe(1);
    }

    [Fact]
    public void A_council_that_sits_already_cannot_miss_its_limit_to_convene()
    {
        World world = Worlds
            .Small()
            .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(50) } })
            .Limits(l => l with { Convene = 10, Compliance = 0 });
        world.Play().MissedLimits.ShouldBe(1);
        world
            .With(s => s with { Incidents = [s.Incident, s.Incident with { At = 100 }] })
            .Play().MissedLimits
            .ShouldBe(1);
    }
}
