using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M11. War may come that nobody chose, with hazard h₀ exp(a (R − 6)) (1 + c contact)(1 + d alert)(1 − χ channels) at rung R; and the
/// sides may come to terms, the sooner the longer the matter is at a stand. Each has one unit-exponential clock a trial that
/// runs against its integrated hazard (Gibson &amp; Bruck 2000), so that a change of hazard changes no draw.
/// </summary>
internal sealed class Escalation(Conflict conflict, Theatre theatre, Campaign campaign)
{
    private const double Month = 720, Step = 120, ReferenceRung = 6;

    private readonly Crisis crisis = conflict.Main;
    private readonly EscalationParameters parameters = conflict.Scenario.Mechanisms.Escalation;
    private readonly double conciliation = 1 - (conflict.Main.Coupling(CouplingRegistry.Punishment) * Automaticity(conflict.Declaration.Obligation));

    /// <summary>Hazard at a rung of an accident that ends in general war, per hour, without contact or alert.</summary>
    public static double BareHazard(EscalationParameters parameters, double rung) =>
        parameters.AccidentRate * Math.Exp(parameters.AccidentSlope * (rung - ReferenceRung)) * (1 - (parameters.ChannelsPrevent * parameters.Channels));

    public void Begin()
    {
        foreach (Crisis each in conflict.Crises) _ = Break(each);
        _ = Run();
    }

    private async Process Break(Crisis each)
    {
        await conflict.Sim.Until(each.Incident.At);
        conflict.Tension.Reach(each.Incident.Rung);
    }

    private async Process Run()
    {
        double accident = crisis.Draw(Purpose.Accident).Exponential(), terms = crisis.Draw(Purpose.Settlement).Exponential();
        await conflict.Sim.Until(0);
        while (true)
        {
            double step = conflict.Sim.Now < SettlingFrom ? SettlingFrom - conflict.Sim.Now : Step;
            double danger = AccidentHazard(), hope = SettlementHazard(step);
            double toAccident = danger > 0 ? accident / danger : double.PositiveInfinity;
            double toTerms = hope > 0 ? terms / hope : double.PositiveInfinity;
            double span = Math.Min(Math.Min(toAccident, toTerms), Ramps ? step : double.PositiveInfinity), from = conflict.Sim.Now;
            Wake wake = await conflict.Tension.Changed.Next(span);
            if (wake.TimedOut && (span == toAccident || span == toTerms))
            {
                Close(span == toAccident);
                return;
            }
            accident = Math.Max(0, accident - ((conflict.Sim.Now - from) * danger));
            terms = Math.Max(0, terms - ((conflict.Sim.Now - from) * hope));
        }
    }

    private void Close(bool war)
    {
        if (crisis.Tells) crisis.Tell("both sides", war ? "are at war that neither chose" : "come to terms");
        if (war) conflict.Tension.Rise(double.PositiveInfinity);
        conflict.Close(war ? EndKind.GeneralWar : EndKind.Settled);
    }

    private double AccidentHazard() => BareHazard(parameters, conflict.Tension.Rung)
        * (1 + (parameters.Contact * theatre.Contact))
        * (1 + (parameters.Alert * AlertedShare()));

    private double AlertedShare()
    {
        int alerted = 0;
        foreach (Party party in crisis.Front.Parties)
            if (!party.IsVictim && (party.Alerted.Happened || party.Mandate.IsSet)) alerted++;
        return (double)alerted / (crisis.Parties.Length - 1);
    }

    private double SettlingFrom => crisis.Incident.At;

    /// <summary>Whether the hazard of a settlement still grows with time.</summary>
    private bool Ramps => crisis.Incident.Real && conflict.Sim.Now < SettlingFrom + Month;

    /// <summary>Mean hazard over the next hours: it grows in proportion to time over the first month.</summary>
    private double SettlementHazard(double step)
    {
        if (!crisis.Incident.Real || conflict.Sim.Now < SettlingFrom) return 0;
        double grown = Math.Min(1, (conflict.Sim.Now - SettlingFrom + (Ramps ? step / 2 : 0)) / Month);
        double stand = campaign.AtAStand ? 1 : parameters.Unsettled;
        return parameters.SettlementRate * grown * stand * parameters.Channels * 2 * conciliation;
    }

    private static double Automaticity(Obligation obligation) => obligation switch
    {
        Obligation.Automatic => 1,
        Obligation.Assist => 0.5,
        _ => 0,
    };
}
