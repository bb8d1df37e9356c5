using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// An attacker of 10 brigades that needs 100 hours: it stands still against 7, and is driven back by 17.
/// </summary>
public class CampaignTests
{
    private static readonly World Alone = Worlds.Small(1).NobodyCalls();

    /// <summary>Brigades in all, which come from one ally at this hour; the decision falls at 12 h.</summary>
    private static World Reinforced(double brigades, double at) => Worlds.Small(1)
        .Packages(p => p with { Strength = brigades, Transit = Distribution.Fixed(at - 12) });

    [Fact]
    public void Unopposed_the_attacker_takes_its_objective_in_exactly_the_hours_it_needs()
    {
        Outcome outcome = Alone.Play();
        outcome.ObjectiveTaken.ShouldBe(Moment.At(100));
        (outcome.Effective.Happened, outcome.Halted.Happened).ShouldBe((false, false));
    }

    [Theory]
    [InlineData(3.5, 1.0, 200)] // half of ρ* at exponent 1 halves the pace
    [InlineData(3.5, 2.0, 133.3333333)]
    [InlineData(1.4, 1.0, 125)]
    public void Opposed_by_less_than_it_takes_it_is_slowed(double local, double exponent, double hours) =>
        Alone
            .Campaign(c => c with { LocalStrength = local, Opposition = exponent })
            .Play().ObjectiveTaken
            .ShouldBeAt(hours, tolerance: 1e-6);

    [Theory]
    [InlineData(7.0)]
    [InlineData(9.0)]
    public void An_attacker_that_cannot_do_it_never_succeeds_and_gives_up_when_its_endurance_ends(double local)
    {
        Outcome outcome = Alone.Campaign(c => c with { LocalStrength = local }).Play();
        outcome.ObjectiveTaken.Happened.ShouldBeFalse();
        (outcome.Effective, outcome.Halted, outcome.Ended).ShouldBe((Moment.At(0), Moment.At(0), Moment.At(720)));
        outcome.End.ShouldBe(EndKind.Halted);
        outcome.AtDay30.ShouldBe(AttackState.Stopped);
    }

    [Fact]
    public void Reinforced_in_time_the_attack_is_halted_where_it_stands()
    {
        Outcome outcome = Reinforced(7, at: 60).Play();
        (outcome.Effective, outcome.Halted, outcome.Ended).ShouldBe((Moment.At(60), Moment.At(60), Moment.At(780)));
        outcome.End.ShouldBe(EndKind.Halted);
    }

    [Fact]
    public void Progress_is_piecewise_between_arrivals()
    {
        // .4 by 40 h; then 3.5 of 7 halve the pace to .005 an hour, and .6 more take 120 h.
        Reinforced(3.5, at: 40).Play().ObjectiveTaken.ShouldBeAt(160, tolerance: 1e-6);
        // .4 by 40 h, .1 by 60 h at half the pace, and then 1.75 more leave a quarter of it: .5 in 200 h.
        World world = Worlds
            .Small(2)
            .Ally(1, m => m with { Forces = [Force(3.5, 40)] })
            .Ally(2, m => m with { Forces = [Force(1.75, 60)] });
        world.Play().ObjectiveTaken.ShouldBeAt(260, tolerance: 1e-6);
    }

    [Fact]
    public void An_attack_that_moves_again_was_not_halted()
    {
        // Seven brigades stop it at 60 h with .4 to go; the contingent is recalled at 212 h, and it takes 40 h more.
        World world = Reinforced(7, at: 60)
            .Ally(1, m => m with { Authorization = [Chains.Votes(hours: 200) with { EmergencyRoute = true }] })
            .Authorization(a => a with { Refusal = 1 - 1e-9, SeverityWeight = 0 }).Coupling(CouplingRegistry.Solidarity,
                0);
        Outcome outcome = world.Play();
        outcome.Effective.ShouldBe(Moment.At(60));
        outcome.ObjectiveTaken.ShouldBeAt(252, tolerance: 1e-6);
        outcome.Halted.Happened.ShouldBeFalse();
        outcome.End.ShouldBe(EndKind.FaitAccompli);
    }

    [Fact]
    public void What_was_lost_is_retaken_by_force_enough_after_a_counter_offensive()
    {
        Outcome outcome = Reinforced(17, at: 400).Play();
        (outcome.ObjectiveTaken, outcome.Effective, outcome.Restored).ShouldBe(
            (Moment.At(100), Moment.At(400), Moment.At(640)));
        (outcome.End, outcome.Ended).ShouldBe((EndKind.Restored, Moment.At(640)));
    }

    [Fact]
    public void Force_that_stops_but_cannot_retake_leaves_a_fait_accompli()
    {
        Outcome outcome = Reinforced(16.9, at: 400).Play();
        (outcome.Effective, outcome.End, outcome.Ended).ShouldBe((Moment.Never, EndKind.FaitAccompli, Moment.At(1100)));
        outcome.AtDay30.ShouldBe(AttackState.Taken);
    }

    [Fact]
    public void A_counter_offensive_under_way_is_not_broken_off_to_accept_the_loss() =>
        Reinforced(17, at: 1000).Play().Restored.ShouldBe(Moment.At(1240));

    [Fact]
    public void The_horizon_leaves_a_crisis_open()
    {
        Outcome outcome = Alone.Horizon(500).Play();
        (outcome.End, outcome.Ended).ShouldBe((EndKind.Open, Moment.Never));
    }

    [Fact]
    public void The_rate_of_progress_is_the_unopposed_one_at_no_opposition_and_nothing_from_the_effective_ratio_on()
    {
        Progress.Rate(80, ratio: 0, effective: 0.7, exponent: 1).ShouldBe(1 / 80.0);
        Progress.Rate(80, ratio: 0.35, effective: 0.7, exponent: 2).ShouldBe(0.75 / 80, 1e-15);
        foreach (double ratio in (double[])[0.7, 0.71, 5]) Progress.Rate(80, ratio, 0.7, 1).ShouldBe(0);
    }

    private static ForcePackage Force(double strength, double at) =>
        Worlds.Brigade("force") with { Strength = strength, Transit = Distribution.Fixed(at - 12) };
}
