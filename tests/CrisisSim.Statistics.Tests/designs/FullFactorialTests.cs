namespace CrisisSim.Statistics.Tests;

public class FullFactorialTests
{
    [Fact]
    public void Every_combination_of_levels_occurs_once()
    {
        var design = FullFactorial.Create([3, 1, 4, 2]);
        design.Points.Count.ShouldBe(24);
        Enumerable
            .Range(0, 24)
            .Select(point => string.Join(' ', design.Points.Point(point).ToArray()))
            .Distinct()
            .Count()
            .ShouldBe(24);
    }

    [Fact]
    public void The_last_factor_changes_fastest() =>
        DesignDistances
            .All(FullFactorial.Create([2, 2], LevelPlacement.Ends).Points)
            .ShouldBe([0, 0, 0, 1, 1, 0, 1, 1]);

    [Fact]
    public void Levels_lie_at_middles_or_from_end_to_end()
    {
        DesignDistances.All(FullFactorial.Create([4]).Points).ShouldBe([0.125, 0.375, 0.625, 0.875]);
        DesignDistances.All(FullFactorial.Create([3], LevelPlacement.Ends).Points).ShouldBe([0, 0.5, 1]);
        DesignDistances.All(FullFactorial.Create([1], LevelPlacement.Ends).Points).ShouldBe([0.5]);
    }

    [Fact]
    public void The_level_of_a_factor_is_that_of_its_coordinate()
    {
        int[] levels = [3, 1, 4, 2];
        var design = FullFactorial.Create(levels);
        for (int point = 0; point < design.Points.Count; point++)
            for (int factor = 0; factor < levels.Length; factor++)
                design.Level(point, factor).ShouldBe((int)(design.Points[point, factor] * levels[factor]));
    }

    [Fact]
    public void Factors_without_levels_and_designs_beyond_memory_are_refused()
    {
        Should.Throw<ArgumentException>(() => FullFactorial.Create([]));
        Should.Throw<ArgumentException>(() => FullFactorial.Create([2, 0]));
        Should.Throw<ArgumentException>(() => FullFactorial.Create([.. Enumerable.Repeat(10, 30)]));
        Should.Throw<ArgumentOutOfRangeException>(() => FullFactorial.Create([2], (LevelPlacement)7));
        Should.Throw<ArgumentOutOfRangeException>(() => FullFactorial.Create([2]).Level(2, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => FullFactorial.Create([2]).Level(0, 1));
    }
}
