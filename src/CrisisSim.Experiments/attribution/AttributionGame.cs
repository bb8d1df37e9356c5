using System.Diagnostics;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What a combination of provisions or couplings is worth: the text with these provisions taken over; or the effect of
/// the one text over the other with these couplings as stated and the other players off.
/// </summary>
internal sealed class AttributionGame
{
    private static readonly Provision[] OfCovered = [Provision.Forms, Provision.Area];

    private AttributionGame(AttributionPlan plan, IReadOnlyList<AttributionPlayer> players) =>
        (Plan, Players) = (plan, players);

    /// <summary>What was asked.</summary>
    public AttributionPlan Plan { get; }

    /// <summary>The players, in the order of <see cref="Provision"/> or of the registry.</summary>
    public IReadOnlyList<AttributionPlayer> Players { get; }

    /// <summary>
    /// Whether a combination is worth an effect, so that nobody's worth is the rest that no player stands for.
    /// </summary>
    public bool IsEffect => Plan.By == AttributedTo.Coupling;

    public static AttributionGame From(AttributionPlan plan)
    {
        IReadOnlyList<ProvisionChange> changes = Changes(plan.Scenario, plan.From, plan.To);
        return new AttributionGame(plan, plan.By == AttributedTo.Coupling
            ? [.. Couplings(plan.Scenario, changes).Select(
                c => new AttributionPlayer(c.Name, c.Provision, c, [c.Does]))]
            : [.. changes.Select(change => new AttributionPlayer(change.Name, change.Provision, null, change.Words))]);
    }

    /// <summary>The provisions that differ in the domain of any incident.</summary>
    public static IReadOnlyList<ProvisionChange> Changes(Scenario scenario, Declaration from, Declaration to) =>
    [
        .. scenario.Incidents.Select(incident => incident.Domain).Distinct()
            .SelectMany(domain => ProvisionDiff.Between(from, to, domain))
            .GroupBy(change => change.Provision)
            .OrderBy(group => group.Key)
            .Select(group => new ProvisionChange(group.Key, [.. group.SelectMany(change => change.Words).Distinct()])),
    ];

    /// <summary>What has to be played for a combination, each with the sign with which it counts.</summary>
    public IEnumerable<(Scenario Scenario, Declaration Text, int Sign)> Stages(ulong coalition)
    {
        AttributionPlayer[] members = [.. Players.Where((_, k) => Has(coalition, k))];
        if (!IsEffect)
            return [(Plan.Scenario, MixedText.Mix(Plan.From, Plan.To, members.Select(one => one.Provision)), 1)];
        CouplingStrengths strengths = Players
            .Except(members)
            .Aggregate(Plan.Scenario.Couplings, (at, one) => at.With(one.Coupling!, 0));
        Scenario scenario = Plan.Scenario with { Couplings = strengths };
        return [(scenario, Plan.To, 1), (scenario, Plan.From, -1)];
    }

    /// <summary>The parts in words, the largest first.</summary>
    /// <param name="part">Of each player.</param>
    /// <param name="ends">What each brings alone and as the last; null: nobody asked.</param>
    /// <param name="each">The part in each crisis; null: it is no mean of such.</param>
    public IReadOnlyList<AttributedPart> Parts(Func<int, Estimate> part,
        Func<int, (Estimate Alone, Estimate Last)>? ends, Func<int, IReadOnlyList<PartOfCrisis>>? each = null) =>
    [
        .. Players
            .Select((player, k) => new AttributedPart
            {
                Name = player.Name,
                Provision = player.Provision,
                Coupling = player.Coupling,
                Words = player.Words,
                Called = player.Coupling is null ? Plan.Called.GetValueOrDefault(player.Provision) : null,
                Part = part(k),
                Each = each?.Invoke(k) ?? [],
                Alone = ends?.Invoke(k).Alone,
                Last = ends?.Invoke(k).Last,
            })
            .OrderByDescending(one => Math.Abs(one.Part.Value)),
    ];

    /// <summary>An estimate with its interval cut to what a part or a sum of parts can be.</summary>
    public Estimate Cut(Endpoint endpoint, Estimate estimate)
    {
        double range = endpoint.Kind switch
        {
            EndpointKind.Hours or EndpointKind.Quantile => Plan.Scenario.Horizon,
            EndpointKind.Probability or EndpointKind.Share => 1,
            EndpointKind.Count => double.PositiveInfinity,
            _ => throw new UnreachableException($"Kind {endpoint.Kind} has no bounds."),
        };
        double most = IsEffect ? 2 * range : range; // a coupling can turn the largest loss into the largest gain
        return estimate with { Interval = estimate.Interval.Within(-most, most) };
    }

    public static bool Has(ulong coalition, int player) => (coalition >> player & 1) != 0;

    /// <summary>
    /// The couplings of the provisions that differ, and where lists or areas differ also those that act otherwise on a
    /// case that the text lists than on one that it does not; of these what is not off, and acts within a crisis.
    /// </summary>
    private static IEnumerable<Coupling> Couplings(Scenario scenario, IReadOnlyList<ProvisionChange> changes)
    {
        HashSet<Provision> changed = [.. changes.Select(change => change.Provision)];
        bool covered = changed.Overlaps(OfCovered);
        return CouplingRegistry.All.Where(c => scenario.Couplings[c] != 0
            && c.Mechanism is not (Mechanism.Choice or Mechanism.Drift or Mechanism.Provocation)
            && (changed.Contains(c.Provision) || (covered && c.SignListed != c.SignUnlisted)));
    }
}

/// <summary>A provision or coupling among which an effect is divided. The list is compared by reference.</summary>
/// <param name="Name">In plain words for a provision, such as "general clause"; a coupling's own name.</param>
/// <param name="Provision">The provision, or that of the coupling.</param>
/// <param name="Coupling">The coupling, or null.</param>
/// <param name="Words">What differs, or what the coupling does.</param>
internal sealed record AttributionPlayer(string Name, Provision Provision, Coupling? Coupling,
    IReadOnlyList<string> Words);
