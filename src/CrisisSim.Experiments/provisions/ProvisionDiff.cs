using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Which provisions differ between two declarations. What a text says of domains that the crisis does not touch is left out: it
/// cannot have had an effect.
/// </summary>
public static class ProvisionDiff
{
    /// <summary>The provisions that differ in the domain of the scenario's incident, in the order of <see cref="Provision"/>.</summary>
    public static IReadOnlyList<ProvisionChange> Between(Scenario scenario, Declaration from, Declaration to)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Between(from, to, scenario.Incident.Domain);
    }

    /// <summary>The provisions that differ in a domain, in the order of <see cref="Provision"/>; none where the texts say the same.</summary>
    public static IReadOnlyList<ProvisionChange> Between(Declaration from, Declaration to, Domain domain)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return
        [
            .. ProvisionTerms.All
                .Select(term => (term.Provision, Words: term.Change(from, to, domain)))
                .Where(change => change.Words is not null)
                .GroupBy(change => change.Provision, change => change.Words!)
                .OrderBy(group => group.Key)
                .Select(group => new ProvisionChange(group.Key, [.. group])),
        ];
    }
}
