using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class ContributionTests
{
    private const int Trials = 5000;

    private static readonly double[] Shares = [0, 0.25, 0.5, 0.75, 1];

    private static readonly World Willing = Worlds
        .Small(4)
        .Contribution(c => c with { Rationality = 5, Membership = 0 });

    [Fact]
    public void Without_rationality_and_without_costs_at_home_it_joins_by_the_toss_of_a_coin_and_every_share_is_as_likely()
    {
        double[] chosen = Choices(Willing.Contribution(c => c with { Rationality = 0 }));
        chosen.ShouldHold(s => s == 0, 0.5);
        foreach (double share in Shares[1..]) chosen.ShouldHold(s => s == share, 0.125);
    }

    [Theory]
    [InlineData(Obligation.ConsultOnly, 0.0)]
    [InlineData(Obligation.AsDeemedNecessary, 0.75)]
    [InlineData(Obligation.Assist, 1.0)]
    [InlineData(Obligation.Automatic, 1.25)]
    public void Costs_at_home_of_staying_away_grow_with_the_obligation(Obligation obligation, double grade)
    {
        // At rationality 0 staying away costs m · grade, less what a vague text explains away, and the odds of a share
        // are e^(−(1 − q) of it).
        World world = Willing
            .Contribution(c => c with { Rationality = 0, Membership = 1.25 })
            .Text(d => d with { Obligation = obligation })
            .Coupling(CouplingRegistry.Promise, 1);
        double cost = 1.25 * grade * 0.7, joins = 1 / (1 + Math.Exp(-cost));
        double[] odds = Array.ConvertAll(Shares[1..], q => Math.Exp(-(1 - q) * cost)), chosen = Choices(world);
        chosen.ShouldHold(s => s == 0, 1 - joins);
        for (int k = 0; k < odds.Length; k++)
            chosen.ShouldHold(s => s == Shares[k + 1], joins * odds[k] / odds.Sum());
    }

    [Theory]
    [InlineData(0.0, 0.5, 0.7)]
    [InlineData(1.0, 0.5, 1.1)]
    [InlineData(0.5, 1.0, 0.935)]
    public void An_exact_text_makes_staying_away_dearer_and_leaves_less_to_explain_away(double precision,
        double attention, double factor)
    {
        World world = Willing
            .Contribution(c => c with { Membership = 1.25 })
            .Trigger(t => t with { Precision = precision })
            .Text(d => d with { Obligation = Obligation.Assist }).Allies(
                m => m with { Attention = attention, Value = 0 });
        Utility(world, 0.25).ShouldBe(-0.75 * 1.25 * factor, 1e-12);
        Utility(world.Incident(i => i with { Rung = 5 }).Contribution(c => c with { Disproportion = 0 }),
            0.25).ShouldBe(0); // who reads the act as outside owes nothing
    }

    [Theory]
    [InlineData(0.6, 0.3, 0.5, 0.1, 1.0, 1)] // .6 > .3 · 1.5 + .1
    [InlineData(0.5, 0.3, 0.5, 0.1, 1.0, 0)]
    [InlineData(0.6, 0.3, 0.5, 0.1, 0.5, 0)] // tight budget
    [InlineData(0.6, 0.3, 1.0, 0.1, 1.0, 0)] // exposed
    public void The_wholly_rational_reply_best(double value, double cost, double exposure, double budget, double slack,
        double share)
    {
        World world = Willing.Contribution(c => c with { Rationality = 1e6, BudgetWeight = budget })
            .Allies(m => m with { Value = value, Cost = cost, Exposure = exposure, BudgetSlack = slack });
        Choices(world, 50).ShouldAllBe(s => s == share);
    }

    [Fact]
    public void Utility_is_value_of_the_gain_less_costs()
    {
        World world = Willing
            .Contribution(c => c with { BudgetWeight = 0.1 })
            .Allies(m => m with { Value = 0.6, Cost = 0.35, Exposure = 0.3, BudgetSlack = 0.8 });
        Utility(world, 0.75).ShouldBe(5 * 0.75 * (0.6 - (0.35 * 1.3) - (0.1 / 0.8)), 1e-12);
    }

    [Theory]
    [InlineData(0.0, 1)]
    [InlineData(1.0, 0)]
    public void Where_others_suffice_a_pure_public_good_is_left_to_them(double substitution, double share)
    {
        World world = Willing
            .Contribution(c => c with { Rationality = 1e6, Substitution = substitution })
            .Allies(m => m with { Cost = 0.2 });
        Choices(world, 50, promised: 100).ShouldAllBe(s => s == share);
    }

    [Fact]
    public void The_gain_of_a_public_good_is_the_marginal_chance_relative_to_the_members_own_stake()
    {
        // Need .7 · 10 = 7 with a spread of .35 · 7; 6 promised; a pledge of 1 is a stake of 1/7.
        World world = Willing.Contribution(c => c with { Substitution = 1 });
        double marginal = StandardNormal.Cdf((6.5 - 7) / 2.45) - StandardNormal.Cdf((6 - 7.0) / 2.45);
        Utility(world, 0.5, promised: 6).ShouldBe(5 * marginal * 7, 1e-9);
    }

    [Fact]
    public void Forces_assigned_by_name_are_not_left_to_others()
    {
        World world = Willing
            .Contribution(c => c with { Rationality = 1e6, Substitution = 1 })
            .Allies(m => m with { Cost = 0.2 })
            .Pledges(p => p with { Assigned = 1 });
        Choices(world, 50, promised: 100).ShouldAllBe(s => s == 1);
        Choices(world.Coupling(CouplingRegistry.Assigned, 0), 50, promised: 100).ShouldAllBe(s => s == 0);
    }

    [Fact]
    public void Short_of_combat_a_member_sends_a_tripwire_and_alone_it_sends_less()
    {
        World world = Willing.Contribution(c => c with { Rationality = 1e6, Tripwire = 0.4 });
        Choices(world, 10, level: ResponseLevel.Reinforcement).ShouldAllBe(s => s == 0.4);
        Utility(world, 0.5, price: 1).ShouldBe(Utility(world, 0.5) - (1.2 * 0.5), 1e-9);
        Utility(world, 0.5, price: 0.3).ShouldBe(Utility(world, 0.5) - (1.2 * 0.5 * 0.3), 1e-9);
    }

    [Theory]
    [InlineData(false, 0.8 * 0.85)]
    [InlineData(true, 0.8)]
    public void Caveats_and_uninspected_pledges_leave_less_than_was_promised(bool inspected, double usable)
    {
        World world = Willing
            .Contribution(c => c with { Inflation = 0.15, Rationality = 1e6 })
            .Allies(m => m with { Caveats = 0.8 })
            .Pledges(p => p with { Inspected = inspected });
        world.Play().Members.Skip(1).ShouldAllBe(m => Math.Abs(m.Delivered - usable) < 1e-12);
    }

    [Theory]
    [InlineData(0.30, 10 * 240.0)]
    [InlineData(0.25, 5 * 240.0)]
    [InlineData(0.15, 0.0)]
    public void A_contingent_comes_home_when_public_support_is_worn_away(double support, double hoursInTheatre)
    {
        World world = Willing
            .TheAttackNeverEnds()
            .Horizon(10_000)
            .Contribution(c => c with { Rationality = 1e6, Weariness = 0.01, Withdrawal = 0.2 })
            .Allies(m => m with { Support = 1 })
                .Ally(1, m => m with { Support = support })
                .Packages(p => p with { Transit = Distribution.Fixed(2000) });
        world.HoursOf("brings its contingent home").ShouldBe([12 + 2000 + hoursInTheatre], tolerance: 1e-6);
        world.Play().Members.Select(m => m.Delivered).ShouldBe([0, 0, 1, 1, 1]);
    }

    private static double[] Choices(World world, int trials = Trials, double promised = 0,
        ResponseLevel level = ResponseLevel.Combat)
    {
        var desk = new Desk(world);
        return [.. Enumerable.Range(0, trials).Select(k => desk.Choose(k, promised, level))];
    }

    private static double Utility(World world, double share, double promised = 0, double price = 0) =>
        new Desk(world).Utility(share, promised, price);
}
