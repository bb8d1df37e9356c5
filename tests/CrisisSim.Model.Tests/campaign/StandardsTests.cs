using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Forces of several nations fight the better for common standards, and the worse without.</summary>
public class StandardsTests
{
    private const double Coefficient = 0.3;

    private static readonly World Mixed = Worlds.Small(4).Coupling(CouplingRegistry.Standards, Coefficient);

    [Theory]
    [InlineData(1, 1.0)]
    [InlineData(2, 1.0)]
    [InlineData(4, 1.0)]
    [InlineData(4, 0.0)]
    [InlineData(4, 0.8)]
    public void Mixing_of_n_nations_of_equal_force_is_one_less_a_nth_and_of_one_nothing(int nations, double standards)
    {
        (Crisis crisis, Theatre theatre) = Stage(Mixed.Pledges(p => p with { Standards = standards }));
        for (int k = 1; k <= nations; k++) Arrive(crisis, theatre, k, 1.5);
        double factor = 1 + (Coefficient * ((2 * standards) - 1) * (1 - (1.0 / nations)));
        theatre.Ratio().ShouldBe(nations * 1.5 * factor / 10, 1e-12);
    }

    [Fact]
    public void The_attacked_member_and_what_stood_there_are_nations_too_and_their_own_strength_is_not_touched()
    {
        World world = Mixed.Campaign(c => c with { LocalStrength = 2 }).Pledges(p => p with { Standards = 0 });
        (Crisis crisis, Theatre theatre) = Stage(world);
        theatre.AddForwardForce(crisis.Parties[2], ForceKind.Land, 1);
        Arrive(crisis, theatre, 1, 1);
        double mixing = 1 - (((2 * 2) + 1 + 1) / 16.0);
        theatre.Ratio().ShouldBe((3 + (1 - (Coefficient * mixing))) / 10, 1e-12);
    }

    [Fact]
    public void What_comes_home_is_of_the_mix_no_more()
    {
        (Crisis crisis, Theatre theatre) = Stage(Mixed.Pledges(p => p with { Standards = 0 }));
        Arrive(crisis, theatre, 1, 2);
        Arrive(crisis, theatre, 2, 2);
        theatre.Ratio().ShouldBe(4 * (1 - (Coefficient / 2)) / 10, 1e-12);
        theatre.Withdraw(crisis.Parties[2]);
        theatre.Ratio().ShouldBe(0.2, 1e-12);
    }

    [Fact]
    public void Where_force_is_barely_enough_it_depends_on_standards_whether_the_attack_is_stopped()
    {
        // Four nations, 7.6 brigades against 7 needed: × (1 − .3 · ¾) leaves 5.9; 6.2 × (1 + .3 · ¾) makes 7.6.
        World ample = Mixed.Packages(p => p with { Strength = 1.9 }), scarce = Mixed.Packages(p => p with { Strength = 1.55 });
        Stopped(ample, 0.5).ShouldBeTrue();
        Stopped(ample, 0).ShouldBeFalse();
        Stopped(scarce, 0.5).ShouldBeFalse();
        Stopped(scarce, 1).ShouldBeTrue();
    }

    [Fact]
    public void Over_many_crises_more_attacks_are_stopped_the_better_the_standards_and_nobody_has_leave_sooner()
    {
        int stopped = 0;
        for (int number = 0; number < 300; number++)
        {
            World world = Near(number).Coupling(CouplingRegistry.Standards, Coefficient);
            foreach ((Outcome low, Outcome high) in With(world, 0).PlayAll(4).Zip(With(world, 1).PlayAll(4)))
                stopped += (high.AtDay30 == AttackState.Stopped ? 1 : 0) - (low.AtDay30 == AttackState.Stopped ? 1 : 0);
        }
        stopped.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void At_the_standards_of_alliances_at_large_and_at_a_coupling_of_nothing_every_row_stays_as_it_is()
    {
        int moved = 0;
        for (int number = 0; number < 60; number++)
        {
            World world = Near(number);
            string[] plain = Rows(With(world, 0.5).Coupling(CouplingRegistry.Standards, 0));
            Rows(With(world, 0.5).Coupling(CouplingRegistry.Standards, 0.3)).ShouldBe(plain, $"world {number}");
            Rows(With(world, 1).Coupling(CouplingRegistry.Standards, 0)).ShouldBe(plain, $"world {number}");
            if (!Rows(With(world, 1).Coupling(CouplingRegistry.Standards, 0.3)).SequenceEqual(plain)) moved++;
        }
        moved.ShouldBeGreaterThan(5);
    }

    private static bool Stopped(World world, double standards) =>
        With(world, standards).Play().AtDay30 == AttackState.Stopped;

    private static World With(World world, double standards) => world.Pledges(p => p with { Standards = standards });

    /// <summary>A world of chance in which allies are willing, and their forces near, so that many fights are decided by them.</summary>
    private static World Near(int number) => RandomWorlds.Number(number)
        .Incident(i => i with { Domain = Domain.Land, Real = true, Aim = Aim.Objective, Lasts = null })
        .Text(d => d with { Obligation = Obligation.Automatic, Individually = IndividualAction.Yes })
        .Allies(m => m with { Value = 1, Cost = 0, Authorization = [], CollectiveDefence = null, Stocks = null })
        .Packages(p => p with { Notice = Distribution.Fixed(0), Transit = Distribution.Fixed(24) })
        .Attacker(a => a with { Objective = Distribution.Fixed(400), Adaptive = false });

    private static string[] Rows(World world) => [.. world.PlayAll(3).Select(Digest.Short)];

    private static void Arrive(Crisis crisis, Theatre theatre, int ally, double strength) =>
        theatre.Arrive(Deployment.Start(crisis.Parties[ally], 0, 0), ForceKind.Land, strength);

    private static (Crisis Crisis, Theatre Theatre) Stage(World world)
    {
        Crisis crisis = world.Stage();
        var theatre = new Theatre(crisis);
        theatre.Begin();
        return (crisis, theatre);
    }
}
