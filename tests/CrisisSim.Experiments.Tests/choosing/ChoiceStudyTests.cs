using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public class ChoiceStudyTests
{
    private static readonly Declaration Bound =
        Crises.Precise with { Name = "bound", Limits = new Limits { Convene = 6, Decide = 24 } };

    [Theory]
    [InlineData(ChoiceProcedure.Ocba)]
    [InlineData(ChoiceProcedure.Kn)]
    [InlineData(ChoiceProcedure.Rinott)]
    public void The_wording_that_is_clearly_quicker_is_chosen(ChoiceProcedure procedure)
    {
        ChoiceResult result = ChoiceStudy.Play(Plan(procedure, Crises.Vague, Bound)).ShouldNotBeNull();
        result.Standings[result.Best].Name.ShouldBe("bound");
        result.IsReached.ShouldBeTrue();
        result.Probability!.Value.ShouldBeGreaterThanOrEqualTo(0.95);
        result.NotResolved.ShouldBeEmpty();
        result.Standings[0].Behind.Interval.Low.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_wording_and_itself_count_as_one_and_cost_no_more_than_a_first_stage()
    {
        ChoiceResult result = ChoiceStudy
            .Play(Plan(ChoiceProcedure.Ocba, Crises.Vague, Crises.Vague with { Name = "again" }) with { Budget = 1000 })
            .ShouldNotBeNull();
        result.IsReached.ShouldBeFalse();
        result.Crises.ShouldBe(200);
        result.NotResolved.Count.ShouldBe(1);
    }

    [Fact]
    public void A_twin_of_the_best_does_not_keep_it_from_being_chosen()
    {
        ChoiceResult result = ChoiceStudy
            .Play(Plan(ChoiceProcedure.Ocba, Crises.Vague, Bound, Bound with { Name = "twin" }) with { FirstStage = 400 })
            .ShouldNotBeNull();
        result.Standings[result.Best].Name.ShouldBe("bound");
        result.IsReached.ShouldBeTrue();
        result.NotResolved.ShouldHaveSingleItem().Name.ShouldBe("twin");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_twin_that_is_not_played_on_is_not_chosen_for_the_luck_of_its_first_crises(ulong seed)
    {
        Declaration near = Bound with { Name = "near", Limits = new Limits { Convene = 6, Decide = 24.5 } };
        ChoiceResult result = ChoiceStudy
            .Play(Plan(ChoiceProcedure.Ocba, Bound, near, near with { Name = "twin" }) with
            {
                Seed = seed,
                Budget = 3000,
                Indifference = 0,
            })
            .ShouldNotBeNull();
        result.Standings[result.Best].Name.ShouldNotBe("twin");
        result.Standings[result.Best].Trials.ShouldBeGreaterThan(100);
    }

    /// <summary>So many crises without a difference leave at most the lead open: 720 h · z²/(n + z²) of 24 h.</summary>
    [Fact]
    public void A_race_of_a_wording_and_itself_goes_on_until_they_cannot_differ_by_the_lead()
    {
        ChoiceResult result = ChoiceStudy
            .Play(Plan(ChoiceProcedure.Kn, Crises.Vague, Crises.Vague with { Name = "again" }))
            .ShouldNotBeNull();
        double reach = Endpoints.HoursWithoutDecision.Possible(Crises.Small.Horizon).Width;
        long played = result.Standings[0].Trials;
        (reach * Unseen.MostOf(played)).ShouldBeLessThanOrEqualTo(24);
        (reach * Unseen.MostOf(played - 100)).ShouldBeGreaterThan(24);
        result.Standings[1].Trials.ShouldBe(played);
        result.IsReached.ShouldBeTrue();
        result.NotResolved.Count.ShouldBe(1);
    }

    [Fact]
    public void Threads_leave_no_trace_on_a_choice()
    {
        ChoicePlan plan = Plan(ChoiceProcedure.Ocba, Crises.Vague, Crises.Precise);
        ChoiceResult one = ChoiceStudy.Play(plan with { Threads = 1 })!,
            two = ChoiceStudy.Play(plan with { Threads = 2 })!;
        one.Standings.ShouldBe(two.Standings);
        one.Probability.ShouldBe(two.Probability);
    }

    [Fact]
    public void With_weights_the_worth_is_the_sum_of_the_outcomes_in_their_better_direction()
    {
        Endpoint denied = Endpoints.Effectiveness;
        ChoiceResult result = ChoiceStudy.Play(Plan(ChoiceProcedure.Ocba, Crises.Vague, Bound) with
        {
            Endpoints = [Endpoints.HoursWithoutDecision, denied],
            Weights = [1, 100]
        })!;
        RunResult run = Run.Play(new RunPlan
        {
            Scenario = Crises.Small,
            Declarations = [Crises.Vague],
            Seed = 1,
            Trials = (int)result.Standings[0].Trials,
            Threads = 2
        });
        double expected = -Endpoints.HoursWithoutDecision.Estimate(run.Tables[0])!.Value.Value
            + (100 * denied.Estimate(run.Tables[0])!.Value.Value);
        result.Standings[0].Worth.Value.ShouldBe(expected, 1e-6);
    }

    [Fact]
    public void What_is_not_known_crisis_by_crisis_is_refused() =>
        Should
            .Throw<StudyAnalysisException>(
                () => ChoiceStudy.Play(Plan(ChoiceProcedure.Ocba, Crises.Vague, Bound) with
                {
                    Endpoints = [Endpoints.Entrapment]
                })).Message
            .ShouldContain("not known crisis by crisis");

    [Fact]
    public void A_guarantee_needs_a_lead_worth_telling() =>
        Should
            .Throw<StudyAnalysisException>(
                () => ChoiceStudy.Play(Plan(ChoiceProcedure.Kn, Crises.Vague, Bound) with { Indifference = 0 })).Message
            .ShouldContain("must be stated");

    [Fact]
    public void A_text_outdone_in_all_outcomes_is_not_on_the_front()
    {
        RunResult run = Run.Play(
            new RunPlan { Scenario = Crises.Small, Declarations = [Crises.Vague, Bound], Trials = 500, Threads = 2 });
        var front = TextFront.Find(["vague", "bound"], run.Tables, [Endpoints.HoursWithoutDecision]);
        front.ByValue.ShouldHaveSingleItem().Name.ShouldBe("bound");
        front.Texts[0].Standing.ShouldBe(FrontStanding.Dominated);
        front.Texts[1].Standing.ShouldBe(FrontStanding.OnFront);
    }

    [Fact]
    public void What_attackers_choose_is_part_of_the_front()
    {
        Declaration[] texts = [Crises.Vague, Crises.Precise];
        DeterrenceResult attackers = Choices.Play(Choices.Plan(null, texts));
        RunResult run = Run.Play(
            new RunPlan { Scenario = Choices.World, Declarations = texts, Trials = 100, Threads = 2 });
        var front = TextFront.Find(["vague", "precise"], run.Tables, [Endpoints.HoursWithoutDecision], attackers);
        front.Outcomes.ShouldBe([Endpoints.HoursWithoutDecision.Name, "P(no action)", "P(armed attack)"]);
        for (int k = 0; k < 2; k++)
            front.Texts[k].Chosen.ShouldBe(
                [attackers.Estimate(k, DeterrenceMeasure.NoAction), attackers.Estimate(k,
                    DeterrenceMeasure.ArmedAttack)]);
        double[][] values = [.. front.Texts.Select(
            text => (double[])[-text.Outcomes[0].Value, text.Chosen[0].Value, -text.Chosen[1].Value])];
        for (int k = 0; k < 2; k++)
            front.Texts[k].IsOnFront.ShouldBe(!values[1 - k].Zip(values[k]).All(pair => pair.First >= pair.Second));
    }

    [Fact]
    public void A_contrast_is_as_wide_as_the_confidence_asks()
    {
        DeterrenceResult attackers = Choices.Play(Choices.Plan(null, Crises.Vague, Crises.Precise));
        Confidence strict = new Confidence(0.95).SharedAmong(12);
        Estimate usual = attackers.Between(0, 1, DeterrenceMeasure.NoAction).Difference,
            wide = attackers.Between(0, 1, DeterrenceMeasure.NoAction, strict).Difference;
        wide.Value.ShouldBe(usual.Value);
        double Tail(Confidence level) => level.StudentQuantile(attackers.Plan.Attackers - 1);
        (wide.HalfWidth / usual.HalfWidth).ShouldBe(Tail(strict) / Tail(new Confidence(0.95)), 1e-9);
    }

    private static ChoicePlan Plan(ChoiceProcedure procedure, params Declaration[] declarations) => new()
    {
        Scenario = Crises.Small,
        Declarations = declarations,
        Endpoints = [Endpoints.HoursWithoutDecision],
        Procedure = procedure,
        Indifference = 24,
        FirstStage = 100,
        Budget = 60_000,
        Threads = 2,
    };
}
