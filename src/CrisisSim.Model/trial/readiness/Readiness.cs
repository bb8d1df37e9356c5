using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M7. Planning and force generation where no plan exists, then the notice to move, which a unit meets with a
/// probability that is correlated within its member and which hours under alert shorten.
/// </summary>
internal sealed class Readiness
{
    private readonly Crisis crisis;
    private readonly ReadinessParameters parameters;
    private readonly double planningLeft, staged, delegatedAlert;
    private double planning;

    public Readiness(Crisis crisis)
    {
        this.crisis = crisis;
        parameters = crisis.Parameters.Readiness;
        ApplicableText text = crisis.Text;
        bool planned = text.Pledges.PlansFor.Contains(crisis.Incident.Form, StringComparer.Ordinal);
        planningLeft = planned ? 1 - text.Coefficient(CouplingRegistry.Plans) : 1;
        staged = text.Delegated(Delegation.Stage, CouplingRegistry.Stage);
        delegatedAlert = text.Delegated(Delegation.Alert, CouplingRegistry.Alert);
    }

    /// <summary>Draws how long planning takes, where there is any left to do.</summary>
    public void Begin() => planning = crisis.Luck.Takes(parameters.Planning, Purpose.Planning).Left(planningLeft);

    /// <summary>
    /// Where the alert is delegated, a member that is convinced of something worth consulting about raises it without
    /// asking.
    /// </summary>
    public void OnConviction(Party party)
    {
        Posture posture = party.Posture;
        if (delegatedAlert == 0 || party.IsVictim || posture.Alerted.Happened || party.Severity < party.ConsultLine)
            return;
        posture.Alerted = Moment.At(crisis.Now);
        crisis.Conflict.Tension.Changed.Beat();
        party.Crisis.Chronicle?.Tell(party.Member.Name, "raises the alert, as delegated");
    }

    /// <summary>Hours of planning and force generation that are left once forces are mandated at this hour.</summary>
    public double PlanningLeft(double mandated)
    {
        double begun = crisis.Proved.IsSet ? staged * Math.Max(0, mandated - crisis.Proved.SetAt) : 0;
        return Math.Max(0, planning - begun);
    }

    /// <summary>
    /// Hours until a unit can move, counted from its order. It meets its notice, or is late by up to the lateness; the
    /// hours that it stood under alert before the order count, down to the factor of the alert.
    /// </summary>
    public double NoticeLeft(Party party, ForcePackage package, ulong key, double ordered)
    {
        double notice = crisis.Luck.Takes(package.Notice, party, Purpose.Notice, key) * Lateness(party, package, key);
        return Math.Max(notice.Left(parameters.Alert), notice - HoursUnderAlert(party, notice, ordered));
    }

    /// <summary>Factor on the hours of a unit: 1 where it meets its notice, up to the lateness more where it does not.</summary>
    public double Lateness(Party party, ForcePackage package, ulong key)
    {
        Stream own = crisis.Luck.Draw(party, Purpose.MeetsNotice, key);
        double latent = LineReading.Shared(parameters.Correlation, Readied(party), own.Normal());
        if (StandardNormal.Cdf(latent) <= package.MeetsNotice) return 1;
        return 1 + (parameters.Lateness * (1 - (0.5 * crisis.Scenario.Alliance.Exercises)) * own.Uniform());
    }

    /// <summary>How a member's units are readied as a whole, a standard normal; drawn once a crisis.</summary>
    private double Readied(Party party) =>
        party.Contingent.ReadinessDraw ??= crisis.Luck.Draw(party, Purpose.MeetsNotice).Normal();

    /// <summary>
    /// Hours since the mandate, and before it under alert as far as that is delegated, or under vigilance as far as
    /// that goes.
    /// </summary>
    private double HoursUnderAlert(Party party, double notice, double ordered)
    {
        double decided = party.Contingent.Mandate.IsSet ? party.Contingent.Mandate.SetAt : ordered;
        double since = ordered - decided;
        if (!party.Posture.Alerted.Happened) return since;
        double early = Math.Max(0, decided - party.Posture.Alerted.Hours);
        return since + (party.Posture.VigilantOnly
            ? Math.Min(early, notice * (1 - parameters.Vigilance))
            : early * delegatedAlert);
    }
}
