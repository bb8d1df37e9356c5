using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What an effect that was divided is silent on.</summary>
public static class AttributionScope
{
    private static readonly Provision[] OfTheList = [Provision.Forms, Provision.GeneralClause];

    /// <summary>
    /// In a sentence, that the incidents are of forms that both texts cover, so that nothing is seen of what a list or
    /// a general clause does to a form that is not listed; null where neither differs, or an incident is not covered.
    /// </summary>
    public static string? Unlisted(Scenario scenario, Declaration from, Declaration to)
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
        if (names.Length == 0 || !covered) return null;
        return $"{string.Join(", ", names)}: of what this does to a form of attack that is not listed nothing is seen "
            + "here, for both texts cover every incident.";
    }
}
