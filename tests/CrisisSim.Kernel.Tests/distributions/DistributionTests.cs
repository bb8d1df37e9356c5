namespace CrisisSim.Kernel.Tests;

public sealed class DistributionTests
{
    [Fact]
    public void A_distribution_says_what_it_is()
    {
        Distribution.Fixed(4).ToString().ShouldBe("fixed(4 h)");
        Distribution.Uniform(1, 2.5).ToString().ShouldBe("uniform(low 1 h, high 2.5 h)");
        Distribution.Normal(0, 0.5).Describe("rungs").ShouldBe("normal(mean 0 rungs, sd 0.5 rungs)");
        Distribution.LognormalFrom(18, 60).ToString().ShouldBe("lognormal(median 18 h, p90 60 h)");
        Distribution.Exponential(1 / 3.0).ToString().ShouldBe("exponential(mean 0.333333 h)");
        Distribution.Gamma(2, 12).ToString().ShouldBe("gamma(shape 2, scale 12 h)");
        Distribution.Weibull(0.7, 12).ToString().ShouldBe("weibull(shape 0.7, scale 12 h)");
        Distribution.Triangular(1, 2, 3).Describe("").ShouldBe("triangular(low 1, mode 2, high 3)");
        Distribution.Beta(2, 5).ToString().ShouldBe("beta(alpha 2, beta 5)");
        Distribution.BernoulliOf(0.2).ToString().ShouldBe("bernoulli(p 0.2)");
        Distribution.Empirical((0, 1), (0.055, 4), (1, 9)).ToString().ShouldBe("empirical(p0 1 h, p5.5 4 h, p100 9 h)");
        Distribution.Hurdle(0.3, Distribution.Fixed(6)).ToString().ShouldBe("hurdle(at once 0.3, else fixed(6 h))");
        Distribution.Window(0.3, 72).ToString().ShouldBe("window(p 0.3 within 72 h)");
        Distribution.Beta(2, 5).Times(10).ToString().ShouldBe("10 h × beta(alpha 2, beta 5)");
        Distribution.Fixed(double.PositiveInfinity).ToString().ShouldBe("fixed(∞ h)");
    }

    [Fact]
    public void A_factor_multiplies_every_quantile_and_the_mean()
    {
        foreach (Distribution each in All())
        {
            Distribution tripled = each.Times(1.5).Times(2);
            foreach (double p in new[] { 0.001, 0.01, 0.3, 0.5, 0.8, 0.999 })
            {
                tripled
                    .Quantile(p)
                    .ShouldBe(3 * each.Quantile(p), 1e-12 * Math.Abs(3 * each.Quantile(p)) + 1e-15, $"{each} at {p}");
            }

            tripled.Mean.ShouldBe(3 * each.Mean, 1e-12 * Math.Abs(3 * each.Mean), each.ToString());
            each.Times(1).ShouldBeSameAs(each);
            each.Times(0).Mean.ShouldBe(0);
            Should.Throw<ArgumentException>(() => each.Times(-1));
            Should.Throw<ArgumentException>(() => each.Times(double.NaN));
        }
    }

    [Fact]
    public void The_median_splits_the_draws_in_half()
    {
        foreach (Distribution each in All()) each.Median.ShouldBe(each.Quantile(0.5), 1e-12, each.ToString());
    }

    [Fact]
    public void Quantiles_rise_and_refuse_what_is_no_probability()
    {
        foreach (Distribution each in All())
        {
            for (int i = 1; i < 200; i++)
                each.Quantile(i / 200.0).ShouldBeGreaterThanOrEqualTo(each.Quantile((i - 1) / 200.0));
            foreach (double p in new[] { -0.1, 1.1, double.NaN })
                Should.Throw<ArgumentOutOfRangeException>(() => each.Quantile(p));
        }
    }

    [Fact]
    public void Bounds_are_exact()
    {
        (Distribution
            .Gamma(2, 3)
            .Quantile(0), Distribution.Gamma(2, 3).Quantile(1)).ShouldBe((0, double.PositiveInfinity));
        (Distribution.Beta(2, 3).Quantile(0), Distribution.Beta(2, 3).Quantile(1)).ShouldBe((0, 1));
        (Distribution
            .Exponential(2)
            .Quantile(0), Distribution.Exponential(2).Quantile(1)).ShouldBe((0, double.PositiveInfinity));
        (Distribution.Triangular(1, 1, 3).Quantile(0), Distribution.Triangular(1, 3, 3).Quantile(1)).ShouldBe((1, 3));
        Distribution.Triangular(2, 2, 2).Quantile(0.3).ShouldBe(2);
        Distribution.Exponential(1).Quantile(1e-20).ShouldBe(1e-20, 1e-35);
    }

    [Fact]
    public void A_window_gives_its_probability_within_its_time()
    {
        Distribution.Window(0.3, 72).Quantile(0.3).ShouldBe(72, 1e-10);
        var never = Distribution.Window(0, 72);
        Stream stream = new Chance(0, 0).StreamFor(0, 0);
        never.Sample(ref stream).ShouldBe(double.PositiveInfinity);
        never.Mean.ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void A_bernoulli_draw_is_1_as_often_as_its_probability_says()
    {
        Stream stream = new Chance(0, 0).StreamFor(0, 7);
        double ones = Enumerable.Range(0, 100_000).Sum(_ => Distribution.BernoulliOf(0.2).Sample(ref stream));
        ones.ShouldBe(20_000, 4 * Math.Sqrt(16_000));
        Distribution.BernoulliOf(1).Sample(ref stream).ShouldBe(1);
        Distribution.BernoulliOf(0).Sample(ref stream).ShouldBe(0);
    }

    public static TheoryData<string, Func<Distribution>> Nonsense => new()
    {
        { "A fixed value must be a number, not NaN.", () => Distribution.Fixed(double.NaN) },
        { "A uniform distribution needs finite bounds, the lower first, not 3 and 2.", () => Distribution.Uniform(3,
            2) },
        { "The standard deviation of a normal distribution must be 0 or more, not -1.", () => Distribution.Normal(0,
            -1) },
        { "The median of a lognormal distribution must be above 0, not 0.", () => Distribution.Lognormal(0, 1) },
        { "The p90 of a lognormal distribution must be finite and at least its median 18, not 12.", () =>
            Distribution.LognormalFrom(18, 12) },
        { "The mean of an exponential distribution must be above 0, not 0.", () => Distribution.Exponential(0) },
        { "The shape of a gamma distribution must lie between 0.001 and 1000000, not -2.", () => Distribution.Gamma(-2,
            1) },
        { "The scale of a Weibull distribution must be above 0, not 0.", () => Distribution.Weibull(1, 0) },
        { "A triangular distribution needs low ≤ mode ≤ high, not 1, 5, 3.", () => Distribution.Triangular(1, 5, 3) },
        { "The beta of a beta distribution must lie between 0.001 and 1000000, not NaN.", () => Distribution.Beta(1,
            double.NaN) },
        { "A probability must lie between 0 and 1, which 1.2 does not.", () => Distribution.BernoulliOf(1.2) },
        { "An empirical distribution needs two quantiles or more, not 1.", () => Distribution.Empirical((0, 1)) },
        { "The quantiles of an empirical distribution must begin at probability 0 (the lowest value) and end at 1 (the "
            + "highest).", () =>
            Distribution.Empirical((0.1, 1), (1, 2)) },
        { "The values of an empirical distribution must not fall: 4 follows 5.", () => Distribution.Empirical((0, 1),
            (0.5, 5), (1, 4)) },
        { "The probabilities of an empirical distribution must rise: 0.5 follows 0.5.", () => Distribution.Empirical(
            (0, 1), (0.5, 5), (0.5, 6), (1, 7)) },
        { "The share that happens at once must lie between 0 and 1, which 2 does not.", () => Distribution.Hurdle(2,
            Distribution.Fixed(1)) },
        { "What does not happen at once must not be negative, as normal(mean 1 h, sd 1 h) can be.", () =>
            Distribution.Hurdle(0.5, Distribution.Normal(1, 1)) },
        { "The probability of a window must be 0 or more and below 1 (under a constant hazard nothing is certain), "
            + "which 1 is not.", () =>
            Distribution.Window(1, 72) },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Nonsense_is_refused_in_words_that_an_analyst_understands(string message, Func<Distribution> make) =>
        Should.Throw<ArgumentException>(make).Message.ShouldBe(message);

    private static IEnumerable<Distribution> All() =>
    [
        Distribution.Fixed(4),
        Distribution.Uniform(-1, 2.5),
        Distribution.Normal(1, 0.5),
        Distribution.Lognormal(18, 0.9),
        Distribution.Lognormal(18, 0),
        Distribution.Exponential(3),
        Distribution.Gamma(2, 12),
        Distribution.Weibull(0.7, 12),
        Distribution.Triangular(1, 2, 3),
        Distribution.Beta(2, 5),
        Distribution.BernoulliOf(0.2),
        Distribution.Empirical((0, 1), (0.05, 4), (1, 9)),
        Distribution.Hurdle(0.3, Distribution.Fixed(6)),
        Distribution.Window(0.3, 72),
    ];
}
