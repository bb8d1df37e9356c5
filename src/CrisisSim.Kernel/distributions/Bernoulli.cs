namespace CrisisSim.Kernel;

/// <summary>1 with a probability, else 0.</summary>
public sealed class Bernoulli : Distribution
{
    /// <summary>1 with probability <paramref name="p"/>.</summary>
    /// <exception cref="ArgumentException">Not in [0, 1].</exception>
    public Bernoulli(double p)
    {
        Demand(p is >= 0 and <= 1, $"A probability must lie between 0 and 1, which {p:R} does not.");
        P = p;
    }

    /// <summary>The probability of 1.</summary>
    public double P { get; }

    /// <inheritdoc/>
    public override double Mean => P;

    /// <inheritdoc/>
    public override string Describe(string unit) => $"bernoulli(p {Say(P)})";

    internal override double Inverse(double p) => p > 1 - P ? 1 : 0;
}
