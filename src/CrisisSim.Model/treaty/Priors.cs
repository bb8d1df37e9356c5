namespace CrisisSim.Model;

/// <summary>
/// The coefficients that a prior gives, derived from the registry, so that a coupling added to it has them without more
/// said. A coupling goes to one end of its range: the advocate takes the end that helps the response, the sceptic the
/// other. A range that no source gives holds 0, mostly as its low end, so that 'as weak as it may be' is off; one that
/// runs below 0 (<c>audience</c>) lets the sceptic hold that the effect is the contrary one; a sourced one is never
/// left.
/// </summary>
public static class Priors
{
    /// <summary>
    /// +1 where a coupling helps the response in such a case, -1 where it hurts. One that helps in listed cases and
    /// hurts in others is judged by the case at hand; one that does nothing in the case at hand, by the other kind of
    /// case.
    /// </summary>
    public static int Sign(Coupling coupling, bool isListed)
    {
        ArgumentNullException.ThrowIfNull(coupling);
        (int here, int elsewhere) = isListed
            ? (coupling.SignListed, coupling.SignUnlisted)
            : (coupling.SignUnlisted, coupling.SignListed);
        return here != 0 ? here : elsewhere;
    }

    /// <summary>
    /// The coefficient of a coupling under a prior; the default of one that the registry gives no sign.
    /// </summary>
    public static double Coefficient(Coupling coupling, Prior prior, bool isListed)
    {
        int sign = Sign(coupling, isListed);
        if (prior == Prior.Neutral || sign == 0) return coupling.Default;
        return sign > 0 == (prior == Prior.Advocate) ? coupling.High : coupling.Low;
    }

    /// <summary>Every coupling under a prior.</summary>
    public static CouplingStrengths Strengths(Prior prior, bool isListed) => CouplingRegistry.All.Aggregate(
        CouplingStrengths.Default,
            (strengths, coupling) => strengths.With(coupling, Coefficient(coupling, prior, isListed)));

    /// <summary>
    /// Whether a crisis is a listed case under these texts: some text names its form, or all speak of attack in
    /// general; and it reaches the line of some text.
    /// </summary>
    public static bool IsListed(Incident incident, IReadOnlyList<Declaration> declarations)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(declarations);
        Trigger[] triggers = [.. declarations.Select(declaration => declaration.Triggers[incident.Domain])];
        return triggers.Any(trigger => incident.Rung >= trigger.AssistAt)
            && (triggers.Any(trigger => trigger.Names(incident)) || triggers.All(trigger => trigger.Covers(incident)));
    }
}
