using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Which provisions differ between two declarations. What a text says of domains that the crisis does not touch is left
/// out: it cannot have had an effect. So is governance, which does not act within a crisis, unless the question is of
/// years.
/// </summary>
public static class ProvisionDiff
{
    /// <summary>
    /// The provisions that differ in the domain of the scenario's incident, in the order of <see cref="Provision"/>.
    /// </summary>
    public static IReadOnlyList<ProvisionChange> Between(Scenario scenario, Declaration from, Declaration to,
        bool overTheYears = false)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Between(from, to, scenario.Incident.Domain, overTheYears);
    }

    /// <summary>
    /// The provisions that differ in a domain, in the order of <see cref="Provision"/>; none where the texts say the
    /// same.
    /// </summary>
    public static IReadOnlyList<ProvisionChange> Between(Declaration from, Declaration to, Domain domain,
        bool overTheYears = false)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return
        [
            .. ProvisionTerms.All
                .Where(term => overTheYears || term.Provision != Provision.Governance)
                .Select(term => (term.Provision, Words: term.Change(from, to, domain)))
                .Where(change => change.Words is not null)
                .GroupBy(change => change.Provision, change => change.Words!)
                .OrderBy(group => group.Key)
                .Select(group => new ProvisionChange(group.Key, [.. group])),
        ];
    }

    /// <summary>
    /// What declarations say of everything in which one of them differs from the first, in the domain of the scenario's
    /// incident and in the order of <see cref="Provision"/>; none where all say the same. Of a single declaration:
    /// everything that it says.
    /// </summary>
    public static IReadOnlyList<ProvisionClause> Clauses(Scenario scenario, IReadOnlyList<Declaration> declarations,
        bool overTheYears = false)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(declarations);
        Domain domain = scenario.Incident.Domain;
        return
        [
            .. ProvisionTerms.All
                .Where(term => overTheYears || term.Provision != Provision.Governance)
                .Select(term => new ProvisionClause(term.Provision, term.Label(domain).TrimEnd(':'),
                    [.. declarations.Select(one => term.Says(one, domain))]))
                .Where(clause => declarations.Count == 1
                    ? clause.Says[0].Length > 0
                    : clause.Says.Distinct(StringComparer.Ordinal).Skip(1).Any())
                .OrderBy(clause => clause.Provision),
        ];
    }
}

/// <summary>How one provision differs between two declarations. The list is compared by reference.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Words">Each thing that differs, such as "precision of the land trigger 0.2 → 0.85"; at least
/// one.</param>
public sealed record ProvisionChange(Provision Provision, IReadOnlyList<string> Words)
{
    /// <summary>The provision in plain words, such as "general clause".</summary>
    public string Name => Names.Plain(Provision);
}

/// <summary>What several declarations say of one thing. The list is compared by reference.</summary>
/// <param name="Provision">The provision that it belongs to.</param>
/// <param name="Label">What it is, such as "precision of the land trigger".</param>
/// <param name="Says">What each declaration says of it, in their order; empty where a text is silent.</param>
public sealed record ProvisionClause(Provision Provision, string Label, IReadOnlyList<string> Says)
{
    /// <summary>The provision in plain words, such as "general clause".</summary>
    public string Name => Names.Plain(Provision);
}
