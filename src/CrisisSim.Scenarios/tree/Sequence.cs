namespace CrisisSim.Scenarios;

/// <summary>A list of values, in the order of the text.</summary>
internal sealed record Sequence(SourcePosition At, IReadOnlyList<Node> Items) : Node(At)
{
    public override string Noun => "a list";
}
