using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace CrisisSim.Kernel;

/// <summary>
/// A stream of random numbers: xoshiro256** 1.0 (Blackman and Vigna 2021, ACM Trans. Math. Softw. 47(4) 36). A mutable
/// value: a copy repeats the same numbers, so keep it in a variable and pass it by reference. Each draw but
/// <see cref="Bits"/> uses exactly one uniform number. The default value is not a stream and refuses to draw.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "The field's word for a sequence of random numbers.")]
public struct Stream
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    /// <summary>
    /// The stream that begins at a state of the generator. All zeros, the state that it never leaves, is the default
    /// value.
    /// </summary>
    public Stream(ulong s0, ulong s1, ulong s2, ulong s3)
    {
        this.s0 = s0;
        this.s1 = s1;
        this.s2 = s2;
        this.s3 = s3;
    }

    /// <summary>The generator's next 64 bits.</summary>
    /// <exception cref="InvalidOperationException">The stream is the default value.</exception>
    public ulong Bits()
    {
        if ((s0 | s1 | s2 | s3) == 0) RefuseDefault();
        ulong result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        ulong t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>
    /// Uniform on the open interval (0, 1): (k + ½)/2⁵² for a 52-bit k, so that u and 1 − u are both exact.
    /// </summary>
    public double Uniform() => ((Bits() >> 12) + 0.5) * (1.0 / (1UL << 52));

    /// <summary>Standard normal, by inversion.</summary>
    public double Normal() => StandardNormal.Quantile(Uniform());

    /// <summary>Exponential with mean 1, by inversion.</summary>
    public double Exponential() => -Math.Log(1 - Uniform());

    /// <summary>Standard Gumbel (largest value; mean 0.5772…), by inversion.</summary>
    public double Gumbel() => -Math.Log(-Math.Log(Uniform()));

    /// <summary>
    /// Whether something of the given probability happens; for one stream, monotone in that probability.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not in [0, 1].</exception>
    public bool Bernoulli(double p) => p is >= 0 and <= 1
        ? Uniform() < p
        : throw new ArgumentOutOfRangeException(nameof(p), p, "A probability must lie between 0 and 1.");

    /// <summary>
    /// The hours to the next arrival of a Poisson process with a constant rate per hour; +∞ at rate 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, infinite or not a number.</exception>
    public double Gap(double rate) => rate is >= 0 and < double.PositiveInfinity
        ? Exponential() / rate
        : throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate must be finite and not negative.");

    [DoesNotReturn]
    private static void RefuseDefault() =>
        throw new InvalidOperationException("A stream of chance must come from Chance.Of.");
}
