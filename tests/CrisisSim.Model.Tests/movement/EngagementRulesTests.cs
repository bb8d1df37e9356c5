using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>One place says how long rules of engagement take, for forces that come and for those that stand there.</summary>
public class EngagementRulesTests
{
    private static readonly World Settled = Worlds.Small(1)
        .Alliance(a => a with { Command = a.Command with { RulesOfEngagement = Distribution.Fixed(40) } });

    private static double Hours(World world, double now)
    {
        Crisis crisis = world.Stage();
        double hours = double.NaN;
        _ = Ask();
        crisis.Sim.Run(now + 1);
        return hours;

        async Process Ask()
        {
            await crisis.Sim.Until(now);
            hours = new EngagementRules(crisis).Hours(crisis.Parties[1]);
        }
    }

    /// <summary>The same land attack, and one in space whose full effect takes 100 hours.</summary>
    private static World InSpaceToo(double slows) => Settled
        .With(s => s with
        {
            Incidents = [s.Incident, s.Incident with { Rung = 5, Domain = Domain.Space, Form = "satellite_attack" }],
        })
        .Mechanisms(m => m with { Harm = m.Harm with { ServiceSlows = slows } });

    [Theory]
    [InlineData(0, 40)]
    [InlineData(50, 50)]
    [InlineData(200, 60)]
    public void Service_lost_slows_them(double now, double hours) => Hours(InSpaceToo(0.5), now).ShouldBe(hours, 1e-9);

    [Fact]
    public void Where_no_service_is_lost_or_it_slows_nothing_they_take_their_hours()
    {
        Hours(Settled, 200).ShouldBe(40);
        Hours(InSpaceToo(0), 200).ShouldBe(40);
    }

    [Fact]
    public void What_the_text_delegates_is_settled()
    {
        World delegated = Settled.Text(d => d with { Delegated = Delegation.RulesOfEngagement });
        Hours(delegated, 0).ShouldBe(0);
        Hours(delegated.Coupling(CouplingRegistry.EngagementRules, 0.25), 0).ShouldBe(30);
    }
}
