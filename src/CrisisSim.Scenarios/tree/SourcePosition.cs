namespace CrisisSim.Scenarios;

/// <summary>
/// A place in a text: line and column count from 1. Line 0 means the text as a whole (a missing file, a value set from
/// outside). Ordered by origin, then by name, then by position, so that the analyst's own file comes first.
/// </summary>
public readonly record struct SourcePosition(TextSource Source, int Line, int Column) : IComparable<SourcePosition>
{
    /// <summary>The text as a whole.</summary>
    public static SourcePosition Whole(TextSource source) => new(source, 0, 0);

    /// <inheritdoc/>
    public int CompareTo(SourcePosition other)
    {
        int byOrigin = Source.Origin.CompareTo(other.Source.Origin);
        if (byOrigin != 0) return byOrigin;
        int byName = string.CompareOrdinal(Source.Name, other.Source.Name);
        if (byName != 0) return byName;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>
    /// <c>file:line:column</c>, or only the name for the text as a whole and for a value set from outside.
    /// </summary>
    public override string ToString() =>
        Line > 0 && Source.Origin != Origin.Override ? $"{Source.Name}:{Line}:{Column}" : Source.Name;

    /// <summary>As <see cref="CompareTo"/>.</summary>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>As <see cref="CompareTo"/>.</summary>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>As <see cref="CompareTo"/>.</summary>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>As <see cref="CompareTo"/>.</summary>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;
}
