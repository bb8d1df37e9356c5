namespace CrisisSim.Statistics;

/// <summary>Which way an outcome is better. The default is higher.</summary>
public enum Better
{
    /// <summary>More is better.</summary>
    Higher = 0,
    /// <summary>Less is better.</summary>
    Lower = 1,
}

internal static class BetterSign
{
    /// <summary>1 where higher is better, −1 where lower is: times this, higher is better.</summary>
    public static double Sign(this Better better) => better == Better.Higher ? 1 : -1;
}
