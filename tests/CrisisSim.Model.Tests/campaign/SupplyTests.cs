using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Forces whose stocks are spent run dry, unless supply is agreed beforehand.</summary>
public class SupplyTests
{
    private const double Days = 24;

    private static readonly World Short = Worlds
        .Small(2)
        .Campaign(c => c with { DryFloor = 0.4, RunsDryOver = 3 * Days })
        .Members(m => m with { Stocks = 10 * Days });

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(10.0, 1.0)]
    [InlineData(11.0, 0.8)] // a third of the way to .4
    [InlineData(13.0, 0.4)]
    [InlineData(40.0, 0.4)]
    public void Strength_falls_evenly_from_the_end_of_the_stocks_to_its_floor(double days, double left)
    {
        (Crisis crisis, Theatre theatre) = Stage(Short);
        crisis.Sim.Run(50);
        Arrive(crisis, theatre, 1, 4);
        crisis.Sim.Run(50 + (days * Days));
        theatre.Ratio().ShouldBe(4 * left / 10, 1e-12);
    }

    [Theory]
    [InlineData(0.0, 0.4)]
    [InlineData(0.5, 0.7)]
    [InlineData(1.0, 1.0)]
    public void Supply_agreed_beforehand_spares_as_much_as_its_coupling_has_it(double coefficient, double left)
    {
        (Crisis crisis, Theatre theatre) =
            Stage(Short.Pledges(p => p with { Supply = true }).Coupling(CouplingRegistry.Supply, coefficient));
        Arrive(crisis, theatre, 1, 4);
        crisis.Sim.Run(40 * Days);
        theatre.Ratio().ShouldBe(4 * left / 10, 1e-12);
    }

    [Fact]
    public void Each_member_counts_its_own_days_from_its_first_force_and_the_attacked_one_from_the_act()
    {
        (Crisis crisis, Theatre theatre) = Stage(Short.Campaign(c => c with { LocalStrength = 2 })
            .Ally(2, m => m with { Stocks = null }));
        crisis.Sim.Run(5 * Days);
        Arrive(crisis, theatre, 1, 3);
        Arrive(crisis, theatre, 2, 1);
        crisis.Sim.Run(13 * Days);
        Arrive(crisis, theatre, 1, 1); // more of it fights on the same days
        theatre.Ratio().ShouldBe(((2 * 0.4) + 4 + 1) / 10, 1e-12);
        crisis.Sim.Run(18 * Days);
        theatre.Ratio().ShouldBe(((2 * 0.4) + (4 * 0.4) + 1) / 10, 1e-12);
    }

    [Fact]
    public void What_supports_the_front_and_what_stood_there_run_dry_too()
    {
        (Crisis crisis, Theatre theatre) = Stage(Short);
        theatre.AddForwardForce(crisis.Parties[1], ForceKind.Land, 3);
        theatre.AddForwardForce(crisis.Parties[1], ForceKind.Air, 1);
        theatre.Arrive(Deployment.Start(crisis.Parties[2], 0, 0), ForceKind.Sea, 1);
        theatre.Ratio().ShouldBe(0.5, 1e-12);
        crisis.Sim.Run(20 * Days);
        theatre.Ratio().ShouldBe(0.2, 1e-12);
    }

    [Fact]
    public void A_response_that_runs_dry_lets_the_attack_move_again_and_one_that_is_supplied_stops_it()
    {
        // 8 brigades stop the attack until .4 of them are left; it has 100 h to go from there, less what it had gone.
        World world = Short.Packages(p => p with { Strength = 4 }).Attacker(a => a with { Endurance = Distribution.Fixed(1e9) });
        Outcome dry = world.Play(), supplied = world.Pledges(p => p with { Supply = true }).Play();
        dry.AtDay30.ShouldBe(AttackState.Taken);
        supplied.AtDay30.ShouldBe(AttackState.Stopped);
        dry.HalfAuthorized.ShouldBe(supplied.HalfAuthorized);
        world.Members(m => m with { Stocks = 30 * Days }).Play().AtDay30.ShouldBe(AttackState.Stopped);
    }

    [Fact]
    public void The_story_tells_when_stocks_are_spent_and_whether_they_are_made_up_for()
    {
        World world = Short.TheAttackNeverEnds().Ally(2, m => m with { Stocks = 20 * Days });
        world.HoursOf("has spent its stocks, and its forces run dry").ShouldBe([12 + 240, 12 + 480], tolerance: 1e-9);
        world.Pledges(p => p with { Supply = true }).HoursOf("has spent its stocks, and is resupplied as agreed")
            .ShouldBe([12 + 240, 12 + 480], tolerance: 1e-9);
    }

    [Fact]
    public void Where_no_member_states_stocks_and_where_none_are_spent_every_row_stays_as_it_is()
    {
        int moved = 0;
        for (int number = 0; number < 60; number++)
        {
            World world = Near(number).Pledges(p => p with { Supply = false });
            string[] plain = Rows(world);
            Rows(world.Pledges(p => p with { Supply = true })).ShouldBe(plain, $"world {number}");
            World stocked = world.Members(m => m with { Stocks = 2 * Days });
            Rows(stocked.Campaign(c => c with { DryFloor = 1 })).ShouldBe(plain, $"world {number}");
            Rows(stocked.Pledges(p => p with { Supply = true }).Coupling(CouplingRegistry.Supply, 1)).ShouldBe(plain,
                $"world {number}");
            Rows(stocked.Pledges(p => p with { Supply = true }).Coupling(CouplingRegistry.Supply, 0))
                .ShouldBe(Rows(stocked), $"world {number}");
            if (!Rows(stocked).SequenceEqual(plain)) moved++;
        }
        moved.ShouldBeGreaterThan(5);
    }

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
