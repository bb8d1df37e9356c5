using Oracle = MathNet.Numerics.Distributions.Normal;

namespace CrisisSim.Kernel.Tests;

public sealed class StandardNormalTests
{
    [Fact]
    public void The_distribution_function_agrees_with_MathNet()
    {
        for (double x = -8.0; x <= 8; x += 1 / 64.0)
        {
            double expected = Oracle.CDF(0, 1, x);
            StandardNormal.Cdf(x).ShouldBe(expected, 1e-14 * expected, $"at {x}");
        }
    }

    [Fact]
    public void The_quantile_agrees_with_MathNet()
    {
        for (int i = 1; i < 4096; i++) Check(i / 4096.0);
        for (int e = 10; e < 300; e++) Check(Math.Pow(10, -e / 10.0));

        static void Check(double p)
        {
            double expected = Oracle.InvCDF(0, 1, p);
            StandardNormal.Quantile(p).ShouldBe(expected, 1e-14 * Math.Max(1, Math.Abs(expected)), $"at {p}");
        }
    }

    /// <summary>Reference values computed with 40 digits (mpmath), beyond the reach of the oracle.</summary>
    [Theory]
    [InlineData(-1.5, 0.06680720126885806)]
    [InlineData(-5.5, 1.8989562465887691e-08)]
    [InlineData(-6, 9.865876450376981e-10)]
    [InlineData(-10, 7.619853024160525e-24)]
    [InlineData(-20, 2.7536241186062337e-89)]
    [InlineData(-37, 5.725571222524577e-300)]
    public void Far_tails_keep_their_digits(double x, double probability)
    {
        StandardNormal.Cdf(x).ShouldBe(probability, 1e-14 * probability);
        StandardNormal.Quantile(probability).ShouldBe(x, 1e-14 * -x);
    }

    [Fact]
    public void Bounds_are_infinite_and_nonsense_is_not_a_number()
    {
        StandardNormal.Quantile(0).ShouldBe(double.NegativeInfinity);
        StandardNormal.Quantile(1).ShouldBe(double.PositiveInfinity);
        StandardNormal.Quantile(0.5).ShouldBe(0);
        StandardNormal.Quantile(1.5).ShouldBe(double.NaN);
        StandardNormal.Quantile(double.NaN).ShouldBe(double.NaN);
        StandardNormal.Cdf(double.NegativeInfinity).ShouldBe(0);
        StandardNormal.Cdf(double.PositiveInfinity).ShouldBe(1);
        StandardNormal.Cdf(double.NaN).ShouldBe(double.NaN);
        StandardNormal.Density(0.7).ShouldBe(Oracle.PDF(0, 1, 0.7), 1e-15);
    }
}
