using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>A member that was refused when it went alone is asked again once the alliance has decided.</summary>
public class AskedAgainTests
{
    /// <summary>
    /// The first ally goes alone at once and votes after an hour; another is convinced later, and the council decides
    /// at the end of a round.
    /// </summary>
    private static World Alone(double refusal) => Worlds
        .Small(1)
        .VictimCallsAtOnce()
        .TheAttackNeverEnds()
        .Ally(1, m => m with { Authorization = [Chains.Votes(hours: 1)] })
        .Consultation(c => c with { AloneMargin = 0 })
        .Authorization(a => a with { Refusal = refusal, SeverityWeight = 0 });

    [Fact]
    public void It_has_leave_an_hour_after_the_decision_and_the_first_refusal_counts()
    {
        // Alone it is as good as sure to be refused; with the decision it is as good as sure to pass.
        World world = Alone(0.5)
            .Authorization(a => a with { WithoutMandate = 50 })
            .Coupling(CouplingRegistry.Solidarity, 50);
        world.HoursOf("loses the vote at home").ShouldBe([1]);
        Outcome outcome = world.Play();
        outcome.Decision.ShouldBe(Moment.At(12));
        outcome.Members[1].Authorized.ShouldBe(Moment.At(13));
        (outcome.Members[1].Refused, outcome.Members[1].Alone, outcome.Refusals).ShouldBe((false, false, 1));
        outcome.Members[1].Delivered.ShouldBe(1);
    }

    [Fact]
    public void It_is_asked_again_once_and_no_more()
    {
        World world = Alone(1 - 1e-12).Coupling(CouplingRegistry.Solidarity, 0);
        world.HoursOf("loses the vote at home").ShouldBe([1, 13]);
    }

    [Fact]
    public void Who_was_asked_by_the_alliance_first_is_asked_once()
    {
        World world = Alone(1 - 1e-12)
            .Consultation(c => c with { AloneMargin = 100 })
            .Coupling(CouplingRegistry.Solidarity, 0);
        world.HoursOf("loses the vote at home").ShouldBe([13]);
    }

    [Fact]
    public void A_vote_that_falls_after_the_decision_goes_by_the_decision()
    {
        World slow = Alone(0.5)
            .Ally(1, m => m with { Authorization = [Chains.Votes(hours: 20)] })
            .Authorization(a => a with { WithoutMandate = 50 })
            .Coupling(CouplingRegistry.Solidarity, 50);
        slow.Play().Members[1].Authorized.ShouldBe(Moment.At(20));
    }

    [Fact]
    public void A_member_that_joins_in_measures_more_when_the_alliance_decides_adds_the_difference()
    {
        // Alone it has no utility in more than a quarter; with the decision it sends all.
        World cyber = Worlds
            .Small(1)
            .VictimCallsAtOnce()
            .TheAttackNeverEnds()
            .Incident(i => i with { Domain = Domain.Cyber, Form = "malware" })
            .Consultation(c => c with { AloneMargin = 0 })
            .Contribution(c => c with { Rationality = 5, WithoutMandate = 60, Will = 0 })
            .Responses(r => r.Options.Aggregate(r, (all, o) => all.With(o with { Latency = Distribution.Fixed(1) })));
        foreach (Outcome outcome in cyber.PlayAll(50))
        {
            outcome.Members[1].Delivered.ShouldBe(outcome.Members[1].Share, 1e-12);
            outcome.SetOutByDay30.ShouldBe(outcome.Members[1].Share, 1e-12);
        }
    }
}
