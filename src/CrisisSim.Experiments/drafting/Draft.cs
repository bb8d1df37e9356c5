using System.Collections.Immutable;
using CrisisSim.Model;

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

/// <summary>A provision that can be drafted in several ways. Lists are compared by reference.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Words">What differs between the two texts.</param>
/// <param name="Settings">As in the first text, as in the second, and halfway where numbers allow it and it is asked
/// for.</param>
public sealed record DraftProvision(Provision Provision, IReadOnlyList<string> Words,
    IReadOnlyList<DraftSetting> Settings)
{
    /// <summary>The provision in plain words.</summary>
    public string Name => Names.Plain(Provision);
}

/// <summary>What a provision can be taken from. Compared by value.</summary>
/// <param name="Words">"as in 'vague'", "halfway".</param>
/// <param name="Source">The text that it is taken from.</param>
public sealed record DraftSetting(string Words, Declaration Source);
