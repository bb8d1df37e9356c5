using System.Diagnostics.CodeAnalysis;

namespace CrisisSim.Scenarios;

/// <summary>Reads one entry of a block of named things.</summary>
internal static class NamedEntry
{
    public static bool TryRead<T>(Kind<T> thing, Entry entry, ReadingContext at, [MaybeNullWhen(false)] out T value)
    {
        if (!entry.Value.IsMissing) return thing.TryRead(entry.Value, at.Named(entry.Key, entry.KeyMark), out value);
        value = default;
        at.Problems.Error(entry.KeyMark,
            $"key {MessageText.Quoted(entry.Key)} has no value; give one or delete the line");
        return false;
    }
}
