namespace CrisisSim.Statistics.Tests;

public class DecimalsTests
{
    [Theory]
    [InlineData(181.23, 2, 0, 181)]
    [InlineData(41.37, 0.96, 0, 41)]
    [InlineData(0.4217, 0.13, 2, 0.42)]
    [InlineData(0.4217, 0.013, 3, 0.422)]
    [InlineData(0.4217, 0.098, 1, 0.4)]
    [InlineData(2880.4, 60, -1, 2880)]
    [InlineData(2876.4, 160, -1, 2880)]
    [InlineData(31.46, 0.5, 1, 31.5)]
    public void A_value_is_given_to_the_place_of_its_half_width(double value, double halfWidth, int places,
        double shown)
    {
        var estimate = new Estimate(value, new Interval(value - halfWidth, value + halfWidth), 10_000);
        var decimals = Decimals.SupportedBy(estimate);
        decimals.Places.ShouldBe(places);
        decimals.Round(value).ShouldBe(shown, 1e-9);
    }

    [Fact]
    public void Rounding_never_leaves_the_interval()
    {
        var luck = new Luck(3);
        for (int i = 0; i < 2000; i++)
        {
            double value = luck.Normal() * 1000, half = Math.Pow(10, luck.Uniform() * 8 - 4);
            var estimate = new Estimate(value, new Interval(value - half, value + half), 100);
            estimate.Interval.Contains(Decimals.SupportedBy(estimate).Round(value)).ShouldBeTrue();
        }
    }

    [Fact]
    public void An_exact_value_keeps_its_own_digits_and_an_unbounded_one_none()
    {
        Decimals.SupportedBy(new Estimate(0, default, 10)).Places.ShouldBe(0);
        Decimals.SupportedBy(new Estimate(2.25, Interval.Point(2.25), 10)).Places.ShouldBe(2);
        Decimals.SupportedBy(new Estimate(1 / 3.0, Interval.Point(1 / 3.0), 10), most: 3).Places.ShouldBe(3);
        Decimals.SupportedBy(new Estimate(2.25, Interval.Unbounded, 1)).Places.ShouldBe(0);
    }

    [Fact]
    public void Zero_is_never_shown_as_negative() =>
        double.IsNegative(new Decimals(0).Round(-0.2)).ShouldBeFalse();

    [Fact]
    public void An_interval_is_rounded_outwards_and_never_inwards()
    {
        var luck = new Random(7);
        for (int k = 0; k < 20_000; k++)
        {
            double low = (luck.NextDouble() - 0.5) * Math.Pow(10, luck.Next(-4, 6));
            double high = low + (luck.NextDouble() * Math.Pow(10, luck.Next(-4, 4)));
            var digits = new Decimals(luck.Next(-3, 5));
            Interval shown = digits.Outwards(new Interval(low, high));
            double unit = Math.Pow(10, -digits.Places);
            shown.Low.ShouldBeLessThanOrEqualTo(low + (1e-9 * Math.Max(1, Math.Abs(low))));
            shown.High.ShouldBeGreaterThanOrEqualTo(high - (1e-9 * Math.Max(1, Math.Abs(high))));
            (low - shown.Low).ShouldBeLessThan(unit * (1 + 1e-9));
            (shown.High - high).ShouldBeLessThan(unit * (1 + 1e-9));
        }
    }

    [Fact]
    public void An_end_that_stands_on_its_place_stays() =>
        new Decimals(1).Outwards(new Interval(0.1 + 0.2, 1.1)).ShouldBe(new Interval(0.3, 1.1));
}
