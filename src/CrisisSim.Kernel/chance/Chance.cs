namespace CrisisSim.Kernel;

/// <summary>
/// The chance of one trial. Every use of chance has a name and an owner: one stream for each (seed, trial, actor,
/// purpose, occasion), so that no draw depends on what else is drawn. Any value of any part is valid, 0 included.
/// <para>
/// Purpose and occasion are folded into one word, f = mix(purpose) + occasion·K, one-to-one in each of them; that word
/// and the other three parts determine the 256 bits of the stream's state one-to-one. (The one key in 2²⁵⁶ whose state
/// is all zeros gives a stream that refuses to draw.)
/// </para>
/// </summary>
public readonly struct Chance
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    // Odd multipliers: multiplication by them is one-to-one modulo 2^64.
    private const ulong ForOccasion = 0xD1342543DE82EF95;
    private const ulong ForSeed = 0xAF251AF3B0F025B5;
    private const ulong ForTrial = 0xB564EF22EC7AECE5;
    private const ulong ForActor = 0xF7C2EBC08F67F2B5;

    private readonly ulong seed;
    private readonly ulong trial;

    /// <summary>
    /// The chance of one trial of the experiment that has the given seed or, where it has a past, of one of the crises
    /// before: each has streams of its own, known by its number, and number 0 is the trial itself.
    /// </summary>
    public Chance(ulong seed, ulong trial, ulong before = 0)
    {
        this.seed = Mix(seed + Golden);
        this.trial = Mix(trial + this.seed);
        if (before != 0) this.trial = Mix(this.trial + before * ForTrial);
    }

    /// <summary>
    /// The stream that an actor uses for one purpose on one occasion (an incident, a round, an option).
    /// </summary>
    public Stream StreamFor(ulong actor, ulong purpose, ulong occasion = 0)
    {
        // Each word is mixed and added to the next, so that the last depends on all; it then stirs the other three.
        ulong owner = Mix(actor + trial);
        ulong last = Mix(Mix(purpose + Golden) + occasion * ForOccasion + owner);
        ulong stir = last ^ last >> 32;
        return new Stream(seed + stir * ForSeed, last, trial + stir * ForTrial, owner + stir * ForActor);
    }

    /// <summary>
    /// Variant 13 of Stafford, "Better bit mixing" (2011), the finalizer of SplitMix64: one-to-one, every input bit
    /// changes half of the output.
    /// </summary>
    private static ulong Mix(ulong x)
    {
        x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
        x = (x ^ x >> 27) * 0x94D049BB133111EB;
        return x ^ x >> 31;
    }
}
