using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>The members recognise that the text owes assistance, before they decide on it.</summary>
public class RecognitionTests
{
    /// <summary>
    /// The act is plain and its author is not, so that doubt of 2.2 levels keeps the allies at 5.3: they accept no combat,
    /// and reinforcement only.
    /// </summary>
    private static World Doubting(double rung, string rule = "unanimity") => Worlds
        .Small(3)
        .VictimCallsAtOnce()
        .TheAttackNeverEnds()
        .Procedure(p => p with { Rule = DecisionRules.Named(rule)!, SilencePeriod = Distribution.Fixed(24) })
        .Incident(i => i with { Rung = rung, ActPrior = 0.98, AuthorPrior = 0.5, ReportRate = 0 })
        .Consultation(c => c with { BreakContested = 1e-9, BreakClear = 1e-10, Abstention = 0 });

    [Theory]
    [InlineData("unanimity", 12)]
    [InlineData("silence", 12 + 24)]
    public void Doubt_is_set_aside_and_the_case_is_recognised_on_condition_though_no_help_is_decided(string rule,
        double hours)
    {
        World world = Doubting(6, rule);
        Outcome outcome = world.Play();
        (outcome.Invoked, outcome.Decision).ShouldBe((Moment.At(hours), Moment.Never));
        world.HoursOf("on condition that it is proved").ShouldBe([hours]);
    }

    [Fact]
    public void Who_doubts_the_act_itself_recognises_nothing() =>
        Doubting(6).Incident(i => i with { ActPrior = 0.5 }).Play().Invoked.ShouldBe(Moment.Never);

    [Fact]
    public void What_is_proved_is_recognised_without_a_condition()
    {
        World proved = Worlds.Small(3).Ally(2, m => m with { Bias = 3 })
            .Consultation(c => c with { Susceptibility = 0, Abstention = 0 });
        proved.HoursOf("recognises the attack as one on all").ShouldBe([12]);
        proved.HoursOf("on condition").ShouldBeEmpty();
    }

    [Fact]
    public void Who_reads_the_act_far_below_its_line_does_not_recognise_it()
    {
        World opposed = Worlds.Small(3).TheAttackNeverEnds().Ally(2, m => m with { Bias = 4 })
            .Consultation(c => c with { Susceptibility = 0, Abstention = 0 });
        (opposed.Play().Invoked, opposed.Play().Decision).ShouldBe((Moment.Never, Moment.Never));
    }

    [Theory]
    [InlineData(Obligation.None)]
    [InlineData(Obligation.ConsultOnly)]
    public void A_text_that_promises_no_help_has_no_case_to_recognise(Obligation obligation) =>
        Doubting(6).Text(d => d with { Obligation = obligation }).Play().Invoked.ShouldBe(Moment.Never);

    [Fact]
    public void What_the_text_excludes_or_the_victim_itself_reads_as_outside_is_not_put_to_it()
    {
        Doubting(6).Incident(i => i with { Provoked = true }).Play().Invoked.ShouldBe(Moment.Never);
        Doubting(6).Victim(m => m with { Bias = 3 }).Play().Invoked.ShouldBe(Moment.Never);
    }

    [Fact]
    public void A_decision_recognises_the_case_with_it() =>
        Worlds.Small().Play().Invoked.ShouldBe(Worlds.Small().Play().Decision);
}
