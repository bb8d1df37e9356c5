namespace CrisisSim.Scenarios;

/// <summary>A block one key of which holds for every other that says nothing of its own.</summary>
internal interface IHoldsDefault
{
    /// <summary>The key that holds for all.</summary>
    string DefaultKey { get; }

    /// <summary>The keys that may differ from it.</summary>
    IReadOnlyList<string> Others { get; }

    /// <summary>What stands under each.</summary>
    Kind Part { get; }
}

/// <summary>A list to which each of several parts adds, rather than to replace it.</summary>
internal interface IGathers
{
    /// <summary>Whether it is one.</summary>
    bool Gathers { get; }
}

/// <summary>
/// Puts named parts (<c>with: [silence-48h, joint-cell]</c>) between what an entry takes over and what it says itself.
/// What a part says of all domains holds in all: it stands in place of what a domain below says. Parts that contradict
/// each other, or the entry's own keys, are refused.
/// </summary>
internal sealed class Composition(Kind thing, ReadingSession session)
{
    /// <summary>The entry with its parts.</summary>
    /// <param name="name">The name of the entry.</param>
    /// <param name="below">What it takes over; an empty block for nothing.</param>
    /// <param name="own">What it says itself.</param>
    /// <param name="with">The key that names the parts.</param>
    public Node Over(string name, Node below, Node own, Entry with)
    {
        List<Taken> parts = Named(with);
        if (parts.Count == 0 || Contradicts(name, parts, own) || LeavesOpen(name, parts, thing.Merge(below, own, session)))
            return thing.Merge(below, own, session);
        foreach (Taken part in parts)
            if (Parts.Hold(thing, part.Sets, Laid(below, own, [.. parts.Where(other => other != part)]),
                (leaf, _, wanted, actual) => Parts.Same(leaf, wanted, actual, session)))
                session.Problems.Warning(part.Name.At,
                    $"{MessageText.Quoted(part.Name.Text)} makes no difference to {thing.Name} "
                        + $"{MessageText.Quoted(name)}: it is already so");
        return Laid(below, own, parts);
    }

    /// <summary>A part by itself over a whole.</summary>
    public Node Over(Node whole, Node part) => Parts.Put(thing, Parts.GiveWay(thing, whole, part), part);

    private Node Laid(Node below, Node own, IReadOnlyList<Taken> parts)
    {
        Node put = parts.Count == 0 ? below
            : Over(below, parts.Select(part => part.Sets).Aggregate((one, other) => Parts.Put(thing, one, other)));
        return thing.Merge(put, own, session);
    }

    private List<Taken> Named(Entry with)
    {
        if (StatedNames.In(with.Value) is not { } names)
        {
            session.Problems.Error(with.Value.At,
                "'with' must be the name of a provision, or a list of names, as in [silence-48h, joint-cell]");
            return [];
        }

        Catalogue catalogue = thing.Inheritance.FromParts!;
        var parts = new List<Taken>();
        foreach (Scalar name in names)
        {
            if (parts.Find(part => part.Name.Text == name.Text) is { } twice)
                session.Problems.Error(name.At,
                    $"{MessageText.Quoted(name.Text)} stands twice in 'with', first at {twice.Name.At}; keep one");
            else if (catalogue.Populations.Find(name.Text) is { } found)
                parts.Add(Part(name, thing.Resolve(found.Value, Grounds.None, session)));
            else
                session.Problems.Error(name.At, $"there is no {catalogue.Noun} {MessageText.Quoted(name.Text)}"
                    + (NearestWord.Suggestion(name.Text, catalogue.Populations.Keys) is { Length: > 0 } near ? near
                        : "; 'crisissim list provisions' shows them all"));
        }

        return parts.Count == names.Count ? parts : [];
    }

    private bool Contradicts(string name, List<Taken> parts, Node own)
    {
        int before = session.Problems.Errors;
        for (int i = 0; i < parts.Count; i++)
        {
            foreach (Taken earlier in parts.Take(i))
                if (Parts.Clash(thing, earlier.Sets, parts[i].Sets, session) is var (path, one, other))
                    session.Problems.Error(parts[i].Name.At,
                        $"{MessageText.Quoted(earlier.Name.Text)} ({earlier.Name.At}) and "
                            + $"{MessageText.Quoted(parts[i].Name.Text)} contradict one another: {Said(path, one)}, and "
                            + $"{Said(path, other)}; keep one");
            if (Parts.Clash(thing, parts[i].Sets, own, session) is var (key, part, stated) && !IsSetOutside(stated))
                session.Problems.Error(stated.At,
                    $"{thing.Name} {MessageText.Quoted(name)} says {key}: {NodeText.Flow(stated)}, and "
                        + $"{MessageText.Quoted(parts[i].Name.Text)}, which it takes at {parts[i].Name.At}, says "
                        + $"{NodeText.Flow(part)} ({part.At}); drop one of them");
        }

        return session.Problems.Errors > before;
    }

    /// <summary>Whether nobody says what a part leaves to the entry.</summary>
    private bool LeavesOpen(string name, List<Taken> parts, Node rest)
    {
        int before = session.Problems.Errors;
        foreach (Taken part in parts)
            foreach (IReadOnlyList<string> path in part.Open.Where(path => Parts.At(rest, path) is null))
                session.Problems.Error(part.Name.At,
                    $"{MessageText.Quoted(part.Name.Text)} leaves '{string.Join('.', path)}' to {thing.Name} "
                        + $"{MessageText.Quoted(name)}, which states none; state it there, beside 'with'");
        return session.Problems.Errors > before;
    }

    private static Taken Part(Scalar name, Node sets) => new(name, Parts.Said(sets), [.. Parts.Unsaid(sets, [])]);

    private static string Said(string path, Node said) => $"{path}: {NodeText.Flow(said)} ({said.At})";

    /// <summary>Whether a value is set for this run, which goes over all that a file says.</summary>
    private static bool IsSetOutside(Node node) => node.At.Source.Origin == Origin.Override
        || (node is Mapping block && block.Entries.Any(entry => IsSetOutside(entry.Value)));

    private sealed record Taken(Scalar Name, Node Sets, IReadOnlyList<IReadOnlyList<string>> Open);
}

/// <summary>What can be asked of a part of a described object, and done with it. All of it is resolved.</summary>
internal static class Parts
{
    /// <summary>Stands in a part for what only the entry that takes it can say.</summary>
    private const string Open = "MEMBER";

    /// <summary>A part without what it leaves to the entry.</summary>
    public static Node Said(Node part) => part is Mapping block
        ? block.Over([.. block.Entries.Where(entry => entry.Value is not Scalar { Text: Open })
            .Select(entry => entry with { Value = Said(entry.Value) })])
        : part;

    /// <summary>The paths of what a part leaves to the entry.</summary>
    public static IEnumerable<IReadOnlyList<string>> Unsaid(Node part, IReadOnlyList<string> path) => part switch
    {
        Scalar { Text: Open } => [path],
        Mapping block => block.Entries.SelectMany(entry => Unsaid(entry.Value, [.. path, entry.Key])),
        _ => [],
    };

    /// <summary>What stands at a path; null for nothing.</summary>
    public static Node? At(Node whole, IReadOnlyList<string> path) =>
        path.Aggregate((Node?)whole, (here, key) => (here as Mapping)?.Find(key)?.Value);

    /// <summary>The part over what is below; lists that gather hold both.</summary>
    public static Node Put(Kind kind, Node below, Node part)
    {
        if (below is Sequence lower && part is Sequence { Items.Count: > 0 } upper && kind is IGathers { Gathers: true })
            return upper with { Items = [.. lower.Items.Where(item => !Holds(upper, item)), .. upper.Items] };
        if (below is not Mapping block || part is not Mapping over || !kind.IsBlock) return part;
        foreach (Entry entry in over.Entries)
        {
            Node? there = block.Find(entry.Key)?.Value;
            Node value = there is not null && kind.Under(entry.Key) is { } inner
                ? Put(inner, there, entry.Value)
                : entry.Value;
            block = block.Over([.. block.Entries.Where(one => one.Key != entry.Key), entry with { Value = value }]);
        }

        return block;
    }

    /// <summary>What is left of what is below, where the part speaks for all domains and a domain says otherwise.</summary>
    public static Node GiveWay(Kind kind, Node below, Node part)
    {
        if (below is not Mapping block || part is not Mapping over) return below;
        if (kind is IHoldsDefault shared && over.Find(shared.DefaultKey)?.Value is Mapping all)
            return block.Over([.. block.Entries.Select(entry =>
                entry.Key != shared.DefaultKey && entry.Value is Mapping own
                    ? entry with { Value = own.Without([.. all.Keys]) }
                    : entry)]);
        return block.Over([.. block.Entries.Select(entry =>
            over.Find(entry.Key) is { } said && kind.Under(entry.Key) is { } inner
                ? entry with { Value = GiveWay(inner, entry.Value, said.Value) }
                : entry)]);
    }

    /// <summary>The first key that two parts state differently; null where there is none.</summary>
    public static (string Path, Node One, Node Other)? Clash(Kind kind, Node one, Node other, ReadingSession session,
        string path = "")
    {
        if (one is Mapping left && other is Mapping right && kind.IsBlock)
            return left.Entries
                .Select(entry => right.Find(entry.Key) is { } same && kind.Under(entry.Key) is { } inner
                    ? Clash(inner, entry.Value, same.Value, session, ScenarioPath.Join(path, entry.Key))
                    : null)
                .FirstOrDefault(clash => clash is not null);
        return Agree(kind, one, other, session) ? null : (path, one, other);
    }

    /// <summary>Whether a whole says what a part sets, its defaults counted: of every key, as the leaf decides.</summary>
    /// <param name="kind">What both are.</param>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; null: it says nothing.</param>
    /// <param name="holds">Decides on a key by its kind, its name, what the part sets and what the whole says.</param>
    /// <param name="key">The key under which both stand.</param>
    /// <param name="inGeneral">Whether what the part sets for all domains is asked of the default alone.</param>
    public static bool Hold(Kind kind, Node part, Node? whole, Func<Kind, string, Node, Node?, bool> holds,
        string key = "", bool inGeneral = false)
    {
        if (part is not Mapping block || !kind.IsBlock) return holds(kind, key, part, whole);
        var said = whole as Mapping;
        if (kind is not IHoldsDefault shared)
            return block.Entries.All(entry => kind.Under(entry.Key) is { } inner
                && Hold(inner, entry.Value, said?.Find(entry.Key)?.Value ?? kind.Unstated(entry.Key, said), holds,
                    entry.Key, inGeneral));
        return block.Entries.All(entry => entry.Key == shared.DefaultKey
            ? ((string[])[shared.DefaultKey, .. inGeneral ? [] : shared.Others]).All(name =>
                Hold(shared.Part, entry.Value, Effective(shared, said, name), holds, name))
            : Hold(shared.Part, entry.Value, Effective(shared, said, entry.Key), holds, entry.Key));
    }

    /// <summary>
    /// The whole with the keys that a part sets as they are where nobody says anything, of one domain as they are in all;
    /// of lists that gather without what the part adds.
    /// </summary>
    public static Node Without(Kind kind, Node whole, Node part, bool inOne = false)
    {
        if (whole is not Mapping block || part is not Mapping over) return whole;
        Mapping left = kind is IHoldsDefault ? (Mapping)GiveWay(kind, block, over) : block;
        var entries = new List<Entry>();
        foreach (Entry entry in left.Entries)
            if (over.Find(entry.Key)?.Value is not { } said || kind.Under(entry.Key) is not { } inner) entries.Add(entry);
            else if (Left(inner, entry.Value, said, inOne || IsOne(kind, entry.Key)) is { } rest)
                entries.Add(entry with { Value = rest });
            else if (!inOne && kind.Unstated(entry.Key, left) is { } plain)
                entries.Add(entry with { Value = plain with { At = Nowhere } });
        return left.Over(entries);
    }

    /// <summary>Where a key stands that is put back: outside of the file, and so bound by no line of it.</summary>
    private static SourcePosition Nowhere => SourcePosition.Whole(new TextSource("put back", Origin.Override));

    /// <summary>Whether a key speaks of one domain.</summary>
    private static bool IsOne(Kind kind, string key) => kind is IHoldsDefault shared && key != shared.DefaultKey;

    private static Node? Left(Kind kind, Node value, Node said, bool inOne)
    {
        if (kind is IGathers { Gathers: true } && value is Sequence all && said is Sequence { Items.Count: > 0 } some)
            return all with { Items = [.. all.Items.Where(item => !Holds(some, item))] };
        return kind.IsBlock && value is Mapping ? Without(kind, value, said, inOne) : null;
    }

    /// <summary>The keys that a part sets, as paths.</summary>
    public static IEnumerable<string> Keys(Kind kind, Node part, string path = "") =>
        part is Mapping block && kind.IsBlock
            ? block.Entries.SelectMany(entry => kind.Under(entry.Key) is { } inner
                ? Keys(inner, entry.Value, ScenarioPath.Join(path, entry.Key))
                : [])
            : [path];

    /// <summary>Whether two values mean the same, however they are written; what they rest on does not count.</summary>
    public static bool Same(Kind kind, Node? one, Node? other, ReadingSession session)
    {
        if (one is null or { IsNone: true } || other is null or { IsNone: true })
            return one is null or { IsNone: true } && other is null or { IsNone: true };
        if (one is Sequence left && other is Sequence right)
            return left.Items.Count == right.Items.Count && left.Items.All(item => Holds(right, item));
        return NodeText.Flow(one) == NodeText.Flow(other) || (Value(kind, one, session), Value(kind, other, session)) switch
        {
            (Distribution a, Distribution b) => a.Median == b.Median && a.Quantile(0.9) == b.Quantile(0.9),
            ({ } a, { } b) => a.Equals(b),
            _ => false,
        };
    }

    /// <summary>What a value is; null where it is none.</summary>
    public static object? Value(Kind kind, Node? node, ReadingSession session)
    {
        if (node is null or { IsNone: true }) return null;
        var aside = new ReadingSession(new Problems()) { Rungs = session.Rungs, Root = session.Root };
        return kind.TryReadAny(kind.Resolve(node, Grounds.None, aside), new ReadingContext(aside, "", "", node.At),
            out object? value) ? value : null;
    }

    /// <summary>Two parts add to one list; the entry's own list has to hold what its part adds.</summary>
    private static bool Agree(Kind kind, Node one, Node other, ReadingSession session)
    {
        if (kind is not IGathers { Gathers: true } || one is not Sequence { Items.Count: > 0 } some
            || other is not Sequence { Items.Count: > 0 } all) return Same(kind, one, other, session);
        return one.At.Source == other.At.Source || some.Items.All(item => Holds(all, item));
    }

    /// <summary>Whether a list holds a word.</summary>
    public static bool Holds(Sequence list, Node item) =>
        list.Items.Any(one => NodeText.Flow(one).Replace('-', '_') == NodeText.Flow(item).Replace('-', '_'));

    /// <summary>What holds under a key: what it says over what the default says.</summary>
    private static Node? Effective(IHoldsDefault kind, Mapping? whole, string key)
    {
        Node? all = whole?.Find(kind.DefaultKey)?.Value;
        Node? own = key == kind.DefaultKey ? null : whole?.Find(key)?.Value;
        return all is null || own is null ? own ?? all
            : kind.Part.Merge(all, own, new ReadingSession(new Problems()));
    }
}
