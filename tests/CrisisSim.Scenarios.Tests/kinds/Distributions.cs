using CrisisSim.Kernel;

namespace CrisisSim.Scenarios.Tests;

public sealed class Distributions
{
    private static Field<Distribution> Time(Rows o) => o.RandomDuration("x", "A time.");

    private static Field<Distribution> Number(Rows o) => o.RandomNumber("x", "A number.", "rungs");

    [Theory]
    [InlineData("36 h", "36 h")]
    [InlineData("{value: 36 h, source: X}", "36 h")]
    [InlineData("{median: 19 h, p90: 61 h}", "lognormal(median 19 h, p90 61 h)")]
    [InlineData("{lognormal: {median: 18 h, p90: 60 h}}", "lognormal(median 18 h, p90 60 h)")]
    [InlineData("{median: 7 d, sigma: 0.7}", "lognormal(median 168 h, p90 412.011 h)")]
    [InlineData("{low: 2 d, mode: 8 d, high: 17 d}", "triangular(low 48 h, mode 192 h, high 408 h)")]
    [InlineData("{uniform: {low: 1 h, high: 3 h}}", "uniform(low 1 h, high 3 h)")]
    [InlineData("{exponential: {mean: 12 h}}", "exponential(mean 12 h)")]
    [InlineData("{gamma: {shape: 2, mean: 3 d}}", "gamma(shape 2, scale 36 h)")]
    [InlineData("{weibull: {shape: 1.5, scale: 2 d}}", "weibull(shape 1.5, scale 48 h)")]
    [InlineData("{p: 0.3, within: 72 h}", "window(p 0.3 within 72 h)")]
    [InlineData("{at_once: 0.1, then: {median: 4 d, p90: 26 d}}",
        "hurdle(at once 0.1, else lognormal(median 96 h, p90 624 h))")]
    [InlineData("{quantiles: {0: 0 h, 0.5: 2 d, 1: 9 d}}", "empirical(p0 0 h, p50 48 h, p100 216 h)")]
    [InlineData("{median: 19 h, p90: 61 h, times: 2, source: X, grade: sourced}", "lognormal(median 38 h, p90 122 h)")]
    [InlineData("{value: 36 h, times: 0.5}", "18 h")]
    public void A_duration_is_stated_as_a_distribution(string text, string described)
    {
        Distribution distribution = Probe.Sound(Time, text);
        distribution
            .ToString()
            .Replace("fixed(", "", StringComparison.Ordinal)
            .TrimEnd(')')
            .ShouldBe(described.TrimEnd(')'));
    }

    [Theory]
    [InlineData("0.4 rungs", "0.4 rungs")]
    [InlineData("{normal: {mean: 0, sd: 0.7 rungs}}", "normal(mean 0 rungs, sd 0.7 rungs)")]
    [InlineData("{beta: {alpha: 2, beta: 3}}", "beta(alpha 2, beta 3)")]
    public void A_number_is_stated_as_a_distribution(string text, string described) =>
        Probe
            .Sound(Number, text)
            .Describe("rungs")
            .Replace("fixed(", "", StringComparison.Ordinal)
            .TrimEnd(')')
            .ShouldBe(described.TrimEnd(')'));

    [Fact]
    public void Beyond_the_outermost_quantiles_the_density_goes_on_but_no_duration_is_negative()
    {
        Distribution distribution = Probe.Sound(Time, "{quantiles: {0.1: 4 h, 0.5: 2 d, 0.9: 9 d}}");
        distribution.Quantile(0).ShouldBe(0);
        distribution.Quantile(0.5).ShouldBe(48);
        distribution.Quantile(1).ShouldBe(216 + (216 - 48) / 0.4 * 0.1, 1e-9);
    }

    [Theory]
    [InlineData("{median: 19 h}", "a lognormal distribution needs 'p90' as well; write {median: …, p90: …}")]
    [InlineData("{low: 2 d, high: 8 d}",
        "a triangular distribution needs 'mode' as well; write {low: …, mode: …, high: …}")]
    [InlineData("{medain: 19 h, p90: 61 h}", "unknown key 'medain' in a distribution; did you mean 'median'?")]
    [InlineData("{median: 19 h, p90: 61 h, mode: 2 h}",
        "'mode' does not go with 'median' and 'p90'; write {median: …, p90: …}")]
    [InlineData("{median: 61 h, p90: 19 h}",
        "'p90' must be larger than 'median'; stated are {median: 61 h, p90: 19 h}")]
    [InlineData("{low: 8 d, mode: 2 d, high: 17 d}",
        "'low', 'mode' and 'high' must rise in this order; stated are {low: 8 d, mode: 2 d, high: 17 d}")]
    [InlineData("{median: 19, p90: 61 h}", "duration '19' has no unit; write '19 h', '19 d' or '19 w'")]
    [InlineData("{median: 7 d, sigma: wide}", "'wide' is not a number; write digits, as in '0.4'")]
    [InlineData("{median: 1e-9 h, p90: 3 h}", "'1e-9 h' is too near to 0 to compute with; write 0.001 min or more")]
    [InlineData("{median: -1 h, p90: 3 h}", "'median' must be above 0; stated are {median: -1 h, p90: 3 h}")]
    [InlineData("{median: 7 d, sigma: 1e7}", "'sigma' must lie between 0 and 10; stated are {median: 7 d, sigma: 1e7}")]
    [InlineData("{p: 1, within: 72 h}", "'p' must be at least 0 and below 1; stated are {p: 1, within: 72 h}")]
    [InlineData("{at_once: 0.1}", "'at_once' needs 'then' as well; write {at_once: 0.1, then: {median: …, p90: …}}")]
    [InlineData("{at_once: 10 %, then: 3 h}", "'10 %' is a percentage; write it between 0 and 1, as in '0.1'")]
    [InlineData("{at_once: 0.1, than: 3 h}",
        "'than' does not go with 'at_once'; write {at_once: 0.1, then: {median: …, p90: …}}")]
    [InlineData("{gamma: 3}", "gamma needs the keys shape and mean, as in {gamma: {shape: …, mean: …}}")]
    [InlineData("{gamma: {shape: 2, mena: 3 d}}", "unknown key 'mena' in gamma; did you mean 'mean'?")]
    [InlineData("{lognormall: {median: 3 h, p90: 5 h}}",
        "unknown key 'lognormall' in a distribution; did you mean 'lognormal'?")]
    [InlineData("{normal: {mean: 9 h, sd: 3 h}}",
        "this distribution can be negative, and a duration cannot; state a median and p90, or low, mode and high")]
    [InlineData("{quantiles: {0.5: 2 d, 0.1: 4 h}}", "quantiles must rise, probabilities and values alike")]
    [InlineData("{quantiles: {0.5: 2 d}}",
        "'quantiles' needs two or more, each a probability with its value, as in {0.1: 4 h, 0.5: 2 d, 0.9: 9 d}")]
    [InlineData("{median: 19 h, p90: 61 h, times: -1}", "'times' must be at least 0")]
    [InlineData("[19 h, 61 h]",
        "'x' must be a duration, as in '36 h', or a distribution such as {median: …, p90: …}, not a list")]
    public void A_bad_distribution_says_what_to_write(string text, string fault) =>
        Probe.Fault(Time, text).ShouldBe(fault);
}
