namespace CrisisSim.Experiments;

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
