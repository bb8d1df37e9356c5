namespace CrisisSim.Scenarios;

/// <summary>A value of a text, immutable, with its place and with what it rests on (source, grade, range).</summary>
internal abstract record Node(SourcePosition At)
{
    public Grounds Grounds { get; init; } = Grounds.None;

    /// <summary>What the analyst wrote, in a word: for messages.</summary>
    public abstract string Noun { get; }

    /// <summary>Whether the value says that there is none: <c>none</c>, <c>null</c> or <c>~</c>, unquoted.</summary>
    public virtual bool IsNone => false;

    /// <summary>Whether a key stands there without a value.</summary>
    public virtual bool IsMissing => false;
}
