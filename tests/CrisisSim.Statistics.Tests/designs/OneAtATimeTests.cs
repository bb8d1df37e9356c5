namespace CrisisSim.Statistics.Tests;

public class OneAtATimeTests
{
    [Fact]
    public void A_base_is_followed_by_each_level_of_each_factor()
    {
        var design = OneAtATime.Create([0.3, 0.6], [2, 3], LevelPlacement.Ends);
        DesignDistances.All(design.Points).ShouldBe([0.3, 0.6, 0, 0.6, 1, 0.6, 0.3, 0, 0.3, 0.5, 0.3, 1]);
        design.Rows.ShouldBe([new(null, null), new(0, 0), new(0, 1), new(1, 0), new(1, 1), new(1, 2)]);
    }

    [Fact]
    public void A_level_of_the_base_has_no_point_of_its_own()
    {
        var design = OneAtATime.Create([0.5, 0.5], [3, 3]);
        design.Rows.ShouldBe([new(null, null), new(0, 0), new(0, 2), new(1, 0), new(1, 2)]);
    }

    [Fact]
    public void Every_row_but_the_base_differs_from_it_in_its_own_factor_only()
    {
        double[] baseline = [0.1, 0.2, 0.3, 0.4];
        var design = OneAtATime.Create(baseline, [[0.9], [], [0.7, 0.8], [0.5]]);
        design.Points.Count.ShouldBe(5);
        for (int point = 1; point < design.Points.Count; point++)
            for (int factor = 0; factor < baseline.Length; factor++)
                (design.Points[point, factor] != baseline[factor]).ShouldBe(design.Rows[point].Factor == factor);
    }

    [Fact]
    public void A_base_that_does_not_fit_the_factors_is_refused()
    {
        Should.Throw<ArgumentException>(() => OneAtATime.Create([0.5], [2, 2]));
        Should.Throw<ArgumentException>(() => OneAtATime.Create([1.5], [2]));
        Should.Throw<ArgumentException>(() => OneAtATime.Create([0.5], [[1.5]]));
        Should.Throw<ArgumentException>(() => OneAtATime.Create([], Array.Empty<int>()));
    }
}
