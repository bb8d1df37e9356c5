namespace CrisisSim.Kernel;

/// <summary>
/// At once (0) with some probability, else drawn from the rest: the form that data on response times take.
/// </summary>
public sealed class Hurdle : Distribution
{
    /// <summary>
    /// 0 with probability <paramref name="share"/>, else a draw from <paramref name="rest"/>, which must not be
    /// negative.
    /// </summary>
    /// <exception cref="ArgumentException">A share outside [0, 1], or a rest that can be negative.</exception>
    public Hurdle(double share, Distribution rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        Demand(share is >= 0 and <= 1,
            $"The share that happens at once must lie between 0 and 1, which {share:R} does not.");
        Demand(rest.Quantile(0) >= 0, $"What does not happen at once must not be negative, as {rest} can be.");
        Share = share;
        Rest = rest;
    }

    /// <summary>The probability of 0.</summary>
    public double Share { get; }

    /// <summary>The distribution of what does not happen at once.</summary>
    public Distribution Rest { get; }

    /// <inheritdoc/>
    public override double Mean => Share == 1 ? 0 : (1 - Share) * Rest.Mean;

    /// <inheritdoc/>
    public override string Describe(string unit) => $"hurdle(at once {Say(Share)}, else {Rest.Describe(unit)})";

    internal override double Inverse(double p) => p <= Share ? 0 : Rest.Inverse((p - Share) / (1 - Share));

    internal override double Draw(double uniform) =>
        uniform <= Share ? 0 : Rest.Draw(Math.Min((uniform - Share) / (1 - Share), Math.BitDecrement(1)));

    private protected override Distribution Rescaled(double factor) => new Hurdle(Share, Rest.Times(factor));
}
