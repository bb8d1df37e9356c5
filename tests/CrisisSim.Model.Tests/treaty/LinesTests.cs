namespace CrisisSim.Model.Tests;

/// <summary>
/// A text whose lines of consultation and of measures reach further than assistance. Talk moves nobody: each ally's
/// ceiling is 5 + 8 − 5.5 − bias levels, and a grade of obligation is worth one level.
/// </summary>
public class LinesTests
{
    private static readonly World Abroad = Worlds.Small(3).VictimCallsAtOnce().TheAttackNeverEnds()
        .Consultation(c => c with { Susceptibility = 0, Abstention = 0, AloneMargin = 100 })
        .Coupling(CouplingRegistry.Duty, 1)
        .Text(d => d with { Obligation = Obligation.Assist, Individually = IndividualAction.Yes })
        .Incident(i => i with { Area = "beyond" })
        .Trigger(t => t with { Areas = ["home"] });

    private static World Consulting(World world, params string[] areas) =>
        world.Text(d => d with { Consultation = new ConsultationLine { Areas = areas } });

    private static World Measured(World world, Obligation? binding, params string[] areas) =>
        world.Text(d => d with { Measures = new MeasuresLine { Areas = areas, Obligation = binding } });

    private static World Reluctant(World world) => world.Allies(m => m with { Bias = 4.3 }); // ceiling 3.2

    [Theory]
    [InlineData("beyond")]
    [InlineData] // everywhere
    public void Beyond_assistance_the_body_consults_takes_measures_and_sends_nobody(params string[] areas)
    {
        Outcome outcome = Consulting(Abroad, areas).Play();
        outcome.Convened.Happened.ShouldBeTrue();
        outcome.Level.ShouldBe(ResponseLevel.Sanctions);
        outcome.CasusFoederis.ShouldBeFalse();
        outcome.Invoked.Happened.ShouldBeFalse();
        outcome.Members.ShouldAllBe(m => !m.Authorized.Happened && !m.LegalBreach);
    }

    [Theory]
    [InlineData(Obligation.ConsultOnly, ResponseLevel.Intelligence)] // 3.2 less one grade
    [InlineData(Obligation.AsDeemedNecessary, ResponseLevel.Sanctions)]
    [InlineData(Obligation.Automatic, ResponseLevel.Sanctions)] // never as far as assistance
    public void How_far_measures_go_follows_from_how_strongly_the_text_binds_to_them(Obligation binding, ResponseLevel level)
    {
        Measured(Reluctant(Abroad), binding, "beyond").Play().Level.ShouldBe(level);
        Measured(Reluctant(Abroad), binding, "elsewhere").Play().Level.ShouldBe(ResponseLevel.Statement); // void
    }

    [Fact]
    public void Inside_the_area_of_assistance_too_a_text_may_bind_more_strongly_to_measures()
    {
        World deemed = Reluctant(Abroad).Trigger(t => t with { Areas = [] })
            .Allies(m => m with { Bias = 4.8 }).Text(d => d with { Obligation = Obligation.AsDeemedNecessary });
        deemed.Play().Level.ShouldBe(ResponseLevel.Intelligence); // ceiling 2.7
        Measured(deemed, Obligation.Assist, "nowhere").Play().Level.ShouldBe(ResponseLevel.Sanctions);
    }

    [Fact]
    public void No_plan_and_no_delegation_holds_beyond_assistance()
    {
        World planned = Consulting(Abroad, "beyond").Text(d => d with
        {
            Delegated = Delegation.Alert | Delegation.Move,
            Pledges = new Pledges { Assigned = 1, PlansFor = ["incursion"] },
        });
        Crisis crisis = planned.Stage();
        crisis.Text.Pledges.PlansFor.ShouldBeEmpty();
        crisis.Text.Delegated(Delegation.Alert, CouplingRegistry.Alert).ShouldBe(0);
        crisis.Text.Listed.ShouldBeFalse();
    }

    [Fact]
    public void The_story_tells_that_the_text_reaches_as_far_as_talk_and_no_further()
    {
        Consulting(Abroad, "beyond").HoursOf("promised to consult, and no help is owed").ShouldBe([0]);
        Measured(Abroad, Obligation.Assist, "beyond").HoursOf("consult and take measures").ShouldBe([0]);
        Abroad.HoursOf("no help is owed").ShouldBeEmpty();
    }
}
