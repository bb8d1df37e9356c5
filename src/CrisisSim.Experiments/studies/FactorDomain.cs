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
