namespace CrisisSim.Experiments;

/// <summary>Effects divided among what differs. Lists are compared by reference.</summary>
public sealed record AttributionResult
{
    /// <summary>What was asked.</summary>
    public required AttributionPlan Plan { get; init; }

    /// <summary>The provisions that differ in the domains of the incidents.</summary>
    public required IReadOnlyList<ProvisionChange> Changes { get; init; }

    /// <summary>One an endpoint that was asked for and is known, in their order; none where nothing differs.</summary>
    public required IReadOnlyList<Attribution> Attributions { get; init; }

    /// <summary>Endpoints that are not known in some mixture, such as a median that is not reached.</summary>
    public IReadOnlyList<Endpoint> NotKnown { get; init; } = [];

    /// <summary>The text at its prices; empty where they were not asked for, nothing differs, or they were cut
    /// short.</summary>
    public IReadOnlyList<Counterpart> Counterparts { get; init; } = [];

    /// <summary>
    /// The same divided on the assumptions of sceptic and advocate; null where they were not asked, no coupling is in
    /// question, or they were cut short.
    /// </summary>
    public AttributionPriors? Priors { get; init; }

    /// <summary>Crises finished in every mixture.</summary>
    public required int Done { get; init; }

    /// <summary>
    /// Whether it was cancelled before it was done; what is there rests on the crises that were finished.
    /// </summary>
    public required bool Interrupted { get; init; }

    /// <summary>Whether the effect was divided, and what comes after that was cut short.</summary>
    public bool IsCutAfter { get; init; }
}
