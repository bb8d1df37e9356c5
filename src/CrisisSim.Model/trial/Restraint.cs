namespace CrisisSim.Model;

/// <summary>
/// M15. Where a text promises assistance over the gravest incident, vague words leave the protected member unsure of it,
/// and it provokes less readily by the coupling <c>restraint</c> (Benson 2012, chapter 5). A text that promises nothing,
/// or talk alone, restrains nobody.
/// </summary>
public static class Restraint
{
    /// <summary>How readily the protected member of a scenario provokes under a text.</summary>
    public static ProvocationParameters Under(Declaration declaration, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(declaration);
        ProvocationParameters stated = scenario.Mechanisms.Provocation;
        var text = new ApplicableText(scenario, declaration, scenario.Incident);
        return text.Obligation <= Obligation.ConsultOnly
            ? stated
            : stated with
            {
                Base = stated.Base * (1 - (text.Coefficient(CouplingRegistry.Restraint) * (1 - text.Precision))),
            };
    }
}
