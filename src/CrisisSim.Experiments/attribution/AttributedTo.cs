namespace CrisisSim.Experiments;

/// <summary>What the effect of a text is divided among.</summary>
public enum AttributedTo
{
    /// <summary>The provisions that differ.</summary>
    Provision,

    /// <summary>The couplings by which these act.</summary>
    Coupling,
}
