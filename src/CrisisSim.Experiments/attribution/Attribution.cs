using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The effect of going from one text to another, divided among what differs. Parts, and the rest where there is one,
/// sum to the total. Intervals hold the luck of crises and the chance of drawn orders together, never judgement.
/// Compared by reference.
/// </summary>
public sealed record Attribution
{
    /// <summary>The endpoint.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>Name of the text that one comes from.</summary>
    public required string From { get; init; }

    /// <summary>Name of the text that one goes to.</summary>
    public required string To { get; init; }

    /// <summary>What it is divided among.</summary>
    public AttributedTo By { get; init; } = AttributedTo.Provision;

    /// <summary>
    /// The whole effect in the crises played for this: the latter less the former, in the unit of the endpoint.
    /// </summary>
    public required Estimate Total { get; init; }

    /// <summary>
    /// The value under the text that one comes from and under the one that one goes to, in these crises; null where it
    /// is divided among couplings, or is no mean.
    /// </summary>
    public (Estimate Before, Estimate After)? Values { get; init; }

    /// <summary>The parts, the largest first; of equals in the order of the provisions.</summary>
    public required IReadOnlyList<AttributedPart> Parts { get; init; }

    /// <summary>
    /// The effect that is left with all couplings among the parts off; null where it is divided among provisions.
    /// </summary>
    public Estimate? Rest { get; init; }

    /// <summary>How the parts were found, in words.</summary>
    public required string Method { get; init; }

    /// <summary>
    /// Whether every combination was played, so that of a part of exactly 0 it is known that nothing in these crises
    /// turns on it.
    /// </summary>
    public required bool IsExact { get; init; }

    /// <summary>Crises behind it.</summary>
    public long Trials => Total.Trials;

    /// <summary>
    /// The effect where one provision differs, and so is the whole of it; null where the difference is not known, or
    /// more or fewer differ.
    /// </summary>
    public static Attribution? OfTheOnlyOne(AttributionPlan plan, EndpointDifference difference)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(difference);
        AttributionGame game = plan.Game;
        if (game.Players.Count != 1 || difference.Difference is not { } total) return null;
        return new Attribution
        {
            Endpoint = difference.Endpoint,
            From = plan.From.Name,
            To = plan.To.Name,
            Total = total,
            Parts = game.Parts(_ => total, _ => (total, total)),
            Method = "the only provision that differs",
            IsExact = true,
        };
    }

    /// <summary>What the rest is called.</summary>
    public const string RestName = "not through any of these couplings";
}
