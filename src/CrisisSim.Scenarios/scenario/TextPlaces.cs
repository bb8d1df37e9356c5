namespace CrisisSim.Scenarios;

/// <summary>Where the texts of a file stand; where a base states them, in that.</summary>
internal sealed class TextPlaces(Node? tree, string path)
{
    private readonly Entry? block = (tree as Mapping)?.Find(RootKeys.Declarations);

    /// <summary>The block of all.</summary>
    public SourcePosition Block => block?.KeyAt ?? SourcePosition.Whole(new TextSource(path, Origin.File));

    /// <summary>One by its name.</summary>
    public SourcePosition At(string name) => (block?.Value as Mapping)?.Find(name)?.KeyAt ?? Block;
}
