namespace CrisisSim.Statistics;

/// <summary>The 32 digits of a coordinate made a number of [0, 1), scrambled by the numbers of one key a dimension.</summary>
internal static class SobolDigits
{
    private const double Unit = 1.0 / (1UL << SobolDirections.Digits);

    /// <summary>The digits as they are, exactly.</summary>
    public static double Plain(uint digits) => digits * Unit;

    /// <summary>A digital shift of 53 digits.</summary>
    public static double Shifted(uint digits, ulong key) =>
        SplitMix64.Fraction(((ulong)digits << SobolDirections.Digits) ^ SplitMix64.At(key, 0));

    /// <summary>
    /// Each digit is a branch of a binary tree whose nodes are numbered from 1 at the root; the number of the node's rank in the
    /// key's sequence flips it. Behind the last digit, where no two points share a node, the rest is uniform.
    /// </summary>
    public static double Scrambled(uint digits, ulong key)
    {
        ulong node = 1, scrambled = 0;
        for (int place = SobolDirections.Digits - 1; place >= 0; place--)
        {
            uint digit = (digits >> place) & 1;
            scrambled = (scrambled << 1) | (digit ^ (SplitMix64.At(key, node) >> 63));
            node = (node << 1) | digit;
        }
        ulong rest = SplitMix64.At(key, node) >> SobolDirections.Digits;
        return SplitMix64.Fraction((scrambled << SobolDirections.Digits) | rest);
    }
}
