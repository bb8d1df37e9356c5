using System.Globalization;

namespace CrisisSim.Experiments;

/// <summary>All numbers of a range, evenly, or evenly by their logarithm.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest, above the lowest.</param>
public sealed record FactorRange(double Low, double High) : FactorDomain
{
    /// <summary>What is written behind a number, such as "h"; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether only whole numbers are taken.</summary>
    public bool Whole { get; init; }

    /// <summary>Whether equal ratios are equally likely; the lowest is then above 0.</summary>
    public bool Logarithmic { get; init; }

    /// <inheritdoc/>
    public override int? Count => Whole ? (int)(High - Low) + 1 : null;

    /// <inheritdoc/>
    public override FactorValue At(double quantile)
    {
        double number = Whole ? Math.Min(High, Math.Floor(Low + (quantile * (High - Low + 1))))
            : Logarithmic ? Low * Math.Pow(High / Low, quantile) : Low + (quantile * (High - Low));
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return new FactorValue(Unit.Length > 0 ? $"{text} {Unit}" : text, number);
    }
}
