using CrisisSim.Kernel;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

/// <summary>What inner crises say of an act, and how far that may be off.</summary>
public class ResponseSurfaceTests
{
    [Fact]
    public void Draws_vary_as_the_mean_of_so_many_pairs_does()
    {
        double[] values = [0, 0, 0, 1, 0, 1, 1, 0];
        var fit = new BeliefDesign(new ChoiceParameters());
        var cell = new SurfaceCell();
        foreach (double value in values)
        {
            double[,] one = new double[fit.Points, Consequences.Count];
            for (int point = 0; point < fit.Points; point++) one[point, 0] = value;
            cell.Add(one, one, fit.Fit);
        }
        Kernel.Stream stream = new Chance(7, 0).StreamFor(Name.Key("weights"), 1);
        double[] drawn = [.. Enumerable.Range(0, 40_000).Select(_ => cell.Drawn(Weights(values.Length, ref stream))[0])];
        cell.Mean()[0].ShouldBe(values.Average(), 1e-12);
        drawn.Average().ShouldBe(values.Average(), 0.005);
        double expected = Moments.From(values).Variance!.Value / values.Length;
        (Moments.From(drawn).Variance!.Value / expected).ShouldBe(1, 0.03);
    }

    [Theory]
    [InlineData(64, 2)]
    [InlineData(8, 1)]
    [InlineData(12, 1.5)]
    public void An_act_that_is_known_has_one_batch_more_where_there_is_room(int most, double batches)
    {
        DeterrencePlan plan = Choices.Plan() with { Precision = 1000, Most = most };
        DeterrenceResult result = Choices.Play(plan);
        long cells = result.Settings.Count * result.Menu.Count * new BeliefDesign(new ChoiceParameters()).Points;
        result.Crises.ShouldBe((long)(cells * plan.Batch * batches));
    }

    private static double[] Weights(int count, ref Kernel.Stream stream)
    {
        double[] weights = new double[count];
        for (int k = 0; k < count; k++) weights[k] = stream.Exponential();
        return weights;
    }
}
