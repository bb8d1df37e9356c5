namespace CrisisSim.Model;

/// <summary>Who pays.</summary>
public enum CostRule
{
    /// <summary>Settled case by case before anything moves.</summary>
    Negotiated,

    /// <summary>From a common fund.</summary>
    Pooled,

    /// <summary>Each pays its own.</summary>
    LieWhereTheyFall,
}
