namespace CrisisSim.Scenarios;

/// <summary>A single value as written; <see cref="Quoted"/> when it stands in quotes or as a block of text.</summary>
internal sealed record Scalar(SourcePosition At, string Text, bool Quoted = false) : Node(At)
{
    public override string Noun => Quoted ? $"the text {MessageText.Quoted(Text)}" : MessageText.Quoted(Text);

    public override bool IsNone => !Quoted && Text is "none" or "null" or "Null" or "NULL" or "~";

    public override bool IsMissing => !Quoted && Text.Length == 0;
}
