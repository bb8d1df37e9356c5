using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class TheatreTests
{
    [Theory]
    [InlineData(false, 0.0, 0.75)]
    [InlineData(false, 240.0, 0.908030)] // 1 − .25 e⁻¹
    [InlineData(true, 0.0, 1.0)]
    [InlineData(true, 240.0, 1.0)]
    public void Improvised_command_loses_a_share_of_strength_that_settles(bool agreed, double after, double factor)
    {
        World world = Worlds
            .Small(1)
            .Campaign(c => c with { LocalStrength = 2 })
            .Pledges(p => p with { CommandAgreed = agreed })
            .Alliance(a => a with { Command = a.Command with { Loss = 0.25, Settling = 240 } });
        (Crisis crisis, Theatre theatre) = Stage(world);
        theatre.Ratio().ShouldBe(0.2);
        crisis.Sim.Run(50);
        theatre.Arrive(Deployment.Start(crisis.Parties[1], 0, 0), ForceKind.Land, 4);
        crisis.Sim.Run(50 + after);
        theatre.Ratio().ShouldBe((2 + (4 * factor)) / 10, 1e-6);
    }

    [Fact]
    public void Command_agreed_beforehand_spares_as_much_as_its_coupling_has_it()
    {
        World world = Worlds
            .Small(1)
            .Pledges(p => p with { CommandAgreed = true })
            .Coupling(CouplingRegistry.Command, 0.4)
            .Alliance(a => a with { Command = a.Command with { Loss = 0.25 } });
        (Crisis crisis, Theatre theatre) = Stage(world);
        theatre.Arrive(Deployment.Start(crisis.Parties[1], 0, 0), ForceKind.Land, 4);
        theatre.Ratio().ShouldBe(0.4 * (1 - (0.25 * 0.6)), 1e-12);
    }

    [Fact]
    public void A_response_that_is_enough_once_command_has_settled_is_effective_within_a_day_of_that()
    {
        // 8 brigades at first count 6; 7 of them count when .25 e^(−t/240) = .125, after 166.4 h.
        World world = Worlds.Small(1).TheAttackNeverEnds().Packages(p => p with { Strength = 8 })
            .Alliance(a => a with { Command = a.Command with { Loss = 0.25, Settling = 240 } });
        world.Play().Effective.Hours.ShouldBeInRange(12 + 166.3, 12 + 166.4 + 24);
    }

    [Fact]
    public void In_attrition_each_side_loses_in_proportion_to_what_it_faces()
    {
        (_, Theatre theatre) = Stage(Worlds.Small(1).Campaign(c => c with { LocalStrength = 5, Attrition = 0.02 }));
        theatre.TakeLosses(24);
        theatre.Ratio().ShouldBe((5 - (0.02 * 10)) / (10 - (0.02 * 5)), 1e-12);
    }

    [Fact]
    public void A_contingent_that_comes_home_takes_no_more_than_is_left_of_it()
    {
        (Crisis crisis, Theatre theatre) =
            Stage(Worlds.Small(1).Campaign(c => c with { LocalStrength = 5, Attrition = 0.1 }));
        theatre.Arrive(Deployment.Start(crisis.Parties[1], 0, 0), ForceKind.Land, 5);
        theatre.TakeLosses(24); // opposing 10 loses 1 of 10, half of it the victim's; attacking loses 1 of 10
        theatre.Withdraw(crisis.Parties[1]);
        theatre.Ratio().ShouldBe(4.5 / 9, 1e-12);
    }

    [Fact]
    public void Measures_end_when_their_member_comes_home()
    {
        World world = Worlds.Small(2).Incident(i => i with { Domain = Domain.Cyber, Form = "malware" });
        (Crisis crisis, Theatre theatre) = Stage(world);
        theatre.JoinMeasures(Deployment.Start(crisis.Parties[1], 0, 0), 1, 0.2);
        theatre.JoinMeasures(Deployment.Start(crisis.Parties[2], 0, 0), 1, 0.3);
        theatre.Ratio().ShouldBe(0.5 / crisis.Scenario.Attacker.Resilience, 1e-12);
        theatre.Withdraw(crisis.Parties[1]);
        theatre.Ratio().ShouldBe(0.3 / crisis.Scenario.Attacker.Resilience, 1e-12);
    }

    [Fact]
    public void Need_is_force_to_stop_and_once_the_objective_is_taken_force_to_retake()
    {
        (Crisis crisis, Theatre theatre) = Stage(Worlds.Small(1));
        theatre.Need().ShouldBe(7, 1e-12);
        crisis.Record[Milestone.ObjectiveTaken] = Moment.At(1);
        theatre.Need().ShouldBe(17, 1e-12);
    }

    private static (Crisis Crisis, Theatre Theatre) Stage(World world)
    {
        Crisis crisis = world.Stage();
        var theatre = new Theatre(crisis);
        theatre.Begin();
        return (crisis, theatre);
    }
}
