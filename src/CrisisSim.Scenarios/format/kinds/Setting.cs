namespace CrisisSim.Scenarios;

/// <summary>
/// An override on its way down the tree. "Stated" is what the file itself holds at a place, "resolved" what holds there
/// after <c>extends</c> and <c>like</c>; either may be null.
/// </summary>
internal sealed record Setting(IReadOnlyList<PathSegment> Path, int Depth, Node Value)
{
    /// <summary>Takes the paths of the values that are set, without wildcards; null: nobody asks.</summary>
    public ICollection<string>? Reached { get; init; }

    public bool IsLast => Depth == Path.Count - 1;

    public bool IsEvery => Segment.IsEvery;

    public Setting Next => this with { Depth = Depth + 1 };

    /// <summary>The path up to here, for messages.</summary>
    public string Here => Depth == 0 ? "the file" : MessageText.Quoted(ScenarioPath.Text(Path.Take(Depth)));

    private PathSegment Segment => Path[Depth];

    public Node Descend(Kind kind, Node? stated, Node? resolved) => IsLast ? Put() : kind.Set(Next, stated, resolved);

    /// <summary>The value, for the place where the path ends.</summary>
    public Node Put()
    {
        Reached?.Add(ScenarioPath.Text(Path));
        return Value;
    }

    /// <summary>The key that the path names here.</summary>
    public string Key(string where) =>
        Segment is { Item: null, IsEvery: false }
            ? Segment.Key
            : throw Unknown($"{MessageText.Quoted(Segment.ToString())} fits no key of {where}", "", []);

    public bool Names(string key) => Segment is { Item: null, IsEvery: false } && Segment.Key == key;

    private static string Items(Sequence list) => list.Items.Count switch
    {
        0 => "an item of a list that has some",
        1 => "[0], the one item,",
        var all => $"an item from [0] to [{all - 1}], or *,",
    };

    public Node SetItem(Kind item, Sequence? stated, Sequence? resolved)
    {
        Sequence? list = stated ?? resolved;
        if (list is null) throw Unknown($"{Here} states no list", "", []);
        if (!IsEvery && (Segment.Item is not { } number || number >= list.Items.Count))
            throw Unknown(
                $"{Here} is a list of {list.Items.Count}: name {Items(list)} not "
                    + $"{MessageText.Quoted(Segment.ToString())}",
                "", []);
        IReadOnlyList<Node> whole = resolved?.Items.Count == list.Items.Count ? resolved.Items : list.Items;
        if (!IsEvery)
            return list with
            {
                Items = [.. list.Items.Select((node, i) => i == Segment.Item ? Descend(item, node, whole[i]) : node)]
            };
        Node[] items = list.Items.ToArray();
        Every([.. Enumerable.Range(0, items.Length)], i => new PathSegment("", i),
            (i, one) => items[i] = one.Descend(item, items[i], whole[i]));
        return list with { Items = items };
    }

    public Mapping SetNamed(Kind thing, Mapping? stated, Mapping? resolved)
    {
        IReadOnlyList<string> names = [.. (resolved?.Keys ?? []).Union(stated?.Keys ?? [])];
        if (!IsEvery && !names.Contains(Key(Here)))
            throw Unknown($"{MessageText.Quoted(Segment.Key)} is not in {Here}", Segment.Key, names);
        Mapping block = stated ?? Mapping.Empty(Value.At);
        if (!IsEvery)
            return block.With(Segment.Key,
                Descend(thing, stated?.Find(Segment.Key)?.Value, resolved?.Find(Segment.Key)?.Value));
        Every(names, name => new PathSegment(name),
            (name, one) => block = block.With(name,
                one.Descend(thing, stated?.Find(name)?.Value, resolved?.Find(name)?.Value)));
        return block;
    }

    /// <summary>
    /// Sets the value in every entry that has the part that the path goes on to; at least one must have it.
    /// </summary>
    private void Every<T>(IReadOnlyList<T> entries, Func<T, PathSegment> segment, Action<T, Setting> set)
    {
        if (entries.Count == 0) throw new RefusedTextException(Value.At, $"{Here} has no entries") { IsVoid = true };
        RefusedTextException? fault = null;
        int reached = 0;
        foreach (T? entry in entries)
        {
            try
            {
                set(entry, this with { Path = [.. Path.Take(Depth), segment(entry), .. Path.Skip(Depth + 1)] });
                reached++;
            }
            catch (RefusedTextException refused)
            {
                if (fault is null or { IsVoid: true }) fault = refused;
            }
        }

        if (reached == 0) throw fault!;
    }

    public RefusedTextException NoSuchPart(Kind kind) =>
        Unknown($"{Here} is {kind.Noun}; it has no part {MessageText.Quoted(Segment.ToString())}", "", []);

    public RefusedTextException Unknown(string complaint, string word, IReadOnlyList<string> known) =>
        new(Value.At, complaint + (word.Length == 0 ? "" : NearestWord.Hint(word, known, "there are")));
}
