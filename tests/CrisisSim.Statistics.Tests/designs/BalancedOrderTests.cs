namespace CrisisSim.Statistics.Tests;

public class BalancedOrderTests
{
    [Fact]
    public void Eight_points_are_visited_in_the_order_of_van_der_Corput() =>
        BalancedOrder.ForPoints(8).ShouldBe([0, 4, 2, 6, 1, 5, 3, 7]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    [InlineData(1025)]
    public void Every_point_is_visited_once(int count) =>
        BalancedOrder.ForPoints(count).Order().ShouldBe(Enumerable.Range(0, count));

    [Fact]
    public void At_any_time_every_eighth_of_a_row_has_its_share_of_visits()
    {
        int[] order = BalancedOrder.ForPoints(1024);
        int[] visits = new int[8];
        for (int visited = 1; visited <= order.Length; visited++)
        {
            visits[order[visited - 1] / 128]++;
            (visits.Max() - visits.Min()).ShouldBeLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public void At_any_time_the_mean_place_in_an_uneven_row_is_near_its_middle()
    {
        int[] order = BalancedOrder.ForPoints(1000);
        for (int visited = 32; visited <= order.Length; visited++)
            order.Take(visited).Average().ShouldBe(499.5, 25);
    }

    [Fact]
    public void Points_of_a_block_are_visited_together_and_in_order() =>
        BalancedOrder.ForBlocks(4, 3).ShouldBe([0, 1, 2, 6, 7, 8, 3, 4, 5, 9, 10, 11]);

    [Theory]
    [InlineData(2, 2, 2, 2, 2, 2)]
    [InlineData(3, 5, 7)]
    [InlineData(1, 4, 1, 9)]
    [InlineData(200)]
    public void Every_combination_is_visited_once(params int[] levels) =>
        BalancedOrder
            .ForFactorial(levels)
            .Order()
            .ShouldBe(Enumerable.Range(0, levels.Aggregate(1, (product, count) => product * count)));

    [Fact]
    public void Of_two_levels_each_both_are_visited_equally_after_any_power_of_two()
    {
        int[] levels = [2, 2, 2, 2, 2, 2, 2, 2];
        var design = FullFactorial.Create(levels);
        int[] order = BalancedOrder.ForFactorial(levels);
        for (int visited = 2; visited <= order.Length; visited *= 2)
            for (int factor = 0; factor < levels.Length; factor++)
                order.Take(visited).Count(point => design.Level(point, factor) == 1).ShouldBe(visited / 2);
    }

    [Fact]
    public void A_tenth_of_a_factorial_holds_each_level_of_each_factor_about_equally()
    {
        int[] levels = [3, 4, 5, 6, 7];
        var design = FullFactorial.Create(levels);
        int[] tenth = [.. BalancedOrder.ForFactorial(levels).Take(252)];
        for (int factor = 0; factor < levels.Length; factor++)
            for (int level = 0; level < levels[factor]; level++)
                ((double)tenth.Count(point => design.Level(point, factor) == level)).ShouldBe(252.0 / levels[factor],
                    4);
    }

    [Fact]
    public void Orders_of_nothing_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => BalancedOrder.ForPoints(0));
        Should.Throw<ArgumentOutOfRangeException>(() => BalancedOrder.ForBlocks(0, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => BalancedOrder.ForBlocks(3, 0));
        Should.Throw<ArgumentException>(() => BalancedOrder.ForFactorial([]));
        Should.Throw<ArgumentException>(() => BalancedOrder.ForFactorial([.. Enumerable.Repeat(1, 129)]));
    }
}
