using System.Globalization;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What is asked of a figure. A direction must be clear of luck: the whole interval lies on its side. A tolerance holds
/// the value alone, for it allows for more than luck. A figure may also be shown beside the others, and nothing asked
/// of it.
/// </summary>
public sealed class Expectation
{
    private readonly Func<Estimate, bool> met;

    private Expectation(string text, Func<Estimate, bool> met) => (Text, this.met) = (text, met);

    /// <summary>Nothing is asked.</summary>
    public static Expectation Nothing { get; } = new("", _ => true);

    /// <summary>What is asked, in a few signs: "above 0", "2 to 8".</summary>
    public string Text { get; }

    /// <summary>Whether the figure is as asked.</summary>
    public bool IsMetBy(Estimate figure) => met(figure);

    internal static Expectation Above(double bound) =>
        new($"above {Plain(bound)}", figure => figure.Interval.Low > bound);

    internal static Expectation Below(double bound) =>
        new($"below {Plain(bound)}", figure => figure.Interval.High < bound);

    /// <summary>Exact but for the rounding of sums.</summary>
    internal static Expectation Exactly(double value) =>
        new($"exactly {Plain(value)}", figure => Math.Abs(figure.Value - value) <= 1e-9);

    internal static Expectation Between(double low, double high) =>
        new($"{Plain(low)} to {Plain(high)}", figure => figure.Value >= low && figure.Value <= high);

    internal static Expectation AtLeast(double low) => new($"at least {Plain(low)}", figure => figure.Value >= low);

    internal static Expectation AtMost(double high) => new($"at most {Plain(high)}", figure => figure.Value <= high);

    /// <summary>Within a factor of a published value.</summary>
    internal static Expectation Near(double published, double factor) =>
        Between(published / factor, published * factor);

    private static string Plain(double value) =>
        value.ToString("0.###", CultureInfo.InvariantCulture).Replace('-', '−');
}
