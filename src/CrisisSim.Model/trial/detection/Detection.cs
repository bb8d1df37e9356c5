using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M1. Before the act warning may let a member raise its posture: by delegation, or because it is willing to act on a
/// warning that may be false. The attacked member notices the act first; its allies know once it does, by their own
/// eyes or because it tells them.
/// </summary>
internal sealed class Detection(Crisis crisis)
{
    private readonly DetectionParameters parameters = crisis.Parameters.Detection;

    /// <summary>Starts each member's watch.</summary>
    public void Begin()
    {
        foreach (Party party in crisis.Parties)
        {
            if (crisis.Warned < crisis.Incident.At) _ = HeedWarning(party);
            _ = Watch(party);
        }
    }

    private async Process HeedWarning(Party party)
    {
        if (crisis.Warned > crisis.Now) await crisis.Sim.Until(crisis.Warned);
        Stream stream = crisis.Luck.Draw(party, Purpose.Warning);
        bool noticed = stream.Bernoulli(parameters.WarningNoticed * party.Member.Intelligence);
        bool willing = stream.Bernoulli(party.Member.ActsOnWarning);
        bool delegated = crisis.Text.Delegated(Delegation.Alert, CouplingRegistry.Alert) > 0;
        if (!noticed || !(delegated || willing) || party.Posture.Alerted.Happened) return;
        party.Posture.Alerted = Moment.At(crisis.Now);
        party.Posture.VigilantOnly = !delegated;
        crisis.Conflict.Tension.Changed.Beat();
        crisis.Chronicle?.Tell(party.Member.Name,
                delegated ? "raises the alert on warning, as delegated" : "becomes vigilant on warning");
    }

    /// <summary>
    /// The attacked member is on the spot; an ally knows once the victim does and it has seen the act itself or been
    /// told: max(victim, min(own eyes, victim + told)).
    /// </summary>
    private async Process Watch(Party party)
    {
        double eyes = OwnEyes(party);
        await crisis.Sim.Until(crisis.Incident.At);
        if (!party.IsVictim)
        {
            await crisis.Victim.Aware.Wait();
            eyes = Math.Min(Math.Max(0, eyes - (crisis.Now - crisis.Incident.At)), ToldAfter(party));
        }
        await party.Aware.Wait(eyes);
        party.Aware.Fire();
        if (crisis.Record[Milestone.Detection].Happened) return;
        crisis.Record[Milestone.Detection] = Moment.At(crisis.Now);
        crisis.Chronicle?.Tell(party.Member.Name, party.IsVictim ? "knows of the act" : "is the first to notice");
    }

    private double OwnEyes(Party party)
    {
        if (party.IsVictim && (crisis.Incident.VictimNotices is not null || crisis.Incident.IsOpen))
            return crisis.Luck.Sample(crisis.Incident.VictimNotices ?? parameters.VictimNotices, party,
                Purpose.Detection);
        return crisis.Luck.Sample(parameters.Delay[crisis.Incident.Domain], party, Purpose.Detection) / party.Sight;
    }

    private double ToldAfter(Party party)
    {
        Distribution? told = crisis.Incident.AlliesKnow ?? (crisis.Incident.IsOpen ? parameters.Told : null);
        return told is { } given ? crisis.Luck.Sample(given, party, Purpose.Told) : double.PositiveInfinity;
    }
}
