using MathNet.Numerics.Distributions;

namespace CrisisSim.Kernel.Tests;

public sealed class SamplerTests
{
    private const int Draws = 1_000_000;

    public static TheoryData<string> Families => [.. Cases.Keys];

    private static Dictionary<string, (Distribution Ours, IContinuousDistribution Oracle)> Cases { get; } = new()
    {
        ["uniform"] = (Distribution.Uniform(-3, 5), new ContinuousUniform(-3, 5)),
        ["normal"] = (Distribution.Normal(2, 3), new MathNet.Numerics.Distributions.Normal(2, 3)),
        ["lognormal"] = (Distribution.Lognormal(18, 0.9), new LogNormal(Math.Log(18), 0.9)),
        ["lognormal by quantiles"] = (Distribution.LognormalFrom(18, 60),
            new LogNormal(Math.Log(18), Math.Log(60 / 18.0) / MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 0.9))),
        ["exponential"] = (Distribution.Exponential(4), new MathNet.Numerics.Distributions.Exponential(0.25)),
        ["weibull"] = (Distribution.Weibull(0.7, 12), new MathNet.Numerics.Distributions.Weibull(0.7, 12)),
        ["triangular"] = (Distribution.Triangular(2, 3, 9), new MathNet.Numerics.Distributions.Triangular(2, 9, 3)),
        ["gamma 0.05"] = (Distribution.Gamma(0.05, 3), new MathNet.Numerics.Distributions.Gamma(0.05, 1 / 3.0)),
        ["gamma 0.5"] = (Distribution.Gamma(0.5, 3), new MathNet.Numerics.Distributions.Gamma(0.5, 1 / 3.0)),
        ["gamma 2.5"] = (Distribution.Gamma(2.5, 10), new MathNet.Numerics.Distributions.Gamma(2.5, 0.1)),
        ["gamma 300"] = (Distribution.Gamma(300, 0.5), new MathNet.Numerics.Distributions.Gamma(300, 2)),
        ["beta 0.3 0.6"] = (Distribution.Beta(0.3, 0.6), new MathNet.Numerics.Distributions.Beta(0.3, 0.6)),
        ["beta 2 5"] = (Distribution.Beta(2, 5), new MathNet.Numerics.Distributions.Beta(2, 5)),
        ["beta 80 3"] = (Distribution.Beta(80, 3), new MathNet.Numerics.Distributions.Beta(80, 3)),
        ["window"] =
            (Distribution.Window(0.3, 72), new MathNet.Numerics.Distributions.Exponential(-Math.Log(0.7) / 72)),
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void A_million_draws_are_distributed_as_MathNet_says(string family)
    {
        (Distribution? ours, IContinuousDistribution? oracle) = Cases[family];
        double[] sample = Sample(ours, Draws);
        KolmogorovSmirnov.Distance(sample, x => Cdf(oracle, x)).ShouldBeLessThan(KolmogorovSmirnov.Limit(Draws));
        sample.Average().ShouldBe(oracle.Mean, 4 * oracle.StdDev / 1e3);
        ours.Mean.ShouldBe(oracle.Mean, 1e-12 * Math.Abs(oracle.Mean));
        double deviation = Math.Sqrt(sample.Average(x => (x - oracle.Mean) * (x - oracle.Mean)));
        deviation.ShouldBe(oracle.StdDev, 0.03 * oracle.StdDev);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void The_tails_of_a_million_draws_are_as_full_as_MathNet_says(string family)
    {
        (Distribution? ours, IContinuousDistribution? oracle) = Cases[family];
        double[] sample = Sample(ours, Draws);
        foreach (double p in new[] { 1e-4, 1e-3, 1e-2 })
        {
            (double low, double high) = (ours.Quantile(p), ours.Quantile(1 - p));
            double margin = 4 * Math.Sqrt(p * Draws);
            ((double)sample.Count(x => x <= low)).ShouldBe(Cdf(oracle, low) * Draws, margin);
            ((double)sample.Count(x => x > high)).ShouldBe((1 - Cdf(oracle, high)) * Draws, margin);
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void The_quantile_is_the_inverse_of_MathNets_distribution_function(string family)
    {
        (Distribution? ours, IContinuousDistribution? oracle) = Cases[family];
        foreach (double p in new[] { 1e-9, 1e-6, 1e-3, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.999, 1 - 1e-6 })
        {
            Cdf(oracle, ours.Quantile(p)).ShouldBe(p, 1e-9 * p + 1e-15, $"at {p}");
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void A_draw_is_the_quantile_of_one_uniform_number(string family)
    {
        Distribution ours = Cases[family].Ours;
        (Stream stream, Stream uniform) = (new Chance(3, 3).StreamFor(0, 0), new Chance(3, 3).StreamFor(0, 0));
        for (int i = 0; i < 2000; i++)
        {
            double expected = ours.Quantile(uniform.Uniform());
            ours.Sample(ref stream).ShouldBe(expected, 1e-6 * Math.Abs(expected));
        }
    }

    [Fact]
    public void Gamma_and_beta_keep_to_their_quantiles_far_into_the_tails()
    {
        Distribution[] extremes =
        [
            Distribution.Gamma(1e6, 1),
            Distribution.Beta(0.05, 0.05),
            Distribution.Beta(1e5, 1e5),
            Distribution.Beta(0.5, 200)
        ];
        foreach (Distribution? ours in Cases.Values.Select(c => c.Ours).OfType<Tabulated>().Concat(extremes))
        {
            foreach (double p in new[] { 1e-15, 1e-12, 1e-8, 1e-5, 1 - 1e-5, 1 - 1e-8, 1 - 1e-12 })
            {
                (Stream stream, Stream same) = (ScriptedChance.First(p), ScriptedChance.First(p));
                double expected = ours.Quantile(same.Uniform());
                ours.Sample(ref stream).ShouldBe(expected, 2e-6 * expected, $"{ours} at {p}");
            }
        }
    }

    [Fact]
    public void An_empirical_distribution_is_linear_between_its_quantiles()
    {
        var ours = Distribution.Empirical((0, 2), (0.5, 10), (0.9, 30), (1, 100));
        KolmogorovSmirnov.Distance(Sample(ours, Draws), Cdf).ShouldBeLessThan(KolmogorovSmirnov.Limit(Draws));
        ours.Mean.ShouldBe(0.5 * 6 + 0.4 * 20 + 0.1 * 65, 1e-12);
        ours.Quantile(0.7).ShouldBe(20, 1e-12);
        (ours.Quantile(0), ours.Quantile(1)).ShouldBe((2, 100));

        static double Cdf(double x) =>
            x < 10 ? (x - 2) / 16 : x < 30 ? 0.5 + 0.4 * (x - 10) / 20 : 0.9 + 0.1 * (x - 30) / 70;
    }

    [Fact]
    public void A_hurdle_is_passed_at_once_by_its_share_and_by_the_rest_as_the_rest_is()
    {
        var rest = Distribution.Gamma(2, 12);
        double[] sample = Sample(Distribution.Hurdle(0.35, rest), Draws);
        ((double)sample.Count(x => x == 0)).ShouldBe(0.35 * Draws, 4 * Math.Sqrt(0.35 * 0.65 * Draws));
        double[] later = sample.Where(x => x > 0).ToArray();
        KolmogorovSmirnov
            .Distance(later, new MathNet.Numerics.Distributions.Gamma(2, 1 / 12.0).CumulativeDistribution)
            .ShouldBeLessThan(KolmogorovSmirnov.Limit(later.Length));
    }

    [Fact]
    public void A_draw_allocates_nothing()
    {
        Distribution[] all =
        [
            .. Cases.Values.Select(c => c.Ours),
            Distribution.Fixed(3),
            Distribution.BernoulliOf(0.2),
            Distribution.Empirical((0, 1), (1, 2)),
            Distribution.Hurdle(0.1, Distribution.Gamma(2, 3)),
            Distribution.Beta(2, 2).Times(3)
        ];
        Stream stream = new Chance(1, 1).StreamFor(1, 1);
        foreach (Distribution each in all) each.Sample(ref stream);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Distribution each in all) each.Sample(ref stream);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    /// <summary>
    /// Math.NET's distribution functions but for two: its Weibull is right to eight digits only, its gamma 0 below
    /// 10⁻¹⁵ (where the first term of the series is exact).
    /// </summary>
    private static double Cdf(IContinuousDistribution oracle, double x) => oracle switch
    {
        MathNet.Numerics.Distributions.Weibull w => 1 - Math.Exp(-Math.Pow(x / w.Scale, w.Shape)),
        MathNet.Numerics.Distributions.Gamma g when x * g.Rate < 1e-12 =>
            Math.Pow(x * g.Rate, g.Shape) / MathNet.Numerics.SpecialFunctions.Gamma(g.Shape + 1),
        _ => oracle.CumulativeDistribution(x),
    };

    private static double[] Sample(Distribution distribution, int size)
    {
        Stream stream = new Chance(20261122, 0).StreamFor(Name.Key(distribution.ToString()), 0);
        return Enumerable.Range(0, size).Select(_ => distribution.Sample(ref stream)).ToArray();
    }
}
