using System.Globalization;
using CrisisSim.Kernel;

namespace CrisisSim.Experiments;

/// <summary>The values that a factor can take, reached by a number from 0 to 1 as a quantile is.</summary>
public abstract record FactorDomain
{
    /// <summary>How many values there are; null: a continuum.</summary>
    public abstract int? Count { get; }

    /// <summary>The value at a quantile.</summary>
    /// <param name="quantile">From 0 to 1.</param>
    public abstract FactorValue At(double quantile);
}

/// <summary>Numbers of a distribution.</summary>
public sealed record FactorDistribution(Distribution Distribution) : FactorDomain
{
    /// <summary>The part of the distribution at either end that is never reached, as it may be infinite.</summary>
    private const double Tail = 0.001;

    /// <summary>What is written behind a number, such as "h"; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <inheritdoc/>
    public override int? Count => null;

    /// <inheritdoc/>
    public override FactorValue At(double quantile)
    {
        double number = Distribution.Quantile(Math.Clamp(quantile, Tail, 1 - Tail));
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return new FactorValue(Unit.Length > 0 ? $"{text} {Unit}" : text, number);
    }
}

/// <summary>Values of a list, each as likely as the others. The list is compared by reference.</summary>
public sealed record FactorLevels(IReadOnlyList<FactorValue> Values) : FactorDomain
{
    /// <inheritdoc/>
    public override int? Count => Values.Count;

    /// <inheritdoc/>
    public override FactorValue At(double quantile) =>
        Values[Math.Min(Values.Count - 1, (int)(quantile * Values.Count))];
}

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
