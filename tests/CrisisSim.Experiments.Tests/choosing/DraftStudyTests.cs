using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public class DraftStudyTests
{
    private static readonly Declaration Bound =
        Crises.Precise with { Name = "bound", Limits = new Limits { Convene = 6, Decide = 24 } };

    [Fact]
    public void A_space_holds_every_mixture_of_the_provisions_that_differ()
    {
        DraftSpace space = Space();
        space.Count.ShouldBe(1L << space.Provisions.Count);
        space.Text(space.Ends[1]).Limits.ShouldBe(Bound.Limits);
        space.Text(space.Ends[0]).Limits.ShouldBe(Crises.Vague.Limits);
    }

    [Fact]
    public void Halfway_lies_between_the_numbers_of_the_two_texts()
    {
        var space = DraftSpace.Between(Crises.Small, Crises.Vague, Bound, [Provision.Precision], halfway: true);
        double from = Crises.Vague.Triggers[Domain.Land].Precision, to = Bound.Triggers[Domain.Land].Precision;
        space.Count.ShouldBe(3);
        space.Text(new Draft([2])).Triggers[Domain.Land].Precision.ShouldBe((from + to) / 2);
        space.Words(new Draft([2])).ShouldBe("halfway: precision");
    }

    [Fact]
    public void On_one_outcome_alone_the_front_of_all_mixtures_is_the_best_of_them()
    {
        DraftResult result = DraftStudy.Play(Plan(Space())).ShouldNotBeNull();
        result.IsExhaustive.ShouldBeTrue();
        result.Played.ShouldBe((int)Space().Count);
        double best = result.Confirmed.ByValue[0].Outcomes[0].Value;
        result.Confirmed.Texts.ShouldAllBe(text => text.Outcomes[0].Value >= best);
        best.ShouldBeLessThan(result.Confirmed.Texts[0].Outcomes[0].Value);
    }

    [Fact]
    public void A_search_with_few_points_keeps_to_them_and_gives_the_same_for_any_threads()
    {
        DraftPlan plan = Plan(Space()) with
        {
            Points = 5,
            Endpoints = [Endpoints.HoursWithoutDecision, Endpoints.FalseAlarm]
        };
        DraftResult one = DraftStudy.Play(plan with { Threads = 1 })!,
            two = DraftStudy.Play(plan with { Threads = 2 })!;
        one.IsExhaustive.ShouldBeFalse();
        one.Played.ShouldBeLessThanOrEqualTo(5);
        one.Drafts.ShouldBe(two.Drafts);
        one.Confirmed.Texts
            .Select(text => text.Outcomes[0])
            .ShouldBe(two.Confirmed.Texts.Select(text => text.Outcomes[0]));
    }

    [Fact]
    public void A_provision_that_does_not_differ_is_refused_with_those_that_do() =>
        Should
            .Throw<StudyAnalysisException>(
                () => DraftSpace.Between(Crises.Small, Crises.Vague, Bound, [Provision.Pledges])).Message
            .ShouldContain("do not differ in pledges; they differ in ");

    private static DraftSpace Space() => DraftSpace.Between(Crises.Small, Crises.Vague, Bound);

    private static DraftPlan Plan(DraftSpace space) => new()
    {
        Scenario = Crises.Small,
        Space = space,
        Endpoints = [Endpoints.HoursWithoutDecision],
        Trials = 100,
        Confirming = 200,
        Threads = 2,
    };
}
