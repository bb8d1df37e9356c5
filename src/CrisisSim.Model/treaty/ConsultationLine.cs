namespace CrisisSim.Model;

/// <summary>
/// Where members promise to consult, if that reaches further than assistance: North Atlantic Treaty Art. 4 ("whenever,
/// in the opinion of any of them …"), Brussels Treaty as amended in 1954 Art. VIII.3 ("in whatever area").
/// </summary>
public sealed record ConsultationLine
{
    /// <summary>
    /// Areas in which members consult, besides those of assistance, over an act of whatever form; empty: everywhere;
    /// null: in no others.
    /// </summary>
    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>Whether the line reaches an incident.</summary>
    public bool Reaches(Incident incident) => AreaList.Holds(Areas, incident);
}

/// <summary>Areas that a line of a text has of its own.</summary>
internal static class AreaList
{
    /// <summary>Whether an incident lies in one of the areas; anywhere where there are none, nowhere for null.</summary>
    public static bool Holds(IReadOnlyList<string>? areas, Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return areas is not null && (areas.Count == 0 || areas.Contains(incident.Area, StringComparer.Ordinal));
    }
}
