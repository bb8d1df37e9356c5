namespace CrisisSim.Model;

/// <summary>
/// M16, what is remembered of how a promise was kept, in acts of resolve and of failure of weight 1. Nothing is where
/// nothing was owed.
/// </summary>
/// <param name="Kept">What speaks for the alliance, 0 or more.</param>
/// <param name="Broken">What speaks against it, 0 or more.</param>
public readonly record struct Memory(double Kept, double Broken)
{
    /// <summary>
    /// Public support that earlier crises have worn away by now, [0, 1]. It is no memory of a promise: neither years nor
    /// another memory change it here, for it has a half-life of its own.
    /// </summary>
    public double Wear { get; init; }

    /// <summary>What is left of it after some years, 0 or more, of a half-life above 0; itself after none.</summary>
    public Memory After(double years, double halfLife)
    {
        double left = Math.Pow(2, -years / halfLife);
        return this with { Kept = Kept * left, Broken = Broken * left };
    }

    /// <summary>It together with another.</summary>
    public Memory With(Memory other) => this with { Kept = Kept + other.Kept, Broken = Broken + other.Broken };

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
