using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Where no ground is at stake the attacker wants the attacked member to give way. It does with hazard
/// r · harm · (1 − help): the sooner the more it suffers, the later the more help it believes will come, which is what
/// has leave to help or opposes the act already, whichever is more, and what the alliance's reputation adds to it or
/// takes from it. One unit-exponential clock runs against it.
/// </summary>
internal sealed class Concession(Crisis crisis, Theatre theatre)
{
    /// <summary>
    /// <see cref="Resolution"/>: a wait in hours below which it is over, for the clock of a long crisis cannot tell less.
    /// </summary>
    private const double Step = 12, Resolution = 1e-9;

    private readonly double rate =
        crisis.IsKinetic ? 0 : crisis.Parameters.Harm.ConcedeRate[crisis.Incident.Domain];
    private double left, hazard;

    /// <summary>Whether the attacked member has given way.</summary>
    public bool IsReached => left <= 0;

    public void Begin() => left = crisis.Luck.Draw(Purpose.Concedes).Exponential();

    /// <summary>Hours until it gives way at this harm, [0, 1], or until that is worth another look.</summary>
    public double Span(double harm)
    {
        hazard = rate * harm * Math.Max(0, 1 - Help() - (crisis.Parameters.Memory.Victim * crisis.Conflict.Reputation));
        return rate <= 0 ? double.PositiveInfinity : hazard > 0 ? Math.Min(Step, left / hazard) : Step;
    }

    /// <summary>So many hours have passed at the hazard last asked for.</summary>
    public void Pass(double hours)
    {
        left -= hours * hazard;
        if (left < Math.Max(1e-12, hazard * Resolution)) left = 0;
    }

    private double Help()
    {
        double leave = 0;
        foreach (Party party in crisis.Parties)
            if (!party.IsVictim && party.Contingent.Authorized.Happened) leave += party.Member.Influence;
        return Math.Clamp(Math.Max(leave / crisis.AlliedInfluence, theatre.Ratio() / crisis.Parameters.Campaign.Effective),
            0, 1);
    }
}
