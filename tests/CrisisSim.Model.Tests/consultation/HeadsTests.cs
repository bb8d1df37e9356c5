using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Heads of state and government who sit in the body in place of their ambassadors.</summary>
public class HeadsTests
{
    private const double Later = 20, AtHome = 50;

    /// <summary>The council meets at 10 and decides after one round of 12; each cabinet then takes 50 hours.</summary>
    private static readonly World Ambassadors = Worlds.Small().VictimCallsAtOnce().TheAttackNeverEnds()
        .Consultation(c => c with { AloneMargin = 100 })
        .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(10) } })
        .Allies(m => m with
        {
            Authorization = [new AuthorizationStep { Kind = StepKind.Cabinet, Takes = Distribution.Fixed(AtHome) }],
            CollectiveDefence = null,
        });

    private static World Heads(World world, double from) =>
        world.Text(d => d with { Body = d.Body with { HeadsFrom = from, HeadsConvene = Distribution.Fixed(Later) } });

    private static (double Convened, double Authorized) Hours(World world)
    {
        Outcome outcome = world.Play();
        return (outcome.Convened.Hours, outcome.Members[1].Authorized.Hours);
    }

    [Theory]
    [InlineData(0.0, 10 + Later + 12 + AtHome)] // the sitting alone costs its hours
    [InlineData(0.5, 10 + Later + 12 + (AtHome / 2))]
    [InlineData(1.0, 10 + Later + 12)] // in the limit the sitting is the cabinet's decision
    public void Their_sitting_comes_later_and_spares_their_cabinets(double coupling, double authorized) =>
        Hours(Heads(Ambassadors, 1).Coupling(CouplingRegistry.Heads, coupling)).ShouldBe((10 + Later, authorized));

    [Fact]
    public void It_goes_either_way_with_the_hours_that_governments_need_at_home()
    {
        Hours(Heads(Ambassadors, 1)).Authorized.ShouldBeLessThan(Hours(Ambassadors).Authorized);
        World quick = Ambassadors.Allies(m => m with
        {
            Authorization = [new AuthorizationStep { Kind = StepKind.Cabinet, Takes = Distribution.Fixed(4) }],
        });
        Hours(Heads(quick, 1)).Authorized.ShouldBeGreaterThan(Hours(quick).Authorized);
    }

    [Fact]
    public void They_sit_over_what_the_attacked_member_sees_as_grave_enough()
    {
        double seen = Ambassadors.Scenario.Incident.Rung;
        Hours(Heads(Ambassadors, seen + 3)).ShouldBe(Hours(Ambassadors));
        Heads(Ambassadors, 1).HoursOf("heads of state and government at the table").ShouldBe([10 + Later]);
    }

    [Fact]
    public void A_limit_to_convene_holds_for_them_too() =>
        Hours(Heads(Ambassadors, 1).Limits(l => l with { Convene = 12, Compliance = 1 })
            .Coupling(CouplingRegistry.Limits, 1)).Convened.ShouldBe(12);

    [Fact]
    public void Where_each_decides_for_itself_no_sitting_spares_anybody() =>
        Hours(Heads(Ambassadors, 1).Procedure(p => p with { Rule = DecisionRule.Individual }).Coupling(CouplingRegistry.Heads, 1))
            .Authorized.ShouldBeGreaterThanOrEqualTo(AtHome);
}
