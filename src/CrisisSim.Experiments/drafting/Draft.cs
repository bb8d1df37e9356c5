using System.Collections.Immutable;

namespace CrisisSim.Experiments;

/// <summary>A text put together of provisions: for each the place of its setting. Equal if all settings are.</summary>
/// <param name="Settings">In the order of the provisions of the space.</param>
public sealed record Draft(ImmutableArray<int> Settings)
{
    /// <inheritdoc/>
    public bool Equals(Draft? other) => other is not null && Settings.AsSpan().SequenceEqual(other.Settings.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Settings.Aggregate(17, (hash, setting) => unchecked((hash * 31) + setting));

    /// <summary>Its name in tables: "0110".</summary>
    public override string ToString() => string.Concat(Settings);
}
