using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// What a comparison comes to: the gains and the prices of one wording against the baseline, and one word for all. The
/// word is the weakest among the gains that are shown, so that no headline claims more than its weakest row.
/// Lists are compared by reference.
/// </summary>
public sealed record Verdict
{
    /// <summary>
    /// The three gains, in the order of <see cref="Endpoints.Gains"/>. Where there is no attack to answer, the one gain is
    /// that less force moves for nothing.
    /// </summary>
    public required IReadOnlyList<Change> Gains { get; init; }

    /// <summary>The prices, in the order of <see cref="Endpoints.Prices"/>, but for what is a gain.</summary>
    public required IReadOnlyList<Change> Prices { get; init; }

    /// <summary>The gains that are shown, better or worse.</summary>
    public IReadOnlyList<Change> ShownGains => [.. Gains.Where(gain => gain.IsShown)];

    /// <summary>The prices that are shown to be higher.</summary>
    public IReadOnlyList<Change> Dearer => [.. Prices.Where(price => price.Favours < 0)];

    /// <summary>
    /// The weakest among the gains shown; where none is, not shown, or the same where no gain differs in any crisis.
    /// </summary>
    public Sureness Sureness => ShownGains.Count > 0
        ? ShownGains.Min(gain => gain.Sureness)
        : Gains.All(gain => gain.Sureness is Sureness.Same or Sureness.NotKnown) ? Sureness.Same : Sureness.NotShown;

    /// <summary>Whether no gain is shown, and of each that differs too few trials tell.</summary>
    public bool IsTooFew => Sureness == Sureness.NotShown
        && Gains.Where(gain => gain.Sureness == Sureness.NotShown).All(gain => gain.Figures.IsTooFew);

    /// <summary>Which way the gains shown go.</summary>
    public Direction Direction => ShownGains switch
    {
        { Count: 0 } => Direction.None,
        var shown when shown.All(gain => gain.Favours > 0) => Dearer.Count > 0 ? Direction.AtAPrice : Direction.Better,
        var shown when shown.All(gain => gain.Favours < 0) => Direction.Worse,
        _ => Direction.BothWays,
    };

    /// <summary>The verdict on one wording against the baseline, by its place.</summary>
    /// <exception cref="ArgumentException">One wording alone was played, or no crisis was over.</exception>
    public static Verdict Of(ComparisonResult result, int other)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<Endpoint> gains = GainsOf(result.Plan.Scenario);
        return new Verdict
        {
            Gains = [.. gains.Select(endpoint => Change.Find(result, other, endpoint, gains.Count))],
            Prices = [.. Endpoints.Prices.Except(gains).Select(endpoint => Change.Find(result, other, endpoint, 1))],
        };
    }

    /// <summary>What counts as a gain in a scenario.</summary>
    public static IReadOnlyList<Endpoint> GainsOf(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.Incident.Real ? Endpoints.Gains : [Endpoints.FalseMoves];
    }
}

/// <summary>Which way the gains of a comparison go.</summary>
public enum Direction
{
    /// <summary>No gain is shown.</summary>
    None,

    /// <summary>Those shown are better, and no price is shown to be higher.</summary>
    Better,

    /// <summary>Those shown are better, and a price is higher.</summary>
    AtAPrice,

    /// <summary>Those shown are worse.</summary>
    Worse,

    /// <summary>One is better and another worse.</summary>
    BothWays,
}
