using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>
/// Writes a distribution as a file states it; read again it is the same distribution to the last bit.
/// </summary>
internal static class DistributionText
{
    /// <exception cref="InvalidOperationException">No default is of this family, so nothing writes it.</exception>
    public static string Format(Distribution distribution, QuantityMeasure measure) => distribution switch
    {
        Fixed @fixed => measure.WriteExactly(@fixed.Value),
        Lognormal lognormal => Format(lognormal, measure),
        Triangular t =>
            $"{{low: {measure.WriteExactly(t.Low)}, mode: {measure.WriteExactly(t.Mode)}, high: "
                + $"{measure.WriteExactly(t.High)}}}",
        _ => throw new InvalidOperationException($"Nothing writes {distribution} as a file states it."),
    };

    /// <summary>By median and p90 where these are round and give it exactly, else by median and sigma.</summary>
    private static string Format(Lognormal lognormal, QuantityMeasure measure)
    {
        double p90 = Math.Round(lognormal.P90, 6);
        return Lognormal.From(lognormal.Median, p90).Sigma == lognormal.Sigma
            ? $"{{median: {measure.WriteExactly(lognormal.Median)}, p90: {measure.WriteExactly(p90)}}}"
            : $"{{median: {measure.WriteExactly(lognormal.Median)}, sigma: "
                + $"{lognormal.Sigma.ToString("R", CultureInfo.InvariantCulture)}}}";
    }
}
