namespace CrisisSim.Experiments;

/// <summary>
/// A text at one of its prices, against the text that one comes from. The list is compared by reference.
/// </summary>
public sealed record Counterpart
{
    /// <summary>Which price.</summary>
    public required CounterpartKind Kind { get; init; }

    /// <summary>What it is, in words: "Turkey, the least willing member, does not sign".</summary>
    public required string Words { get; init; }

    /// <summary>
    /// The primary endpoints under the text at this price less those under the other text, over the same crises.
    /// </summary>
    public required IReadOnlyList<EndpointDifference> Differences { get; init; }
}

/// <summary>What a better text may have cost in the talks that led to it.</summary>
public enum CounterpartKind
{
    /// <summary>Nothing: the text as it stands.</summary>
    Free,

    /// <summary>Scope: the line to assist half a rung higher, and no clause for forms that are not listed.</summary>
    Narrower,

    /// <summary>A signatory: the least willing member stays out.</summary>
    Fewer,
}
