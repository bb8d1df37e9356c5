namespace CrisisSim.Statistics.Tests;

public class MorrisTests
{
    private static readonly double[] Coefficients = [3, -5, 0, 0.25];

    [Fact]
    public void A_linear_function_has_its_coefficients_as_effects_and_no_deviation()
    {
        double[][] points = Trajectories(6, 11);
        double[] outcomes = [.. points.Select(p => 2 + p.Zip(Coefficients, (x, c) => x * c).Sum())];
        IReadOnlyList<ElementaryEffects> effects = Morris.Estimate(points, outcomes, new Bootstrap(1, 50));
        for (int f = 0; f < Coefficients.Length; f++)
        {
            effects[f].Mean.ShouldBe(Coefficients[f], 1e-12);
            effects[f].Importance.Value.ShouldBe(Math.Abs(Coefficients[f]), 1e-12);
            effects[f].Deviation.ShouldNotBeNull().ShouldBe(0, 1e-12);
        }
        Enumerable.Range(0, 4).OrderByDescending(f => effects[f].Importance.Value).ShouldBe([1, 0, 3, 2]);
    }

    [Fact]
    public void The_points_of_Morriss_design_find_them_again_too()
    {
        var design = MorrisDesign.Create(5, Coefficients.Length, 3, 10);
        double[] outcomes = [.. Enumerable
            .Range(0, design.Points.Count)
            .Select(p => Coefficients.Select((c, f) => c * design.Points[p, f]).Sum())];
        Morris
            .Estimate(design, outcomes, new Bootstrap(1, 20))
            .Select(e => Math.Round(e.Mean, 10))
            .ShouldBe(Coefficients);
    }

    [Fact]
    public void Effects_of_either_sign_cancel_in_the_mean_but_not_in_the_importance()
    {
        double[][] points = [[0, 0], [0.5, 0], [0.5, 1], [0.5, 1], [1, 1], [1, 0]];
        double[] outcomes = [.. points.Select(p => p[0] * (1 - 2 * p[1]))];
        ElementaryEffects first = Morris.Estimate(points, outcomes, new Bootstrap(1, 50))[0];
        first.Mean.ShouldBe(0, 1e-12);
        first.Importance.Value.ShouldBe(1, 1e-12);
        first.Deviation.ShouldNotBeNull().ShouldBe(Math.Sqrt(2), 1e-12);
    }

    [Fact]
    public void The_interval_of_importance_narrows_with_trajectories()
    {
        double Width(int trajectories)
        {
            double[][] points = Trajectories(trajectories, 5);
            double[] outcomes = [.. points.Select(p => p[0] * p[1] * p[2] + p[3])];
            Estimate importance = Morris.Estimate(points, outcomes, new Bootstrap(2, 400))[0].Importance;
            importance.Interval.Contains(importance.Value).ShouldBeTrue();
            return importance.Interval.Width;
        }
        Width(160).ShouldBeLessThan(0.4 * Width(10));
    }

    [Fact]
    public void A_single_trajectory_sets_no_limit()
    {
        ElementaryEffects effect = Morris.Estimate([[0.0], [1.0]], [1, 3], new Bootstrap(1)).ShouldHaveSingleItem();
        effect.Importance.Value.ShouldBe(2);
        effect.Importance.Interval.IsBounded.ShouldBeFalse();
        effect.Deviation.ShouldBeNull();
    }

    [Theory]
    [InlineData(0.5, 0.5)]
    [InlineData(0, 0)]
    public void Steps_that_change_several_factors_or_none_are_refused(double x, double y) =>
        Should.Throw<ArgumentException>(() => Morris.Estimate([[0, 0], [x, y], [0, 1]], [1, 2, 3], new Bootstrap(1)));

    [Fact]
    public void Points_that_are_no_whole_trajectories_are_refused() =>
        Should.Throw<ArgumentException>(() => Morris.Estimate([[0, 0], [0, 1]], [1, 2], new Bootstrap(1)));

    /// <summary>Trajectories on four levels with steps of 2/3 in a random order of the factors.</summary>
    private static double[][] Trajectories(int count, ulong seed)
    {
        var luck = new Luck(seed);
        var points = new List<double[]>();
        for (int t = 0; t < count; t++)
        {
            double[] at = luck.Column(Coefficients.Length, l => l.Below(4) / 3.0);
            points.Add([.. at]);
            foreach (int factor in luck.Permutation(at.Length))
            {
                at[factor] += at[factor] < 0.5 ? 2 / 3.0 : -2 / 3.0;
                points.Add([.. at]);
            }
        }
        return [.. points];
    }
}
