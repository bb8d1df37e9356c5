namespace CrisisSim.Statistics;

/// <summary>How patiently boxes are sought. The default is 0.05 throughout. Equal if all parts are.</summary>
public sealed record PrimSettings
{
    private const double Usual = 0.05;

    /// <param name="peel">α: share of a box's cases taken off in one peel, in (0, 0.5]; small is patient.</param>
    /// <param name="paste">Share of a box's cases tried in one paste, in (0, 0.5].</param>
    /// <param name="leastMass">β₀: least share of all cases in a box, in (0, 1).</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is outside its range.</exception>
    public PrimSettings(double peel = Usual, double paste = Usual, double leastMass = Usual)
    {
        if (!(peel > 0 && peel <= 0.5))
            throw new ArgumentOutOfRangeException(nameof(peel), peel, "A peel is a share above 0 and up to 0.5.");
        if (!(paste > 0 && paste <= 0.5))
            throw new ArgumentOutOfRangeException(nameof(paste), paste, "A paste is a share above 0 and up to 0.5.");
        if (!(leastMass > 0 && leastMass < 1))
            throw new ArgumentOutOfRangeException(nameof(leastMass), leastMass, "A least mass lies between 0 and 1.");
        (Peel, Paste, LeastMass) = (peel, paste, leastMass);
    }

    /// <summary>α: share of a box's cases taken off in one peel.</summary>
    public double Peel { get; }

    /// <summary>Share of a box's cases tried in one paste.</summary>
    public double Paste { get; }

    /// <summary>β₀: least share of all cases in a box.</summary>
    public double LeastMass { get; }
}
