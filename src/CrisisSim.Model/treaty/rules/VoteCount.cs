namespace CrisisSim.Model;

/// <summary>
/// Counts votes over ceilings: member i accepts a text up to its ceiling, abstains a little above it, and says no
/// beyond.
/// </summary>
internal static class VoteCount
{
    /// <summary>Consensus among the members at the table.</summary>
    public static bool Consents(IVoters voters, double level) =>
        Consents(voters.Ceilings(), level, voters.Abstention, voters.Quorum);

    /// <summary>A majority of this share among the members at the table.</summary>
    public static bool Carries(IVoters voters, double level, double share) =>
        Carries(voters.Ceilings(), level, voters.Abstention, voters.Quorum, share);

    /// <summary>
    /// Consensus: nobody says no, and the votes cast for the text make a quorum. So whatever consensus accepts, a
    /// majority accepts too.
    /// </summary>
    public static bool Consents(ReadOnlySpan<double> ceilings, double level, double abstention, double quorum)
    {
        int yes = 0;
        foreach (double ceiling in ceilings)
        {
            if (ceiling >= level) yes++;
            else if (ceiling < level - abstention) return false;
        }
        return yes >= quorum * ceilings.Length;
    }

    /// <summary>A majority of the votes cast, with a quorum of members casting one.</summary>
    public static bool Carries(ReadOnlySpan<double> ceilings, double level, double abstention, double quorum,
        double share)
    {
        int yes = 0, no = 0;
        foreach (double ceiling in ceilings)
        {
            if (ceiling >= level) yes++;
            else if (ceiling < level - abstention) no++;
        }
        return yes + no >= quorum * ceilings.Length && yes > 0 && yes >= share * (yes + no);
    }

    /// <summary>
    /// The ceiling on which the rule turns: the lowest for consensus, for a majority the one that the share needed has
    /// above it (Tsebelis 2002, Veto Players). The order of the ceilings given is lost.
    /// </summary>
    public static double Pivot(Span<double> ceilings, double share)
    {
        ceilings.Sort();
        int below = (int)Math.Floor((1 - share) * ceilings.Length + 1e-9);
        return ceilings[Math.Clamp(below, 0, ceilings.Length - 1)];
    }
}
