namespace CrisisSim.Experiments;

/// <summary>Something of the scenario that a study moves. Lists are compared by reference.</summary>
public sealed record Factor
{
    /// <summary>Its name in tables and charts, such as "lift"; its path where the study gives none.</summary>
    public required string Name { get; init; }

    /// <summary>What sentences call it, "gravity of the attack"; empty: made of its name.</summary>
    public string Title { get; init; } = "";

    /// <summary>
    /// Paths of the values that it sets, all to the same, such as "alliance.lift.capacity"; at least one.
    /// </summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The values that it can take.</summary>
    public required FactorDomain Domain { get; init; }
}

/// <summary>A value of a factor.</summary>
/// <param name="Text">As it is written into the scenario, with its unit: "6 h", "0.85", "yes".</param>
/// <param name="Number">As a number for analysis, in the unit of the factor; of values that are no numbers their place,
/// from 0.</param>
public readonly record struct FactorValue(string Text, double Number)
{
    /// <summary>What the scenario itself states, which nothing overrides: without text, and not a number.</summary>
    public static FactorValue Stated { get; } = new("", double.NaN);

    /// <summary>Whether it is what the scenario itself states.</summary>
    public bool IsStated => string.IsNullOrEmpty(Text);
}
