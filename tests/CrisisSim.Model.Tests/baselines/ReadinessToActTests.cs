using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;


/// <summary>What all members have in common: how ready they are to act, and how fast.</summary>
public class ReadinessToActTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.6931471805599453)]
    [InlineData(-1.0)]
    public void Pace_is_a_factor_on_all_hours_that_the_alliance_needs(double pace)
    {
        World world = Worlds.Small().Allies(m => m with { Authorization = [Chains.Takes(StepKind.Executive, 6)] })
            .Packages(p => p with { Notice = Distribution.Fixed(20), Transit = Distribution.Fixed(40) })
            .Readiness(r => r with { Planning = Distribution.Fixed(30), Alert = 1 })
            .Alliance(a => a with
            {
                Pace = pace,
                Council = new Council { Convene = Distribution.Fixed(5) },
                Command = a.Command with { RulesOfEngagement = Distribution.Fixed(10) },
            });
        double factor = Math.Exp(pace);
        Outcome outcome = world.Play();
        outcome.Convened.ShouldBeAt(5 * factor, 1e-9);
        outcome.Decision.ShouldBeAt(17 * factor, 1e-9);
        outcome.Authorization.ShouldBeAt(23 * factor, 1e-9);
        outcome.FirstForce.ShouldBeAt((17 + 30 + 20 + 40 + 10) * factor,
            1e-9); // planning runs beside the authorization
    }

    [Fact]
    public void The_more_resolute_decide_no_less_and_send_no_less()
    {
        World world = Worlds
            .Small()
            .Incident(i => i with { Rung = 6 })
            .Interpretation(i => i with { SpreadVague = 1.2 })
            .Consultation(c => c with { OwnReasons = 0.5 })
                .Contribution(c => c with { Rationality = 5 })
                .Allies(m => m with { Cost = 0.8 });
        Outcome[][] outcomes = [.. ((double[])[-2, -1, 0, 1, 2]).Select(
            resolve => world.Alliance(a => a with { Resolve = resolve }).PlayAll(200))];
        for (int k = 1; k < outcomes.Length; k++)
            for (int trial = 0; trial < 200; trial++)
            {
                ((int)outcomes[k][trial].Level).ShouldBeGreaterThanOrEqualTo((int)outcomes[k - 1][trial].Level);
                outcomes[k][trial].DeliveredByDay30.ShouldBeGreaterThanOrEqualTo(outcomes[k
                    - 1][trial].DeliveredByDay30);
            }
        outcomes[^1]
            .Count(o => o.Decision.Happened)
            .ShouldBeGreaterThan(outcomes[0].Count(o => o.Decision.Happened) + 50);
        outcomes[^1].Sum(o => o.DeliveredByDay30).ShouldBeGreaterThan(outcomes[0].Sum(o => o.DeliveredByDay30) + 50);
    }
}
