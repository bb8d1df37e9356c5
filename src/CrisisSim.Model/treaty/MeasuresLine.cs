namespace CrisisSim.Model;

/// <summary>
/// What is promised about measures short of assistance, and where, if that differs from assistance: Inter-American
/// Treaty of 1947 Art. 6, 8 and 20, joint defence treaty of the Arab League of 1950 Art. 3.
/// </summary>
public sealed record MeasuresLine
{
    /// <summary>
    /// Areas in which the body may take measures, besides those of assistance, over an act of whatever form; empty:
    /// everywhere; null: in no others.
    /// </summary>
    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>How strongly the text binds to measures short of assistance; null: as to assistance.</summary>
    public Obligation? Obligation { get; init; }

    /// <summary>Whether the line reaches an incident.</summary>
    public bool Reaches(Incident incident) => AreaList.Holds(Areas, incident);
}
