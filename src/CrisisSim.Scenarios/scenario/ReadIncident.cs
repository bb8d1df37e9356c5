namespace CrisisSim.Scenarios;

/// <summary>
/// An incident as it was read, and the hours after which governments are usually sure of it: the rate of its reports
/// follows from these and from what a report is worth; null where the rate is stated, or is the domain's.
/// </summary>
internal sealed record ReadIncident(Incident Incident, double? SureAfter)
{
    /// <summary>The probability at which a government calls itself sure.</summary>
    private const double Sure = 0.9;

    /// <summary>
    /// The incident as it is played. Reports come at such a rate that what stands least sure of act and author gains,
    /// in the mean, what it lacks to .9 by then: rate = (logit .9 − logit prior)/(g T), where a report adds g = s d²/2.
    /// </summary>
    public Incident Under(EvidenceParameters evidence)
    {
        if (SureAfter is not { } hours || Incident.ReportRate is not null || Incident.IsOpen) return Incident;
        double act = Incident.ActPrior ?? evidence.Prior[Incident.Domain];
        double lacks = Logit(Sure) - Logit(Math.Min(act, Incident.AuthorPrior ?? act));
        double strength = Incident.ReportStrength ?? evidence.Strength[Incident.Domain];
        double gain = evidence.Discount * strength * strength / 2;
        return lacks > 0 && gain > 0 && hours > 0 ? Incident with { ReportRate = lacks / (gain * hours) } : Incident;
    }

    /// <summary>Whether a prior leaves nothing to prove.</summary>
    public static bool IsSure(double prior) => prior >= Sure;

    private static double Logit(double probability) => Math.Log(probability / (1 - probability));
}
