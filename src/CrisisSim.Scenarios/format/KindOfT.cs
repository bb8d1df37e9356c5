using System.Diagnostics.CodeAnalysis;

namespace CrisisSim.Scenarios;

/// <summary>A kind whose values become <typeparamref name="T"/>.</summary>
internal abstract class Kind<T> : Kind
{
    public abstract bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out T value);

    public sealed override bool TryReadAny(Node node, ReadingContext at, out object? value)
    {
        var read = TryRead(node, at, out var typed);
        value = typed;
        return read;
    }
}
