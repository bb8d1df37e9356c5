using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// The request for consultation: by the attacked member, with a hazard that rises with severity and falls with doubt,
/// or by enough of the others once they are convinced and read the act above the line of consultation.
/// </summary>
internal sealed class Call
{
    private const double LooksAfresh = 6; // hours; the victim's own doubt changes with each report

    private const string AsksAllies = "asks its allies for consultation";

    private readonly Crisis crisis;
    private readonly ConsultationParameters parameters;
    private int willing;

    public Call(Crisis crisis)
    {
        this.crisis = crisis;
        parameters = crisis.Parameters.Consultation;
    }

    public void Begin()
    {
        willing = 0;
        _ = ByVictim();
    }

    /// <summary>A member that is newly convinced may join those who call.</summary>
    public void OnConviction(Party party)
    {
        if (party.IsVictim || party.Severity < party.ConsultLine) return;
        if (++willing == crisis.Declaration.Procedure.Callers) _ = ByAllies(party);
    }

    /// <summary>The allies leave the first word to the attacked member for a while.</summary>
    private async Process ByAllies(Party party)
    {
        if (parameters.Deference > 0) await crisis.Sim.Delay(parameters.Deference);
        Make(party.Member.Name, "asks for consultation");
    }

    private async Process ByVictim()
    {
        Party victim = crisis.Victim;
        await victim.Aware.Wait();
        if (crisis.IsUrgent)
        {
            await crisis.Sim.Delay(crisis.Luck.Sample(parameters.RequestUrgent, victim, Purpose.Request));
            Make(victim.Member.Name, AsksAllies);
            return;
        }
        double left = crisis.Luck.Draw(Purpose.Request).Exponential();
        while (!crisis.Requested.IsSet)
        {
            double hazard = Hazard(victim), from = crisis.Now;
            double span = hazard > 0 ? left / hazard : double.PositiveInfinity;
            Wake wake = await crisis.OpinionsMoved.Next(
                hazard > 0 ? Math.Min(span, LooksAfresh) : double.PositiveInfinity);
            left = Math.Max(0, left - ((crisis.Now - from) * hazard));
            if (wake.TimedOut && span <= LooksAfresh) Make(victim.Member.Name, AsksAllies);
        }
    }

    private double Hazard(Party victim) => parameters.RequestRate
        * Math.Exp(parameters.RequestSlope * (victim.Severity - victim.ConsultLine))
        * LogOdds.ToProbability(victim.Dossier.Dismissed ? -double.MaxValue : victim.Dossier.OfTheAct);

    private void Make(string who, string what)
    {
        if (crisis.Requested.IsSet) return;
        crisis.Record[Milestone.Request] = Moment.At(crisis.Now);
        crisis.Chronicle?.Tell(who, what);
        foreach (Party party in crisis.Parties) party.Aware.Fire();
        crisis.Requested.Fire();
        if (who == crisis.Victim.Member.Name) crisis.VictimAsked.Fire();
    }
}
