using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M11. War may come that nobody chose, with hazard h₀ exp(a (R − 6)) (1 + c contact)(1 + d alert)(1 − χ channels) at
/// rung R; and the sides may come to terms, the sooner the longer the matter is at a stand. Each has one
/// unit-exponential clock a trial that runs against its integrated hazard (Gibson &amp; Bruck 2000), so that a change
/// of hazard changes no draw.
/// </summary>
internal sealed class Escalation(Conflict conflict, Theatre theatre, Campaign campaign)
{
    private const double Month = 720, ReferenceRung = 6;

    private readonly Crisis crisis = conflict.Main;
    private readonly EscalationParameters parameters = conflict.Scenario.Mechanisms.Escalation;
    private readonly double conciliation = 1
        - (conflict.Main.Text.Coefficient(CouplingRegistry.Punishment) * Automaticity(conflict.Declaration.Obligation));

    /// <summary>Hazard at a rung of an accident that ends in general war, per hour, without contact or alert.</summary>
    public static double BareHazard(EscalationParameters parameters, double rung) =>
        parameters.AccidentChance / Month * Math.Exp(parameters.AccidentSlope * (rung - ReferenceRung))
            * (1 - (parameters.ChannelsPrevent * parameters.Channels));

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
        double accident = crisis.Luck.Draw(Purpose.Accident).Exponential(),
            settlement = crisis.Luck.Draw(Purpose.Settlement).Exponential();
        await conflict.Sim.Until(0);
        while (true)
        {
            double from = conflict.Sim.Now;
            double accidentHazard = AccidentHazard(), settlementHazard = SettlementHazard();
            double toAccident = accidentHazard > 0 ? accident / accidentHazard : double.PositiveInfinity;
            double toSettlement = settlementHazard > 0
                ? WhenMatured(Matured(from) + (settlement / settlementHazard)) - from
                : double.PositiveInfinity;
            double span = Math.Max(0, Math.Min(toAccident, toSettlement));
            Wake wake = await conflict.Tension.Changed.Next(span);
            if (wake.TimedOut)
            {
                Close(toAccident <= toSettlement);
                return;
            }
            accident = Math.Max(0, accident - ((conflict.Sim.Now - from) * accidentHazard));
            settlement = Math.Max(0, settlement - ((Matured(conflict.Sim.Now) - Matured(from)) * settlementHazard));
        }
    }

    private void Close(bool war)
    {
        crisis.Chronicle?.TellOfAll("both sides", war ? "are at war that neither chose" : "come to terms");
        if (war) conflict.Tension.Rise(double.PositiveInfinity);
        conflict.Close(war ? EndKind.GeneralWar : EndKind.Settled);
    }

    /// <summary>
    /// Where there is no attack there are no two sides in a fight: the danger is what alert and contact add alone.
    /// </summary>
    private double AccidentHazard()
    {
        double factor = (1 + theatre.Contact) * (1 + (0.5 * AlertedShare()));
        return BareHazard(parameters, conflict.Tension.Rung) * (crisis.Incident.Real ? factor : factor - 1);
    }

    private double AlertedShare()
    {
        int alerted = 0;
        foreach (Party party in crisis.LeadOfKind.Parties)
            if (!party.IsVictim && (party.Posture.Alerted.Happened || party.Contingent.Mandate.IsSet)) alerted++;
        return (double)alerted / Math.Max(1, crisis.Parties.Length - 1);
    }

    /// <summary>
    /// Hazard of a settlement as things stand, per hour of ripeness; none before the act, nor where there is no attack
    /// to settle.
    /// </summary>
    private double SettlementHazard() => crisis.Incident.Real
        ? parameters.SettlementRate * (campaign.IsAtStandstill ? 1 : parameters.Unsettled) * parameters.Channels * 2
            * conciliation
        : 0;

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
