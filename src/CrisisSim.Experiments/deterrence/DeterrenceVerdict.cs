namespace CrisisSim.Experiments;

/// <summary>
/// The difference in P(armed attack) between two settings as the file has the couplings, and as sceptic and advocate
/// have them.
/// </summary>
public sealed record DeterrenceVerdict
{
    /// <summary>As stated, with all attackers.</summary>
    public required DeterrenceContrast Stated { get; init; }

    /// <summary>As a sceptic has the couplings, with fewer attackers and inner crises.</summary>
    public required DeterrenceContrast Sceptic { get; init; }

    /// <summary>As an advocate has them, with the same attackers and luck as the sceptic.</summary>
    public required DeterrenceContrast Advocate { get; init; }

    /// <summary>Whether the two disagree in its sign, or only one of them resolves it.</summary>
    public bool DependsOnJudgement => Sign(Sceptic) != Sign(Advocate);

    /// <summary>Whether both resolve it, with one sign.</summary>
    public bool HoldsUnderBoth => Sign(Sceptic) != 0 && Sign(Sceptic) == Sign(Advocate);

    private static int Sign(DeterrenceContrast contrast) =>
        contrast.IsResolved ? Math.Sign(contrast.Difference.Value) : 0;
}
