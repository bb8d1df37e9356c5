namespace CrisisSim.Statistics;

/// <summary>What several intervals promise. The default is pointwise.</summary>
public enum Bands
{
    /// <summary>Each interval holds with the confidence, taken by itself.</summary>
    Pointwise,

    /// <summary>All intervals hold together with at least the confidence (Bonferroni).</summary>
    Simultaneous,
}
