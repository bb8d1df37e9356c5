using System.Numerics;

namespace CrisisSim.Statistics.Tests;

public class ShapleyTests
{
    [Fact]
    public void A_pair_of_gloves_is_worth_most_to_whoever_owns_the_scarce_one()
    {
        // One left glove (player 0), two right ones: the textbook's answer is 2/3, 1/6, 1/6.
        double[] worth = Worth(3, who => (who & 1) != 0 && (who & 0b110) != 0 ? 1 : 0);
        double[] parts = Shapley.Values(worth);
        parts[0].ShouldBe(2.0 / 3, 1e-12);
        parts[1].ShouldBe(1.0 / 6, 1e-12);
        parts[2].ShouldBe(1.0 / 6, 1e-12);
    }

    [Fact]
    public void Where_everybody_adds_the_same_whoever_is_there_each_gets_what_it_adds()
    {
        double[] adds = [3, -1, 0.5, 7];
        double[] worth = Worth(4, who => 100 + adds.Where((_, player) => (who >> player & 1) != 0).Sum());
        Shapley.Values(worth).Zip(adds).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1e-9);
    }

    [Fact]
    public void What_two_do_only_together_is_shared_in_halves() =>
        Shapley.Values(Worth(2, who => who == 0b11 ? 10 : 0)).ShouldBe([5, 5]);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    public void Parts_sum_to_the_whole_less_what_nobody_is_worth(int players)
    {
        double[] worth = Worth(players, who => Math.Sin(who * 12.9898) * 1000);
        Shapley.Values(worth).Sum().ShouldBe(worth[^1] - worth[0], 1e-9);
    }

    [Fact]
    public void Who_adds_nothing_gets_exactly_nothing()
    {
        double[] worth = Worth(5, who => Math.Sqrt(who & 0b11011));
        Shapley.Values(worth)[2].ShouldBe(0);
    }

    [Fact]
    public void Who_adds_the_same_gets_the_same()
    {
        double[] worth = Worth(4,
            who => Math.Pow(BitOperations.PopCount((uint)who & 0b0111), 1.7) * ((who & 8) != 0 ? 2 : 1));
        double[] parts = Shapley.Values(worth);
        parts[0].ShouldBe(parts[1], 1e-9);
        parts[1].ShouldBe(parts[2], 1e-9);
        Math.Abs(parts[3] - parts[0]).ShouldBeGreaterThan(1e-3);
    }

    [Fact]
    public void The_mean_over_all_orders_is_the_part()
    {
        double[] worth = Worth(3, who => Math.Cos(who * 3.7));
        double[] sums = new double[3];
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        foreach (int[] order in orders)
        {
            int[] joined = [0, 1 << order[0], 1 << order[0] | 1 << order[1], 7];
            Shapley.Along(order, [.. joined.Select(who => worth[who])], sums);
        }
        double[] parts = Shapley.Values(worth);
        for (int player = 0; player < 3; player++) (sums[player] / orders.Length).ShouldBe(parts[player], 1e-12);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public void The_weights_of_all_coalitions_of_others_sum_to_one(int players)
    {
        double sum = 0, ways = 1;
        for (int size = 0; size < players; size++)
        {
            sum += ways * Shapley.Weight(size, players);
            ways = ways * (players - 1 - size) / (size + 1);
        }
        sum.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Nobody_among_nobody_has_no_part() => Shapley.Values([42]).ShouldBeEmpty();

    [Fact]
    public void A_number_of_worths_that_is_no_number_of_coalitions_is_refused()
    {
        Should.Throw<ArgumentException>(() => Shapley.Values([1, 2, 3]));
        Should.Throw<ArgumentException>(() => Shapley.Along([0, 1], [1, 2], new double[2]));
        Should.Throw<ArgumentOutOfRangeException>(() => Shapley.Weight(3, 3));
    }

    private static double[] Worth(int players, Func<int, double> of) =>
        [.. Enumerable.Range(0, 1 << players).Select(of)];
}
