using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M11. The sides may come to terms, the sooner the longer the matter is at a stand, and seldom once the attacker holds
/// the ground that it came for; while it is fought for, third parties may bring a ceasefire about. One unit-exponential
/// clock a trial runs against the integrated hazard (Gibson &amp; Bruck 2000), so that a change of hazard changes no
/// draw. War by accident comes at contacts (<see cref="Contacts"/>).
/// </summary>
internal sealed class Escalation(Conflict conflict, Campaign campaign)
{
    private const double Month = 720;

    private readonly Crisis crisis = conflict.Main;
    private readonly EscalationParameters parameters = conflict.Scenario.Mechanisms.Escalation;
    private readonly double channels = conflict.Main.Text.Channels(conflict.Scenario.Mechanisms.Escalation);
    private readonly double conciliation = 1
        - (conflict.Main.Text.Coefficient(CouplingRegistry.Punishment) * Automaticity(conflict.Main.Text.Obligation));

    public void Begin()
    {
        foreach (Crisis each in conflict.Crises) _ = BeginIncident(each);
        _ = Run();
    }

    private async Process BeginIncident(Crisis each)
    {
        await conflict.Sim.Until(each.Incident.At);
        if (each != conflict.Main || !each.Incident.Real)
            each.Chronicle?.TellOfTheAct(); // the campaign tells of its own
        conflict.Tension.Reach(each.Incident.Rung);
    }

    private async Process Run()
    {
        double settlement = crisis.Luck.Draw(Purpose.Settlement).Exponential();
        await conflict.Sim.Until(0);
        while (true)
        {
            double from = conflict.Sim.Now, hazard = SettlementHazard();
            double span = hazard > 0 ? WhenMatured(Matured(from) + (settlement / hazard)) - from : double.PositiveInfinity;
            Wake wake = await conflict.Tension.Changed.Next(Math.Max(0, span));
            if (wake.TimedOut)
            {
                bool atStand = campaign.IsAtStandstill;
                crisis.Chronicle?.TellOfAll("both sides", atStand ? "come to terms" : "agree on a ceasefire, as mediated");
                conflict.Close(atStand ? EndKind.Settled : EndKind.Ceasefire);
                return;
            }
            settlement = Math.Max(0, settlement - ((Matured(conflict.Sim.Now) - Matured(from)) * hazard));
        }
    }

    /// <summary>
    /// Hazard of a settlement as things stand, per hour of ripeness; none before the act or after it is over, nor where
    /// there is no attack to settle.
    /// </summary>
    private double SettlementHazard()
    {
        if (!crisis.Incident.Real || campaign.IsOver) return 0;
        double rate = !campaign.IsAtStandstill ? parameters.CeasefireRate
            : campaign.HasObjective ? parameters.SettlementRateHeld
            : parameters.SettlementRate;
        return rate * channels * 2 * conciliation * conflict.Mediation;
    }

    /// <summary>
    /// Hours of full ripeness for terms by an hour: ripeness grows in proportion to time over the first month of the
    /// act.
    /// </summary>
    private double Matured(double hour)
    {
        double since = Math.Max(0, hour - conflict.Onset);
        return since < Month ? since * since / (2 * Month) : since - (Month / 2);
    }

    /// <summary>The hour by which so many hours of full ripeness have passed.</summary>
    private double WhenMatured(double hours) =>
        conflict.Onset + (hours < Month / 2 ? Math.Sqrt(2 * Month * hours) : hours + (Month / 2));

    private static double Automaticity(Obligation obligation) => obligation switch
    {
        Obligation.Automatic => 1,
        Obligation.Assist => 0.5,
        Obligation.Neutrality or Obligation.None or Obligation.ConsultOnly or Obligation.AsDeemedNecessary => 0,
        _ => throw new System.Diagnostics.UnreachableException($"Obligation {obligation} has no automaticity."),
    };
}
