namespace CrisisSim.Scenarios;

/// <summary>A list of values, in the order of the text.</summary>
internal sealed record Sequence(SourcePosition Mark, IReadOnlyList<Node> Items) : Node(Mark)
{
    public override string Noun => "a list";
}
