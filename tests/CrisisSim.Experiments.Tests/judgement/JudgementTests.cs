using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public sealed class JudgementTests
{
    private static readonly RunPlan Plan = Crises.Plan(400);

    [Fact]
    public void A_wording_against_itself_does_not_depend_on_judgement()
    {
        IReadOnlyList<JudgedDifference> judged =
            Judge(Crises.Plan(200, 1, Crises.Vague, Crises.Vague), Biased(0, 0.5, 1));
        judged.Count.ShouldBe(Endpoints.PrimaryAsPlayed.Count);
        foreach (JudgedDifference difference in judged)
        {
            difference.Spread.Middle.ShouldBe(new Interval(0, 0));
            (difference.Spread.Reversed, difference.Deciders.Count).ShouldBe((0, 0));
        }
    }

    [Fact]
    public void Draws_that_change_nothing_give_the_comparison_itself()
    {
        var comparison = Comparison.From(Run.Play(Plan).Tables);
        JudgedDifference judged = Judge(Plan, Biased(0, 0))[0];
        judged.Endpoint.ShouldBe(Endpoints.Timeliness);
        judged.Spread.Median.ShouldBe(
            comparison.AgainstBaseline[0][Endpoints.Timeliness].Difference!.Value.Value, 1e-9);
        judged.Spread.Middle.Width.ShouldBe(0, 1e-9);
    }

    [Fact]
    public void The_number_that_moves_the_difference_is_named_and_the_idle_one_is_not()
    {
        double[] biases = [.. Enumerable.Range(0, 16).Select(k => -0.5 + (0.15 * k))];
        IReadOnlyList<JudgedDifference> judged = Judge(Plan, Biased(biases));
        judged[0].Deciders.Select(d => d.Number).ShouldBe(["bias"]);
        Math.Abs(judged[0].Deciders[0].Correlation).ShouldBeInRange(0.6, 1);
        judged[0].Spread.Draws.ShouldBe(16);
    }

    [Fact]
    public void An_interrupt_keeps_the_draws_that_are_finished()
    {
        using var stop = new CancellationTokenSource();
        JudgementResult judged = JudgementStudy.Play(Draws(Plan, Biased(0, 0.2, 0.4, 0.6)), done =>
        {
            if (done.Done == 2) stop.Cancel();
        }, stop.Token);
        judged.Differences[0].Spread.Draws.ShouldBe(2);
        (judged.Draws, judged.Interrupted).ShouldBe((2, true));
    }

    private static readonly string[] Names = ["bias", "idle"];

    private static IReadOnlyList<JudgedDifference> Judge(RunPlan plan, IReadOnlyList<Func<JudgementDraw>> draws) =>
        JudgementStudy.Play(Draws(plan, draws)).Differences;

    private static JudgementPlan Draws(RunPlan plan, IReadOnlyList<Func<JudgementDraw>> draws) => new()
    {
        Comparison = Comparison.From(Run.Play(plan).Tables),
        Crises = plan,
        Source = new JudgementSource(Names, (_, draw) => draws[draw]()),
        Draws = draws.Count,
    };

    /// <summary>
    /// Draws in which the far ally's habit of reading takes these values, and another number nothing depends on varies.
    /// </summary>
    private static IReadOnlyList<Func<JudgementDraw>> Biased(params double[] biases) =>
        [.. biases.Select((bias, k) => (Func<JudgementDraw>)(() =>
        new JudgementDraw(Crises.Small with
        {
            Members = [.. Crises.Small.Members.Select(m => m.Name == "Far" ? m with { Bias = bias } : m)]
        }, [bias, k % 2])))];
}
