namespace CrisisSim.Model;

/// <summary>
/// Leave to pass through a member's territory. It is refused with logit P = logit p₀ + β tie − will, as in a contested
/// vote, once a crisis and member; where transit is agreed, as much less often as that works. Who is refused goes round.
/// </summary>
internal sealed class Passage
{
    private readonly Crisis crisis;
    private readonly double detour, agreed;
    private readonly Dictionary<string, Party> members;

    public Passage(Crisis crisis, double agreed)
    {
        (this.crisis, this.agreed) = (crisis, agreed);
        detour = crisis.Scenario.Alliance.Logistics.Detour;
        members = crisis.Parties.ToDictionary(party => party.Member.Name, StringComparer.Ordinal);
    }

    /// <summary>Factor on the hours of a journey: 1 where all let it pass.</summary>
    public double Factor(ForcePackage package)
    {
        foreach (string name in package.Through)
            if (members.TryGetValue(name, out Party? host) && Refuses(host)) return detour;
        return 1;
    }

    private bool Refuses(Party host)
    {
        AuthorizationParameters parameters = crisis.Parameters.Authorization;
        double refusal = LogOdds.ToProbability(LogOdds.FromProbability(parameters.Refusal)
            + (parameters.TieWeight * host.Member.TieToAttacker) - crisis.Conflict.Will);
        return crisis.Luck.Draw(host, Purpose.TransitLeave).Uniform() < refusal * (1 - agreed);
    }
}
