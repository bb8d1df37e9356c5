using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public sealed class ComparisonStudyTests
{
    private static readonly ComparisonPlan Plan = new()
    {
        Scenario = Crises.Small,
        Declarations = [Crises.Vague, Crises.Precise],
        Seed = 2026,
        Trials = 120,
        Threads = 1,
        Under = prior => Crises.Small with { Couplings = Priors.Strengths(prior, isListed: true) },
    };

    [Fact]
    public void One_call_gives_the_comparison_and_how_far_it_holds_and_tells_each_stage()
    {
        var stages = new List<string>();
        ComparisonResult result = ComparisonStudy.Play(Plan, progress => stages.Add(progress.Stage));

        result.Comparison.ShouldNotBeNull().AgainstBaseline.Count.ShouldBe(1);
        result.Run.Tables[0].IfNoAttack.ShouldNotBeNull().Trials.ShouldBe(60);
        result.Run.Tables[0].IfProvoked.ShouldNotBeNull().Trials.ShouldBe(30);
        result.Verdicts.ShouldNotBeEmpty();
        result.Attributions.Select(of => of.To).Distinct().ShouldBe(["precise"]);
        result.Judged.ShouldBeEmpty();
        stages.Distinct().ShouldBe(["crises", "sceptic and advocate", "clauses"]);
    }

    [Fact]
    public void Judgement_is_asked_about_where_draws_are_asked_for()
    {
        var source = new JudgementSource(["bias"], (_, draw) => new JudgementDraw(Crises.Small, [draw]));
        ComparisonStudy.Play(Plan with { Judgement = source, Draws = 3 }).Judged[0].Spread.Draws.ShouldBe(3);
    }

    [Fact]
    public void One_wording_alone_is_played_and_compared_with_nothing()
    {
        ComparisonResult result = ComparisonStudy.Play(Plan with { Declarations = [Crises.Vague] });

        result.Run.Done.ShouldBe(120);
        result.Comparison.ShouldBeNull();
        (result.Verdicts.Count, result.BreakEvens.Count, result.Attributions.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void What_is_cut_short_is_not_doubted()
    {
        ComparisonResult result = ComparisonStudy.Play(Plan, cancellation: new CancellationToken(canceled: true));

        (result.Interrupted, result.Run.Done, result.Comparison).ShouldBe((true, 0, null));
    }

    [Fact]
    public void A_precision_is_sought_in_batches_up_to_the_most_trials()
    {
        ComparisonPlan plan = Plan with { Trials = null, Precision = 2 };

        plan.Most.ShouldBe(ComparisonPlan.UsualMostTrials);
        plan.Crises.Precision.ShouldNotBeNull().MostTrials.ShouldBe(ComparisonPlan.UsualMostTrials);
    }
}
