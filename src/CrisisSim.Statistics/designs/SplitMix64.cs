namespace CrisisSim.Statistics;

/// <summary>
/// Luck of designs: the generator SplitMix64 with its 64-bit mixer (Steele, Lea and Flood 2014, OOPSLA, p. 453). The
/// same seed gives the same numbers on every machine.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong drawn;

    /// <summary>
    /// The number of this rank of the sequence of a seed; the sequence that is drawn starts with rank 1.
    /// </summary>
    public static ulong At(ulong seed, ulong rank)
    {
        ulong z = seed + (rank * Golden);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>The first 53 bits of a number as a fraction, [0, 1).</summary>
    public static double Fraction(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));

    public ulong Next() => At(seed, ++drawn);

    /// <summary>Uniform in [0, 1).</summary>
    public double Uniform() => Fraction(Next());

    /// <summary>Uniform over 0 … limit − 1, without bias (Lemire 2019, ACM TOMACS 29(1), art. 3).</summary>
    public int Below(int limit)
    {
        ulong range = (ulong)limit;
        ulong high = Math.BigMul(Next(), range, out ulong low);
        if (low >= range) return (int)high;
        ulong refused = (0 - range) % range;
        while (low < refused) high = Math.BigMul(Next(), range, out low);
        return (int)high;
    }

    /// <summary>Every order of 0 … count − 1 equally likely (Durstenfeld 1964, CACM 7:420).</summary>
    public int[] Permutation(int count)
    {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) order[i] = i;
        for (int i = count - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }
}
