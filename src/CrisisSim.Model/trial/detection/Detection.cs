using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M1. Before the act warning may let a member raise its posture: by delegation, or because it is willing to act on a
/// warning that may be false. From the act on each member notices the act after a delay that its intelligence shortens.
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
        bool delegated = crisis.Declaration.Delegated.HasFlag(Delegation.Alert)
            && crisis.Text.Coefficient(CouplingRegistry.Alert) > 0;
        if (!noticed || !(delegated || willing) || party.Posture.Alerted.Happened) return;
        party.Posture.Alerted = Moment.At(crisis.Now);
        party.Posture.VigilantOnly = !delegated;
        crisis.Conflict.Tension.Changed.Beat();
        crisis.Chronicle?.Tell(party.Member.Name,
                delegated ? "raises the alert on warning, as delegated" : "becomes vigilant on warning");
    }

    private async Process Watch(Party party)
    {
        double delay = crisis.Luck.Sample(parameters.Delay[crisis.Incident.Domain], party, Purpose.Detection)
            / party.Sight;
        await crisis.Sim.Until(crisis.Incident.At);
        await party.Aware.Wait(delay);
        party.Aware.Fire();
        if (crisis.Record[Milestone.Detection].Happened) return;
        crisis.Record[Milestone.Detection] = Moment.At(crisis.Now);
        crisis.Chronicle?.Tell(party.Member.Name, "is the first to notice");
    }
}
