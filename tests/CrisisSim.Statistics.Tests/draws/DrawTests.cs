namespace CrisisSim.Statistics.Tests;

public sealed class DrawTests
{
    [Fact]
    public void The_spread_of_a_hundred_draws_runs_from_its_2_5th_to_its_97_5th_percentile()
    {
        double[] draws = [.. Enumerable.Range(1, 100).Reverse().Select(k => (double)k)];
        var spread = DrawSpread.Measure(draws, reference: 50);
        spread.Median.ShouldBe(50.5);
        // Type 8 of Hyndman and Fan: position (n + 1/3) p + 1/3.
        spread.Middle.Low.ShouldBe((100 + (1 / 3.0)) * 0.025 + (1 / 3.0), 1e-9);
        spread.Middle.High.ShouldBe((100 + (1 / 3.0)) * 0.975 + (1 / 3.0), 1e-9);
        (spread.Reversed, spread.Draws).ShouldBe((0, 100));
    }

    [Fact]
    public void A_sign_is_reversed_where_it_is_contrary_and_not_where_nothing_differs()
    {
        DrawSpread.Measure([-1, 0, 2, 3], reference: 5).Reversed.ShouldBe(0.25);
        DrawSpread.Measure([-1, 0, 2, 3], reference: -5).Reversed.ShouldBe(0.5);
        DrawSpread.Measure([-1, 0, 2, 3], reference: 0).Reversed.ShouldBe(0);
    }

    [Fact]
    public void A_spread_needs_a_draw_and_finite_values()
    {
        Should.Throw<ArgumentException>(() => DrawSpread.Measure([], 1));
        Should.Throw<ArgumentException>(() => DrawSpread.Measure([1, double.NaN], 1));
    }

    [Fact]
    public void Rank_correlation_is_one_for_any_rising_relation_and_known_in_between()
    {
        RankCorrelation.Between([1, 2, 3, 4], [1, 10, 100, 1000]).ShouldBe(1, 1e-12);
        RankCorrelation.Between([1, 2, 3, 4], [4, 3, 2, 1]).ShouldBe(-1, 1e-12);
        // Ten pupils' intelligence quotients and hours of television, a textbook example: −29/165.
        RankCorrelation.Between(
            [106, 86, 100, 101, 99, 103, 97, 113, 112, 110],
            [7, 0, 27, 50, 28, 29, 20, 12, 6, 17]).ShouldBe(-29 / 165.0, 1e-12);
        RankCorrelation.Between([1, 1, 1], [1, 2, 3]).ShouldBe(0);
        Should.Throw<ArgumentException>(() => RankCorrelation.Between([1], [1, 2]));
    }
}
