using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What the same texts come to over a set of acts. Lists are compared by reference.</summary>
public sealed record ProfileResult
{
    /// <summary>What was asked.</summary>
    public required ProfilePlan Plan { get; init; }

    /// <summary>The acts that were played, in the order of <see cref="ProfilePlan.InOrder"/>.</summary>
    public required IReadOnlyList<ProfiledAct> Acts { get; init; }

    /// <summary>Whether it was cut short; the acts that are there were played in full.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>
    /// What attackers choose of the acts, in the order of <see cref="ProfilePlan.Menu"/>; null where none were asked.
    /// </summary>
    public DeterrenceResult? Choice { get; init; }

    /// <summary>
    /// By other text, what is weighed over the acts by how often attackers choose them and victims provoke them under
    /// each text, in the order of <see cref="ProfileEndpoints.Weighed"/>; empty where no attackers were asked.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<EndpointDifference>> Weighed { get; init; } = [];

    /// <summary>The names of the texts, the baseline first.</summary>
    public IReadOnlyList<string> Wordings => [.. Plan.Acts[0].Declarations.Select(text => text.Name)];

    /// <summary>
    /// How often an act comes about under the baseline and under another text: the share of attackers that choose it,
    /// or the chance that the victim provokes it; null where no attackers were asked, or it is no attack.
    /// </summary>
    public (Estimate Baseline, Estimate Other, Estimate Difference)? ComesAbout(ProfiledAct act, int other)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (Choice is not { } choice) return null;
        if (act.Act.IsProvoked)
            return act.Provoked(other) is { Baseline: { } before, Other: { } after, Difference: { } difference }
                ? (before, after, difference)
                : null;
        int place = PlaceInMenu(act.Act);
        if (place < 0) return null;
        var chosen = DeterrenceMeasure.Acts(act.Act.Title, action => ReferenceEquals(action, choice.Menu[place]));
        return (choice.Estimate(0, chosen), choice.Estimate(other, chosen),
            choice.Between(0, other, chosen).Difference);
    }

    private int PlaceInMenu(ProfileAct act)
    {
        for (int k = 0; k < Plan.Menu.Count; k++)
            if (ReferenceEquals(Plan.Menu[k], act)) return k;
        return -1;
    }
}
