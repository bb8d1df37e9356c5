namespace CrisisSim.Experiments;

/// <summary>Something of the scenario that a study moves. Lists are compared by reference.</summary>
public sealed record Factor
{
    /// <summary>Its name in tables and charts, such as "lift"; its path where the study gives none.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Paths of the values that it sets, all to the same, such as "alliance.lift.capacity"; at least one.
    /// </summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The values that it can take.</summary>
    public required FactorDomain Domain { get; init; }
}
