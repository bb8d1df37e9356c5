namespace CrisisSim.Experiments;

/// <summary>Values of a list, each as likely as the others. The list is compared by reference.</summary>
public sealed record FactorLevels(IReadOnlyList<FactorValue> Values) : FactorDomain
{
    /// <inheritdoc/>
    public override int? Count => Values.Count;

    /// <inheritdoc/>
    public override FactorValue At(double quantile) =>
        Values[Math.Min(Values.Count - 1, (int)(quantile * Values.Count))];
}
