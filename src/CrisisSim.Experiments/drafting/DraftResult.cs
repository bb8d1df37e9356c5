namespace CrisisSim.Experiments;

/// <summary>The texts between two that no other outdoes. Lists are compared by reference.</summary>
public sealed record DraftResult
{
    /// <summary>The search.</summary>
    public required DraftPlan Plan { get; init; }

    /// <summary>Texts that were played in the search.</summary>
    public required int Played { get; init; }

    /// <summary>Whether those were all.</summary>
    public required bool IsExhaustive { get; init; }

    /// <summary>
    /// Texts on the front of the search; those beyond <see cref="DraftStudy.MostConfirmed"/> were not played again.
    /// </summary>
    public required int Found { get; init; }

    /// <summary>The texts that were played again, in the order of <see cref="Confirmed"/>.</summary>
    public required IReadOnlyList<Draft> Drafts { get; init; }

    /// <summary>The front of the search and the two texts, by fresh crises.</summary>
    public required TextFront Confirmed { get; init; }

    /// <summary>The drafts on the front by fresh crises.</summary>
    public IReadOnlyList<Draft> Front => [.. Drafts.Where((_, k) => Confirmed.Texts[k].IsOnFront)];

    /// <summary>
    /// The provisions on which all texts of the front agree, with their setting; none where there is one text alone.
    /// </summary>
    public IReadOnlyList<(DraftProvision Provision, DraftSetting Setting)> Shared => Front.Count < 2 ? [] :
    [
        .. from p in Enumerable.Range(0, Plan.Space.Provisions.Count)
           let settings = Front.Select(draft => draft.Settings[p]).Distinct().ToArray()
           where settings.Length == 1
           select (Plan.Space.Provisions[p], Plan.Space.Provisions[p].Settings[settings[0]]),
    ];
}
