namespace CrisisSim.Scenarios;

/// <summary>
/// An override on its way down the tree. "Stated" is what the file itself holds at a place, "resolved" what holds there
/// after <c>extends</c> and <c>like</c>; either may be null.
/// </summary>
internal sealed record Setting(IReadOnlyList<PathSegment> Path, int Depth, Node Value)
{
    public bool IsLast => Depth == Path.Count - 1;

    public bool IsEvery => Segment.IsEvery;

    public Setting Next => this with { Depth = Depth + 1 };

    /// <summary>The path up to here, for messages.</summary>
    public string Here => Depth == 0 ? "the file" : Show.Quoted(ScenarioPath.Text(Path.Take(Depth)));

    private PathSegment Segment => Path[Depth];

    public Node Descend(Kind kind, Node? stated, Node? resolved) => IsLast ? Value : kind.Set(Next, stated, resolved);

    /// <summary>The key that the path names here.</summary>
    public string Key(string where) => Segment is { Item: null, IsEvery: false } ? Segment.Key : throw Unknown($"{Show.Quoted(Segment.ToString())} fits no key of {where}", "", []);

    public bool Names(string key) => Segment is { Item: null, IsEvery: false } && Segment.Key == key;

    public Node SetItem(Kind item, Sequence? list)
    {
        if (list is null) throw Unknown($"{Here} states no list", "", []);
        if (!IsEvery && (Segment.Item is not { } number || number >= list.Items.Count))
            throw Unknown($"{Here} is a list of {list.Items.Count}: name an item from [0] to [{list.Items.Count - 1}], or *, not {Show.Quoted(Segment.ToString())}", "", []);
        return list with { Items = [.. list.Items.Select((node, i) => IsEvery || i == Segment.Item ? Descend(item, node, node) : node)] };
    }

    public Mapping SetNamed(Kind thing, Mapping? stated, Mapping? resolved)
    {
        IReadOnlyList<string> names = [.. (resolved?.Keys ?? []).Union(stated?.Keys ?? [])];
        if (!IsEvery && !names.Contains(Key(Here))) throw Unknown($"{Show.Quoted(Segment.Key)} is not in {Here}", Segment.Key, names);
        if (IsEvery && names.Count == 0) throw Unknown($"{Here} has no entries", "", []);
        var block = stated ?? Mapping.Empty(Value.Mark);
        foreach (var name in IsEvery ? names : [Segment.Key])
            block = block.With(name, Descend(thing, stated?.Find(name)?.Value, resolved?.Find(name)?.Value));
        return block;
    }

    public RefusedText NoSuchPart(Kind kind) => Unknown($"{Here} is {kind.Noun}; it has no part {Show.Quoted(Segment.ToString())}", "", []);

    public RefusedText Unknown(string complaint, string word, IReadOnlyList<string> known) =>
        new(Value.Mark, complaint + (word.Length == 0 ? "" : Closest.Hint(word, known, "there are")));
}
