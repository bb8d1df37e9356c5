namespace CrisisSim.Statistics;

internal static class BetterSign
{
    /// <summary>1 where higher is better, −1 where lower is: times this, higher is better.</summary>
    public static double Sign(this Better better) => better == Better.Higher ? 1 : -1;
}
