using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>A reply above what the act calls for raises the conflict, and costs support at home; one at it does not.</summary>
public class ProportionTests
{
    private const double Lost = 0.05 * 1.5;

    /// <summary>A border clash on rung 4 that the text answers with combat forces, which an act calls for from 5.5.</summary>
    private static readonly World Clash = Worlds
        .Small(2)
        .TheAttackNeverEnds()
        .Incident(i => i with { Rung = 4 })
        .Trigger(t => t with { ConsultAt = 1, AssistAt = 2 });

    private static double Peak(World world) => world.Play().PeakRung;

    private static World Weighed(World world, double disproportion) =>
        world.Contribution(c => c with { Disproportion = disproportion });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.5, 0.75)]
    [InlineData(1, 1.5)]
    public void Combat_over_a_border_clash_raises_the_conflict_by_the_excess(double excess, double rises) =>
        (Peak(Clash.Escalation(e => e with { Excess = excess })) - Peak(Clash.Escalation(e => e with { Excess = 0 })))
            .ShouldBe(rises, 1e-12);

    [Fact]
    public void It_is_told() => Clash.Story()
        .ShouldContain(e => e.What.Contains("rises 1.5 rungs: the reply outweighs the act"));

    [Fact]
    public void What_comes_when_the_act_is_over_raises_nothing_and_a_tension_that_has_come_down_makes_no_reply_graver()
    {
        Theatre Staged(bool over, out Conflict conflict)
        {
            Crisis crisis = Clash.Incident(i => i with { Rung = 5 }).Stage();
            conflict = crisis.Conflict;
            var theatre = new Theatre(crisis);
            theatre.Begin();
            conflict.Tension.Reach(2);
            conflict.ActIsOver = over;
            crisis.Parties[1].Contingent.Level = ResponseLevel.Combat;
            theatre.Arrive(Deployment.Start(crisis.Parties[1], 0, 0), ForceKind.Air, 1);
            return theatre;
        }
        _ = Staged(over: true, out Conflict calm);
        calm.Tension.Rung.ShouldBe(2);
        _ = Staged(over: false, out Conflict fought);
        fought.Tension.Rung.ShouldBe(2 + 0.5 + fought.Scenario.Mechanisms.Escalation.Reply, 1e-12); // 5.5 over the act's 5
    }

    [Theory]
    [InlineData(Domain.Land, 5.5)]
    [InlineData(Domain.Land, 8)]
    [InlineData(Domain.Cyber, 4)]
    public void A_reply_at_or_below_the_act_changes_nothing(Domain domain, double rung)
    {
        World world = Clash.Incident(i => i with { Rung = rung, Domain = domain, Form = "act" })
            .Trigger(t => t with { ConsultAt = 1, AssistAt = 2 });
        Outcome without = Weighed(world, 0).Escalation(e => e with { Excess = 0 }).Play();
        Outcome with = Weighed(world, 0.5).Play();
        (with.PeakRung, with[Quantity.SupportSpent], with.SentByDay30)
            .ShouldBe((without.PeakRung, without[Quantity.SupportSpent], without.SentByDay30));
    }

    [Fact]
    public void A_reply_in_cyberspace_to_less_than_malware_goes_above_the_act()
    {
        World ddos = Clash.Incident(i => i with { Rung = 3, Domain = Domain.Cyber, Form = "ddos" })
            .Trigger(t => t with { ConsultAt = 1, AssistAt = 2 });
        (Peak(ddos) - Peak(ddos.Escalation(e => e with { Excess = 0 }))).ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Members_that_go_further_lose_support_and_come_home_sooner()
    {
        World weary = Clash.Allies(m => m with { Support = 0.5 })
            .Contribution(c => c with { Weariness = 0.3, Withdrawal = 0.2 });
        double late = weary.Horizon(5000).HoursOf("brings its contingent home")[0];
        Weighed(weary.Horizon(5000), 0).HoursOf("brings its contingent home")[0]
            .ShouldBe(late + (Lost / 0.3 * 240), 1e-6);
        World tireless = Clash.Contribution(c => c with { Weariness = 0 });
        tireless.Play()[Quantity.SupportSpent].ShouldBe(Lost, 1e-12);
        Weighed(tireless, 0).Play()[Quantity.SupportSpent].ShouldBe(0);
    }

    [Fact]
    public void A_vote_is_lost_the_sooner_the_further_it_goes()
    {
        Crisis crisis = Clash.Stage();
        Party party = crisis.Parties[1];
        (party.Severity, party.Contingent.Level) = (4, ResponseLevel.Combat);
        var vote = new Vote(crisis.Parameters.Authorization, 0, 0);
        double further = ErrorBands.Logit(vote.RefusalProbability(party, Chains.Votes()));
        party.Contingent.Level = ResponseLevel.Reinforcement;
        (further - ErrorBands.Logit(vote.RefusalProbability(party, Chains.Votes())))
            .ShouldBe(crisis.Parameters.Authorization.SupportWeight * Lost, 1e-9);
    }
}
