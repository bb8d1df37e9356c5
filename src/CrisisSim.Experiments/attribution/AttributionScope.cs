using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What an effect that was divided is silent on.</summary>
public static class AttributionScope
{
    private static readonly Provision[] OfTheList = [Provision.Forms, Provision.GeneralClause];

    /// <summary>
    /// The provisions, in plain words, of which nothing is seen as to a form that is not listed: both texts cover every
    /// incident, and differ in the list or in the general clause. Empty where neither differs, or an incident is not
    /// covered.
    /// </summary>
    public static IReadOnlyList<string> Unlisted(Scenario scenario, Declaration from, Declaration to)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        string[] names = [.. AttributionGame
            .Changes(scenario, from, to)
            .Where(change => OfTheList.Contains(change.Provision))
            .Select(change => change.Name)];
        bool covered = scenario.Incidents.All(
            incident => from.Triggers[incident.Domain].Covers(incident)
                && to.Triggers[incident.Domain].Covers(incident));
        return covered ? names : [];
    }
}
