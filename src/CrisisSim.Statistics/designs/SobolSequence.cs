namespace CrisisSim.Statistics;

/// <summary>
/// The sequence of Sobol (1967, USSR Comput. Math. Math. Phys. 7:86) with direction numbers of Joe and Kuo (2008), its
/// points in the order of Gray's code (Antonov and Saleev 1979, USSR Comput. Math. Math. Phys. 19:252). Its first 2ᵏ
/// points are spread evenly; 2ᵏ points from the second on are not (Owen 2022, MCQMC 2020, p. 71), so rather scramble
/// than skip. Compared by reference.
/// </summary>
public sealed class SobolSequence
{
    /// <summary>The highest number of dimensions.</summary>
    public const int MostDimensions = JoeKuoNumbers.Dimensions;

    /// <summary>The number of points of the sequence.</summary>
    public const long Length = 1L << SobolDirections.Digits;

    private readonly uint[] directions;
    private readonly ulong[] keys;

    /// <param name="dimensions">From 1 to <see cref="MostDimensions"/>.</param>
    /// <param name="seed">What is random in the scramble.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no or too many dimensions, or there is no such
    /// scramble.</exception>
    public SobolSequence(int dimensions, SobolScramble scramble = SobolScramble.None, ulong seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, MostDimensions);
        if (!Enum.IsDefined(scramble))
            throw new ArgumentOutOfRangeException(nameof(scramble), scramble, "There is no such scramble.");
        (Dimensions, Scramble) = (dimensions, scramble);
        directions = SobolDirections.Compute(dimensions);
        var luck = new SplitMix64(seed);
        keys = new ulong[dimensions];
        for (int dimension = 0; dimension < dimensions; dimension++) keys[dimension] = luck.Next();
    }

    /// <summary>Coordinates of a point, at least 1.</summary>
    public int Dimensions { get; }

    /// <summary>How the digits are scrambled.</summary>
    public SobolScramble Scramble { get; }

    /// <summary>A coordinate of a point, in [0, 1).</summary>
    /// <param name="index">From 0 to below <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point or dimension.</exception>
    public double At(long index, int dimension)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Length);
        ArgumentOutOfRangeException.ThrowIfNegative(dimension);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(dimension, Dimensions);
        uint digits = Digits((uint)index, dimension);
        return Scramble switch
        {
            SobolScramble.None => SobolDigits.Plain(digits),
            SobolScramble.DigitalShift => SobolDigits.Shifted(digits, keys[dimension]),
            _ => SobolDigits.Scrambled(digits, keys[dimension]),
        };
    }

    /// <summary>
    /// So many points from the index first on; 1 leaves out the first point, which unscrambled is the origin.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no point, first is negative, or the sequence ends
    /// before.</exception>
    public DesignPoints Points(int count, long first = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, Length - count);
        double[] coordinates = DesignPoints.Room(count, Dimensions);
        for (int k = 0; k < coordinates.Length; k++) coordinates[k] = At(first + (k / Dimensions), k % Dimensions);
        return new DesignPoints(Dimensions, coordinates);
    }

    private uint Digits(uint index, int dimension)
    {
        uint digits = 0;
        int direction = dimension * SobolDirections.Digits;
        for (uint gray = index ^ (index >> 1); gray != 0; gray >>= 1, direction++)
            if ((gray & 1) != 0) digits ^= directions[direction];
        return digits;
    }
}

/// <summary>
/// The 32 digits of a coordinate made a number of [0, 1), scrambled by the numbers of one key a dimension.
/// </summary>
internal static class SobolDigits
{
    private const double Unit = 1.0 / (1UL << SobolDirections.Digits);

    /// <summary>The digits as they are, exactly.</summary>
    public static double Plain(uint digits) => digits * Unit;

    /// <summary>A digital shift of 53 digits.</summary>
    public static double Shifted(uint digits, ulong key) =>
        SplitMix64.Fraction(((ulong)digits << SobolDirections.Digits) ^ SplitMix64.At(key, 0));

    /// <summary>
    /// Each digit is a branch of a binary tree whose nodes are numbered from 1 at the root; the number of the node's
    /// rank in the key's sequence flips it. Behind the last digit, where no two points share a node, the rest is
    /// uniform.
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

/// <summary>
/// How a sequence of Sobol is randomized; each way leaves its even spread over dyadic boxes as it is.
/// </summary>
public enum SobolScramble
{
    /// <summary>The sequence itself: the first point is the origin, and the seed is not read.</summary>
    None,

    /// <summary>
    /// The digits of every point of a dimension exclusive-or one random number (L'Ecuyer and Lemieux 2002, Modeling
    /// Uncertainty, p. 419). Each point is uniform.
    /// </summary>
    DigitalShift,

    /// <summary>
    /// Nested uniform scrambling (Owen 1995, MCQMC 1994, p. 299): each digit flips by chance given the digits before
    /// it. Each point is uniform.
    /// </summary>
    Owen,
}
