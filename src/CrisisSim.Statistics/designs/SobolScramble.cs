namespace CrisisSim.Statistics;

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
