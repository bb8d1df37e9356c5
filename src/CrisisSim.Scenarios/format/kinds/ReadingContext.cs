namespace CrisisSim.Scenarios;

/// <summary>
/// Where the reader is: the path (<c>members.Germany.forces[0]</c>), the key that stands there, its place, and the name
/// of the named thing it is in.
/// </summary>
internal sealed record ReadingContext(ReadingSession Session, string Path, string Key, SourcePosition At)
{
    public string Name { get; init; } = "";

    /// <summary>
    /// Whether what is around it lacks what it would take over, or is a fragment; the items of a list are whole.
    /// </summary>
    public bool IsPartial { get; init; }

    /// <summary>What the named thing that this is in takes over by <c>like</c>; null where it takes nothing.</summary>
    public Likening? Likened { get; init; }

    /// <summary>The key as a message names it: in quotes, unless it is an item of a list or the whole file.</summary>
    public string Label => Path.Length == 0 || Path.EndsWith(']') ? Key : MessageText.Quoted(Key);

    public Problems Problems => Session.Problems;

    public ReadingContext Into(string key, SourcePosition at) =>
        this with { Path = ScenarioPath.Join(Path, key), Key = key, At = at };

    public ReadingContext Named(string name, SourcePosition at) => Into(name, at) with { Name = name };

    public ReadingContext Item(int index, SourcePosition at) =>
        this with { Path = $"{Path}[{index}]", Key = $"item {index + 1} of {Key}", At = at, IsPartial = false };

    /// <summary>An error at a place of the text; one in a default points to the object that leaves it unstated.</summary>
    public void Error(Node node, string text)
    {
        if (node.At.Source.Origin == Origin.Default)
            Problems.Error(At, $"the default of {MessageText.Quoted(Key)} does not fit here: {text}");
        else if (Likened is { } like && like.Holds(node.At))
            Problems.Error(node.At, $"{text} (taken over by 'like' at {like.At})");
        else Problems.Error(node.At, text);
    }

    public bool Refuse(Node node, string text)
    {
        Error(node, text);
        return false;
    }

    /// <summary>The usual complaint: <c>'capacity' must be a number, not a list</c>.</summary>
    public bool Refuse(Node node, Kind expected) => Refuse(node, $"{Label} must be {expected.Noun}, not {node.Noun}");

    /// <summary>What a kind of scalar expects; anything else is refused.</summary>
    public bool TryScalar(Node node, Kind expected, out string text)
    {
        text = "";
        if (node is not Scalar scalar) return Refuse(node, expected);
        text = scalar.Text;
        return true;
    }
}
