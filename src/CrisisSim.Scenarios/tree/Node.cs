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

/// <summary>A list of values, in the order of the text.</summary>
internal sealed record Sequence(SourcePosition At, IReadOnlyList<Node> Items) : Node(At)
{
    public override string Noun => "a list";
}

/// <summary>A single value as written; <see cref="Quoted"/> when it stands in quotes or as a block of text.</summary>
internal sealed record Scalar(SourcePosition At, string Text, bool Quoted = false) : Node(At)
{
    public override string Noun => Quoted ? $"the text {MessageText.Quoted(Text)}" : MessageText.Quoted(Text);

    public override bool IsNone => !Quoted && Text is "none" or "null" or "Null" or "NULL" or "~";

    public override bool IsMissing => !Quoted && Text.Length == 0;
}

/// <summary>One name, or a list of them.</summary>
internal static class StatedNames
{
    /// <summary>The names, at least one; null where something else stands there.</summary>
    public static IReadOnlyList<Scalar>? In(Node node) => node switch
    {
        Scalar { IsMissing: false, IsNone: false } name => [name],
        Sequence { Items.Count: > 0 } list when list.Items.All(IsName) => [.. list.Items.Cast<Scalar>()],
        _ => null,
    };

    private static bool IsName(Node node) => node is Scalar { IsMissing: false };
}
