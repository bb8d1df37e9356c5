namespace CrisisSim.Model.Tests;

public class EmergencyRouteTests
{
    private static World Urgent(double refusal, double rung = 8) =>
        Chains.WorldWith(Chains.Votes(hours: 200) with { EmergencyRoute = true })
        .Coupling(CouplingRegistry.Solidarity, 0).Incident(i => i with { Rung = rung })
        .Authorization(a => a with { Refusal = refusal, SeverityWeight = 0, EmergencyMargin = 0.5 });

    [Fact]
    public void Far_above_the_line_force_goes_first_and_consent_follows()
    {
        Outcome outcome = Urgent(refusal: 1e-9).Play();
        outcome.Members[1].Authorized.ShouldBe(Moment.At(Chains.Mandate));
        outcome.Members[1].Delivered.ShouldBe(1);
        outcome.Refusals.ShouldBe(0);
    }

    [Fact]
    public void Within_half_a_rung_of_the_line_consent_comes_first() =>
        Urgent(refusal: 1e-9, rung: 5.9).Hours().ShouldBe(Chains.Mandate + 12 + 200); // a round more, for a level less

    [Fact]
    public void A_refusal_that_comes_after_brings_the_contingent_home()
    {
        World world = Urgent(refusal: 1 - 1e-9);
        Outcome outcome = world.Play();
        outcome.Members[1].Arrived.ShouldBe(Moment.At(Chains.Mandate));
        outcome.Members[1].Refused.ShouldBeTrue();
        outcome.Members[1].Delivered.ShouldBe(0);
        world.HoursOf("brings its contingent home").ShouldBe([Chains.Mandate + 200]);
    }

    [Fact]
    public void A_refusal_that_comes_while_force_is_under_way_keeps_it_from_fighting()
    {
        World world = Urgent(refusal: 1 - 1e-9).Packages(p => p with { Transit = Kernel.Distribution.Fixed(500) });
        MemberOutcome ally = world.Play().Members[1];
        ally.Moved.ShouldBe(Moment.At(Chains.Mandate));
        ally.Arrived.Happened.ShouldBeFalse();
        ally.Delivered.ShouldBe(0);
        world.HoursOf("in theatre, ready to fight").ShouldBeEmpty(); // it turns back, in the story too
    }

    [Fact]
    public void After_a_refusal_nothing_else_sets_out()
    {
        World world = Urgent(refusal: 1 - 1e-9).Packages(p => p with { Notice = Kernel.Distribution.Fixed(700) });
        world.HoursOf("loses the vote at home").ShouldNotBeEmpty();
        world.HoursOf("on the move").ShouldBeEmpty();
    }
}
