using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Whether a member joins at all: its interest, its tie to the attacker, and the will that all share.</summary>
public class JoiningTests
{
    private static readonly World Willing = Worlds
        .Small(4)
        .Contribution(c => c with { Rationality = 5, Membership = 0, DistantValue = 0.2, Reach = 1500 })
        .Allies(m => m with { Value = 0.6 });

    [Theory]
    [InlineData(0.0, false, false, 1.0)]
    [InlineData(1500.0, false, false, 0.2 + (0.8 * 0.36787944))]
    [InlineData(1500.0, true, false, 1.0)]
    [InlineData(1e9, false, false, 0.2)]
    [InlineData(1e9, false, true, 0.2 + (0.8 * 0.7))] // troops of its own stand there
    public void What_it_puts_on_helping_falls_with_distance_unless_it_borders_the_attacker_or_stands_there(
        double kilometres, bool borders, bool stands, double share)
    {
        World world = Willing.Ally(1, m => m with
        {
            Distance = kilometres,
            BordersAttacker = borders,
            Forces = [Worlds.Brigade("one") with { InTheatre = stands }],
        });
        Stake(world).ShouldBe(0.6 * share, 1e-7);
    }

    [Fact]
    public void The_place_is_its_own_once_its_troops_are_under_attack()
    {
        World far = Willing.Ally(1, m => m with { Distance = 1e9 });
        Crisis crisis = far.Stage();
        crisis.Parties[1].Contingent.IsUnderAttack = true;
        new Contribution(crisis, new Theatre(crisis)).Stake(crisis.Parties[1]).ShouldBe(0.6, 1e-12);
    }

    [Theory]
    [InlineData(1.0, 0.1)]
    [InlineData(-0.4, 0.8)]
    public void A_tie_to_the_attacker_takes_off_what_it_puts_on_helping(double tie, double stake) =>
        Stake(Willing
            .Contribution(c => c with { TieWeight = 0.5 })
            .Ally(1, m => m with { TieToAttacker = tie })).ShouldBe(stake, 1e-12);

    [Theory]
    [InlineData(0.6, 0.35)]
    [InlineData(0.4, 0.45)]
    public void It_joins_by_the_best_share_against_nothing_and_then_chooses_how_much(double value, double cost)
    {
        // Utility is linear: the best share is all where value is above cost, a quarter where it is below.
        World world = Willing.Allies(m => m with { Value = value, Cost = cost });
        double gain = 5 * (value - cost), best = Math.Max(gain, gain / 4);
        double[] sent = [.. world.PlayAll(4000).Select(o => o.Members[1].Share)];
        sent.ShouldHold(s => s > 0, 1 / (1 + Math.Exp(-best)));
        double[] odds = [.. Enumerable.Range(1, 4).Select(k => Math.Exp(gain * k / 4))];
        double[] joined = [.. sent.Where(s => s > 0)];
        for (int k = 1; k <= 4; k++) joined.ShouldHold(s => s == k / 4.0, odds[k - 1] / odds.Sum());
    }

    [Fact]
    public void The_will_is_one_for_all_allies_and_so_brings_them_together()
    {
        World even = Willing.Contribution(c => c with { Rationality = 0 });
        Together(even).ShouldBe(0.25, 0.03); // two fair coins
        World shared = even.Contribution(c => c with { Will = 1e9 });
        shared.PlayAll(200).ShouldAllBe(o => o.Members.Skip(1).All(m => m.Share > 0 == o.Members[1].Share > 0));
        shared.PlayAll(2000).ShouldHold(o => o.Members[1].Share > 0, 0.5);
        Together(even.Contribution(c => c with { Will = 1.05 })).ShouldBeInRange(0.27, 0.34);
    }

    [Theory]
    [InlineData(1.0, 1.0, 0.2, 0.2)] // beyond what is assigned nothing
    [InlineData(0.5, 1.0, 0.2, 0.6)]
    [InlineData(0.5, 0.5, 0.0, 0.75)]
    [InlineData(0.5, 0.0, 0.2, 1.0)] // a vague promise has no letter
    [InlineData(1.0, 1.0, 1.0, 1.0)]
    public void An_exact_promise_is_kept_to_the_letter_and_no_further(double letter, double precision, double assigned,
        double share)
    {
        World world = Worlds
            .Small(1)
            .Trigger(t => t with { Precision = precision })
            .Pledges(p => p with { Assigned = assigned })
            .Coupling(CouplingRegistry.Letter, letter);
        world.Play().Members[1].Share.ShouldBe(share, 1e-12);
    }

    private static double Together(World world) =>
        world.PlayAll(3000).Average(o => o.Members[1].Share > 0 && o.Members[2].Share > 0 ? 1.0 : 0);

    private static double Stake(World world)
    {
        Crisis crisis = world.Stage();
        return new Contribution(crisis, new Theatre(crisis)).Stake(crisis.Parties[1]);
    }
}
