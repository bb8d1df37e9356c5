namespace CrisisSim.Model.Tests;

/// <summary>The chain for collective defence, beside the one for missions abroad.</summary>
public class DefenceChainTests
{
    private const double Abroad = 100, Defence = 7;

    private static readonly World Two = Chains
        .WorldWith(Chains.Takes(StepKind.Parliament, Abroad))
        .Consultation(c => c with { LevelsAtLine = 9 })
        .Ally(1, m => m with { CollectiveDefence = [Chains.Takes(StepKind.Executive, Defence)] });

    private static double Hours(World world) => world.Play().Members[1].Authorized.Hours - Chains.Mandate;

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(1.0)]
    public void It_is_chosen_by_the_act_and_the_place_and_not_by_how_exact_the_text_is(double precision)
    {
        World world = Two.Coupling(CouplingRegistry.TalkCore, 0).Coupling(CouplingRegistry.TalkEdge, 0)
            .Coupling(CouplingRegistry.Gap, 0)
            .Trigger(t => t with { Precision = precision, Lists = precision > 0.7 ? ["missile"] : [] });
        Hours(world).ShouldBe(Defence);
        Hours(world.Incident(i => i with { Rung = 5.4 })).ShouldBe(Abroad); // no armed attack
    }

    [Fact]
    public void It_goes_by_the_severity_that_the_member_sees_and_not_by_its_reading_of_the_line() =>
        Hours(Two.Ally(1, m => m with { Bias = 3 })).ShouldBe(Defence);

    [Fact]
    public void Over_an_open_armed_attack_nobody_takes_it_for_a_mission_abroad()
    {
        World blurred = Two.Incident(i => i with { Rung = 5.6 }).Interpretation(
            p => p with { SeveritySpread = new PerDomain<double>([.. Enumerable.Repeat(1.5, Domains.Count)]) });
        TakesLong(blurred).ShouldBeTrue(); // some see less than an armed attack
        TakesLong(blurred.Open()).ShouldBeFalse();

        static bool TakesLong(World world) => Enumerable.Range(0, 40).Select(trial => world.Play(trial)).Any(
            outcome => outcome.Members[1].Authorized.OrNever < 1000
                && outcome.Members[1].Authorized.Hours > outcome.Decision.OrNever + Defence);
    }

    [Theory]
    [InlineData(Obligation.ConsultOnly)]
    [InlineData(Obligation.None)]
    public void Who_has_promised_no_help_takes_the_chain_for_missions_abroad(Obligation obligation)
    {
        Hours(Two.Ally(1, m => m with { Obligation = obligation })).ShouldBe(Abroad);
        World partner = Two.Ally(1, m => m with { IsParty = false }).Consultation(c => c with { AloneMargin = 0 });
        partner.Play().Members[1].Authorized.Hours.ShouldBe(Abroad); // it has no vote, and goes its own way
    }

    [Fact]
    public void Outside_the_area_it_is_a_mission_abroad()
    {
        World outside = Two
            .Trigger(t => t with { Areas = ["elsewhere"] })
            .Consultation(c => c with { AloneMargin = 0 })
            .Coupling(CouplingRegistry.Duty, 0);
        outside.Play().Members[1].Authorized.Hours.ShouldBe(Abroad); // it goes its own way at once
    }

    [Fact]
    public void Without_one_the_chain_for_missions_abroad_serves() =>
        Hours(Two.Ally(1, m => m with { CollectiveDefence = null })).ShouldBe(Abroad);

    [Theory]
    [InlineData(5.0)]
    [InlineData(8.0)]
    public void Where_force_goes_first_as_of_right_the_vote_comes_after_whatever_the_severity(double rung)
    {
        World first = Chains
            .WorldWith(Chains.Votes(hours: 200) with { SendsFirst = true })
            .Consultation(c => c with { LevelsAtLine = 9 })
            .Incident(i => i with { Rung = rung })
            .Coupling(CouplingRegistry.Solidarity, 0);
        Hours(first.Authorization(a => a with { Refusal = 1e-9 })).ShouldBe(0);
        World lost = first.Authorization(a => a with { Refusal = 1 - 1e-9, SeverityWeight = 0 });
        lost.HoursOf("brings its contingent home").ShouldBe([Chains.Mandate + 200]);
        lost.Play().Members[1].Refused.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(1.0, 2.0)]
    [InlineData(-0.5, -1.0)]
    public void A_tie_to_the_attacker_speaks_against_a_vote(double tie, double logOdds)
    {
        World tied = Voting
            .Authorization(a => a with { TieWeight = 2 })
            .Ally(1, m => m with { TieToAttacker = tie });
        (LogOdds(tied) - LogOdds(Voting)).ShouldBe(logOdds, 1e-9);
    }

    [Fact]
    public void The_will_that_allies_share_speaks_for_it()
    {
        World willing = Voting.Contribution(c => c with { Will = 1.05 });
        Crisis crisis = willing.Stage();
        crisis.Conflict.Will.ShouldNotBe(0);
        (LogOdds(willing) - LogOdds(Voting)).ShouldBe(-crisis.Conflict.Will, 1e-9);
    }

    private static World Voting => Chains.WorldWith(Chains.Votes());

    private static double LogOdds(World world)
    {
        Crisis crisis = world.Stage();
        new Interpretation(crisis).Begin();
        var vote = new Vote(crisis.Parameters.Authorization, legalTimesPrecision: 0, solidarity: 0);
        return ErrorBands.Logit(vote.RefusalProbability(crisis.Parties[1], Chains.Votes()));
    }
}
