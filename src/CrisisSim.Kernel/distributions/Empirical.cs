namespace CrisisSim.Kernel;

/// <summary>A distribution given by some of its quantiles, with equal density between neighbours.</summary>
public sealed class Empirical : Distribution
{
    private readonly (double Probability, double Value)[] quantiles;

    /// <summary>
    /// From quantiles that begin at probability 0 (the lowest value), end at 1 (the highest), and rise.
    /// </summary>
    /// <exception cref="ArgumentException">Fewer than two, out of order, not finite, or without a lowest or highest
    /// value.</exception>
    public Empirical(params ReadOnlySpan<(double Probability, double Value)> quantiles)
    {
        Demand(quantiles.Length >= 2,
            $"An empirical distribution needs two quantiles or more, not {quantiles.Length}.");
        Demand(quantiles[0].Probability == 0 && quantiles[^1].Probability == 1,
            $"The quantiles of an empirical distribution must begin at probability 0 (the lowest value) and end at 1 (the highest).");
        for (int i = 0; i < quantiles.Length; i++)
        {
            (double probability, double value) = quantiles[i];
            Demand(double.IsFinite(value), $"The value at probability {probability:R} must be finite, not {value:R}.");
            if (i == 0) continue;
            (double lower, double least) = quantiles[i - 1];
            Demand(probability > lower,
                $"The probabilities of an empirical distribution must rise: {probability:R} follows {lower:R}.");
            Demand(value >= least,
                $"The values of an empirical distribution must not fall: {value:R} follows {least:R}.");
        }

        this.quantiles = quantiles.ToArray();
    }

    /// <inheritdoc/>
    public override double Mean
    {
        get
        {
            double sum = 0.0;
            for (int i = 1; i < quantiles.Length; i++)
            {
                sum += (quantiles[i].Probability - quantiles[i - 1].Probability)
                    * (quantiles[i].Value + quantiles[i - 1].Value) / 2;
            }

            return sum;
        }
    }

    /// <inheritdoc/>
    public override string Describe(string unit)
    {
        IEnumerable<string> said = quantiles.Select(
            q => $"p{Say(Math.Round(100 * q.Probability, 10))} {Say(q.Value, unit)}");
        return $"empirical({string.Join(", ", said)})";
    }

    internal override double Inverse(double p)
    {
        (int low, int high) = (0, quantiles.Length - 1);
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (quantiles[middle].Probability <= p) low = middle;
            else high = middle;
        }

        ((double Probability, double Value) from, (double Probability, double Value) to) =
            (quantiles[low], quantiles[high]);
        return from.Value + (to.Value - from.Value) * ((p - from.Probability) / (to.Probability - from.Probability));
    }

    private protected override Distribution Rescaled(double factor) =>
        new Empirical(Array.ConvertAll(quantiles, q => (q.Probability, q.Value * factor)));
}
