using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>
/// A number or duration that differs from trial to trial: a fixed value, or a block such as <c>{median: 19 h, p90: 61 h}</c>.
/// <c>times</c> beside it stretches the whole. The middle is the median.
/// </summary>
internal sealed class DistributionKind(Measure measure) : Quantity<Distribution>(measure)
{
    public const string Times = "times";
    public const string AtOnce = "at_once";
    public const string Then = "then";
    public const string Quantiles = "quantiles";

    public override string Noun => $"{Measure.Noun}, or a distribution such as {{median: …, p90: …}}";

    public override string Written(Distribution value) => DistributionText.Of(value, Measure);

    protected override bool IsRandom => true;

    protected override IReadOnlyList<string> Parts => [Times];

    public override JsonObject Schema(SchemaDefinitions definitions) => DistributionSchema.Of(Measure, definitions);

    protected override bool TryParse(Node node, Reading at, [MaybeNullWhen(false)] out Distribution value, out double middle)
    {
        middle = 0;
        var reader = new DistributionReader(this, Measure, at);
        if (!reader.TryRead(node, out value)) return false;
        middle = value.Median;
        if (Measure is DurationMeasure && value.Quantile(0) < 0)
            return at.Refuse(node, "this distribution can be negative, and a duration cannot; state a median and p90, or low, mode and high");
        return true;
    }

    protected override double StretchOf(Node node) =>
        (node as Mapping)?.Find(Times)?.Value is Scalar times && Numerals.TrySplit(times.Text, out var factor, out _) ? factor : 1;

    /// <summary>One value of the unit, within the bounds.</summary>
    internal bool TryValue(Node node, Reading at, out double number) => TryNumber(node, at, out number);
}
