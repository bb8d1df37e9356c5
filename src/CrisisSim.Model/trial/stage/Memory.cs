namespace CrisisSim.Model;

/// <summary>
/// M16, what is remembered of how a promise was kept, in acts of resolve and of failure of weight 1. Nothing is where
/// nothing was owed.
/// </summary>
/// <param name="Kept">What speaks for the alliance, 0 or more.</param>
/// <param name="Broken">What speaks against it, 0 or more.</param>
public readonly record struct Memory(double Kept, double Broken)
{
    /// <summary>What is left of it after some years, 0 or more, of a half-life above 0; itself after none.</summary>
    public Memory After(double years, double halfLife)
    {
        double left = Math.Pow(2, -years / halfLife);
        return new Memory(Kept * left, Broken * left);
    }

    /// <summary>It together with another.</summary>
    public Memory With(Memory other) => new(Kept + other.Kept, Broken + other.Broken);

    /// <summary>
    /// The alliance's reputation, (−1, 1): (kept − broken)/(n₀ + kept + broken), n₀ the weight of the attacker's belief
    /// before any of it; 0 where nothing is remembered.
    /// </summary>
    public double Reputation(AdversaryParameters prior)
    {
        ArgumentNullException.ThrowIfNull(prior);
        return (Kept - Broken) / (prior.PriorWeight + Kept + Broken);
    }

    /// <summary>
    /// By how much it moves the mean of the attacker's belief in resolve, log-odds: 0 where nothing is remembered.
    /// </summary>
    public double Shift(AdversaryParameters prior)
    {
        ArgumentNullException.ThrowIfNull(prior);
        double shown = prior.PriorWeight * prior.PriorResolve, failed = prior.PriorWeight - shown;
        return Math.Log((shown + Kept) / shown) - Math.Log((failed + Broken) / failed);
    }
}
