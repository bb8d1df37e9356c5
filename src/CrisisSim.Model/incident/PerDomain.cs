namespace CrisisSim.Model;

/// <summary>One value for each <see cref="Domain"/>. Immutable; two are equal where all seven values are.</summary>
public sealed class PerDomain<T> : IEquatable<PerDomain<T>>
{
    private readonly T[] values;

    /// <summary>Takes the values in the order land, air, sea, cyber, space, hybrid, economic.</summary>
    /// <exception cref="ArgumentException">There are not exactly seven values.</exception>
    public PerDomain(params T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length != Domains.Count)
            throw new ArgumentException(
                $"{Domains.Count} values are needed, one for each domain; {values.Length} were given.", nameof(values));
        this.values = [.. values];
    }

    /// <summary>The value of a domain.</summary>
    public T this[Domain domain] => values[(int)domain];

    /// <summary>A copy in which one domain has another value.</summary>
    public PerDomain<T> With(Domain domain, T value)
    {
        T[] copy = [.. values];
        copy[(int)domain] = value;
        return new PerDomain<T>(copy);
    }

    /// <inheritdoc/>
    public bool Equals(PerDomain<T>? other) => other is not null && values.AsSpan().SequenceEqual(other.values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PerDomain<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => values.Aggregate(17, HashCode.Combine);
}
