namespace CrisisSim.Model.Tests;

/// <summary>What parties agree beforehand of what each sends: caveats lifted, and a share by its means.</summary>
public class FairShareTests
{
    private const int Trials = 2000;

    private static readonly World Willing = Worlds.Small(4).Contribution(c => c with { Rationality = 0, Membership = 0 });

    [Theory]
    [InlineData(0.0, 1.0, 0.6)]
    [InlineData(0.5, 1.0, 0.8)]
    [InlineData(1.0, 0.5, 0.8)]
    [InlineData(1.0, 1.0, 1.0)]
    [InlineData(1.0, 0.0, 0.6)]
    public void Lifted_caveats_free_as_much_of_what_they_withhold_as_is_agreed(double lifted, double coefficient,
        double usable)
    {
        World world = Lifting(Worlds.Small(3).Allies(m => m with { Caveats = 0.6 }), lifted)
            .Coupling(CouplingRegistry.Caveats, coefficient);
        Outcome outcome = world.Play();
        outcome.Members.Skip(1).ShouldAllBe(m => Math.Abs(m.Delivered - usable) < 1e-12);
        outcome.SentByDay30.ShouldBe(usable, 1e-12);
    }

    [Fact]
    public void A_partner_that_has_agreed_to_nothing_keeps_its_caveats()
    {
        World world = Lifting(Worlds.Small(3).Allies(m => m with { Caveats = 0.6 }), 1)
            .Coupling(CouplingRegistry.Caveats, 1).Ally(2, m => m with { IsParty = false });
        world.Play().Members.Select(m => m.Delivered).ShouldBe([0, 1, 0.6, 1]);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1.0)]
    public void Where_the_need_is_above_all_pledges_a_quota_raises_what_each_sends(double coefficient)
    {
        double[] free = Choices(Willing), asked = Choices(Asked(Willing, coefficient)); // 7 needed of 4
        for (int k = 0; k < Trials; k++)
            asked[k].ShouldBe(free[k] == 0 ? 0 : free[k] + (coefficient * (1 - free[k])), 1e-12);
        asked.Average().ShouldBeGreaterThan(free.Average() + 0.05);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1.0)]
    public void Where_a_part_is_enough_a_quota_lowers_what_those_send_who_would_send_more(double coefficient)
    {
        World small = Willing.Attacker(a => a with { Strength = 2 }); // 1.4 needed of 4: .35 of each
        double[] free = Choices(small), asked = Choices(Asked(small, coefficient));
        for (int k = 0; k < Trials; k++)
            asked[k].ShouldBe(free[k] == 0 ? 0 : free[k] + (coefficient * (0.35 - free[k])), 1e-12);
        asked.Average().ShouldBeLessThan(free.Average() - 0.05);
        asked.Count(share => share > 0).ShouldBe(free.Count(share => share > 0)); // it makes nobody join
    }

    [Fact]
    public void The_fair_share_counts_what_is_usable_of_the_pledges_of_the_parties()
    {
        World world = Asked(Willing.Attacker(a => a with { Strength = 2 }).Allies(m => m with { Caveats = 0.7 }), 1);
        Choices(world).Where(share => share > 0).ShouldAllBe(share => Math.Abs(share - 0.5) < 1e-12); // 1.4 of 2.8
        Choices(world.Ally(3, m => m with { IsParty = false }).Ally(4, m => m with { IsParty = false }))
            .Where(share => share > 0).ShouldAllBe(share => share == 1);
    }

    [Fact]
    public void Where_no_force_is_used_the_fair_share_is_of_their_influence()
    {
        // ρ* .7 times a resilience of .5: what is needed is .35 of what all of them weigh.
        World world = Asked(Willing, 1).Incident(i => i with { Domain = Domain.Cyber })
            .Attacker(a => a with { Resilience = 0.5 });
        Choices(world).Where(share => share > 0).ShouldAllBe(share => Math.Abs(share - 0.35) < 1e-12);
    }

    [Fact]
    public void Where_nothing_is_agreed_and_where_a_coupling_is_off_every_row_stays_as_it_is()
    {
        int quota = 0, caveats = 0;
        for (int number = 0; number < 60; number++)
        {
            World world = RandomWorlds.Number(number).Allies(m => m with { Caveats = 0.6 })
                .Pledges(p => p with { Quota = false, CaveatsLifted = 0 });
            string[] plain = Rows(world);
            Rows(Asked(world, 0)).ShouldBe(plain, $"world {number}");
            Rows(Lifting(world, 1).Coupling(CouplingRegistry.Caveats, 0)).ShouldBe(plain, $"world {number}");
            Rows(world.Coupling(CouplingRegistry.Quota, 1).Coupling(CouplingRegistry.Caveats, 1)).ShouldBe(plain,
                $"world {number}");
            if (!Rows(Asked(world, 1)).SequenceEqual(plain)) quota++;
            if (!Rows(Lifting(world, 1)).SequenceEqual(plain)) caveats++;
        }
        quota.ShouldBeGreaterThan(5);
        caveats.ShouldBeGreaterThan(5);
    }

    private static World Asked(World world, double coefficient) =>
        world.Pledges(p => p with { Quota = true }).Coupling(CouplingRegistry.Quota, coefficient);

    private static World Lifting(World world, double lifted) => world.Pledges(p => p with { CaveatsLifted = lifted });

    private static string[] Rows(World world) => [.. world.PlayAll(3).Select(Digest.Short)];

    private static double[] Choices(World world)
    {
        var desk = new Desk(world);
        return [.. Enumerable.Range(0, Trials).Select(k => desk.Choose(k, 0, ResponseLevel.Combat))];
    }
}
