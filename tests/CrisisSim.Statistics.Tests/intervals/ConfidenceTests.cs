namespace CrisisSim.Statistics.Tests;

public class ConfidenceTests
{
    [Fact]
    public void The_confidence_is_95_percent_unless_stated()
    {
        default(Confidence).Level.ShouldBe(0.95);
        new Confidence(0.95).ShouldBe(default);
        new Confidence(0.9).Level.ShouldBe(0.9);
    }

    [Theory]
    [InlineData(0.95, 1.959963984540054)]
    [InlineData(0.90, 1.6448536269514722)]
    [InlineData(0.99, 2.5758293035489004)]
    public void Normal_quantiles_are_the_tabulated_ones(double level, double expected) =>
        new Confidence(level).NormalQuantile.ShouldBe(expected, 1e-12);

    [Theory]
    [InlineData(1, 12.706)]
    [InlineData(2, 4.303)]
    [InlineData(5, 2.571)]
    [InlineData(10, 2.228)]
    [InlineData(30, 2.042)]
    [InlineData(60, 2.000)]
    [InlineData(120, 1.980)]
    [InlineData(1_000, 1.962)]
    [InlineData(10_000_000, 1.960)]
    public void Student_quantiles_are_the_tabulated_ones(long degreesOfFreedom, double expected) =>
        default(Confidence).StudentQuantile(degreesOfFreedom).ShouldBe(expected, 0.0005);

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.95)]
    [InlineData(0.999)]
    public void The_expansion_for_many_degrees_of_freedom_joins_the_exact_quantile(double level)
    {
        var confidence = new Confidence(level);
        double exact = MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, 100, 1 - confidence.Tail);
        confidence.StudentQuantile(100).ShouldBe(exact, 1e-7);
    }

    [Fact]
    public void Intervals_that_share_a_confidence_split_the_error()
    {
        default(Confidence).SharedAmong(5).Level.ShouldBe(0.99, 1e-12);
        default(Confidence).SharedAmong(1).ShouldBe(default);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_level_that_is_no_probability_is_refused(double level) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Confidence(level));
}
