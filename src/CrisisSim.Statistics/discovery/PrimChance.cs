namespace CrisisSim.Statistics;

/// <summary>
/// How often chance alone gives a box as good as the one found: which cases are of interest is dealt out anew among all
/// of them, and the whole search is made again (a permutation test, Fisher 1935; Phipson and Smyth 2010, Statistical
/// Applications in Genetics and Molecular Biology 9:39). Where no factor has to do with the interest, a box is found
/// beyond chance in at most <see cref="Level"/> of studies, however many factors were searched and however they are
/// tied or alike. Equal if both counts are.
/// </summary>
/// <param name="Dealt">How many times it was dealt anew; no more once the answer is settled.</param>
/// <param name="AsGood">How many of these gave a box as good or better.</param>
public sealed record PrimChance(int Dealt, int AsGood)
{
    /// <summary>The share of studies without anything to find in which a box is taken for more than chance.</summary>
    public const double Level = 0.05;

    /// <summary>The share of deals as good as what was found, that itself counted among them, (0, 1].</summary>
    public double Share => (AsGood + 1.0) / (Dealt + 1);

    /// <summary>Whether the box is more than chance gives.</summary>
    public bool IsBeyond => Share <= Level;

    /// <param name="cases">The cases among which the box was found.</param>
    /// <param name="settings">Those of the search.</param>
    /// <param name="found">What is in the box.</param>
    /// <param name="seed">From which it is dealt; the same gives the same.</param>
    /// <param name="most">The most deals, 19 or more.</param>
    internal static PrimChance Of(PrimCases cases, PrimSettings settings, PrimTally found, ulong seed, int most)
    {
        var resampler = new Resampler(seed);
        int asGood = 0;
        for (int dealt = 1; dealt <= most; dealt++)
        {
            PrimCases anew = cases.WithInterestIn(resampler.WithoutReplacement(cases.Tally.OfInterest, cases.Tally.Cases));
            if (PrimLine.Lead(new PrimLine(anew, settings).Found, cases.Tally) >= PrimLine.Lead(found, cases.Tally))
                asGood++;
            if (asGood + 1 > Level * (most + 1)) return new PrimChance(dealt, asGood);
        }
        return new PrimChance(most, asGood);
    }
}
