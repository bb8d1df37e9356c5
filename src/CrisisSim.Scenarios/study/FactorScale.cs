namespace CrisisSim.Scenarios;

/// <summary>How the numbers of a range are spaced.</summary>
internal enum FactorScale
{
    /// <summary>Equal differences are equally likely.</summary>
    Linear,

    /// <summary>Equal ratios are equally likely.</summary>
    Log,
}
