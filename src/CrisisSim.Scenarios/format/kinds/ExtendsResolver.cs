namespace CrisisSim.Scenarios;

/// <summary>
/// Resolves the entries of one block of named things: each is put over the sibling that it <c>extends</c> or the
/// population that it is <c>like</c>. Lists are replaced; circles and unknown names are errors, and the entry then
/// stands for itself.
/// </summary>
internal sealed class ExtendsResolver(Kind thing, Mapping block, Grounds outer, ReadingSession session)
{
    private readonly Dictionary<string, Node> resolved = new(StringComparer.Ordinal);

    public Mapping Resolve() => block.Over([.. block.Entries.Select(entry => entry with { Value = Resolve(entry) })]);

    /// <summary>One of the block's entries with what it takes over.</summary>
    public Node Resolve(Entry entry)
    {
        if (this.resolved.TryGetValue(entry.Key, out Node? known)) return known;
        Node resolved = entry.Value is Mapping mapping
            ? Resolve(entry.Key, mapping)
            : thing.Resolve(entry.Value, outer, session);
        return this.resolved[entry.Key] = resolved;
    }

    private Node Resolve(string name, Mapping stated)
    {
        if (session.LaysBases) return thing.Resolve(stated, outer, session);
        Node own = thing.Resolve(stated.Without(thing.Inheritance.Keys), outer, session);
        (Entry? extends, Entry? like) = (Taken(stated, Inheritance.Extends), Taken(stated, Inheritance.Like));
        if (extends is not null && like is not null)
            session.Problems.Error(extends.KeyAt, "give either 'extends' or 'like', not both");
        Entry? with = Taken(stated, Inheritance.With);
        if (extends is null && like is null && with is null) return own;
        Node? below = like is not null ? Likened(like, stated)
            : extends is not null ? Sibling(name, extends) : Mapping.Empty(stated.At);
        if (below is null) return own is Mapping alone ? alone with { IsPartial = true } : own;
        Node whole = with is null
            ? thing.Merge(below, own, session)
            : new Composition(thing, session).Over(name, below, own, with);
        return like is not null && whole is Mapping taken
            ? taken with { Likened = new Likening(like.Value.At, below) }
            : whole;
    }

    private Entry? Taken(Mapping stated, string key) => thing.Inheritance.Keys.Contains(key) ? stated.Find(key) : null;

    private Node? Sibling(string name, Entry extends)
    {
        string sought = NameIn(extends);
        if (block.Find(sought) is { } other)
            return Chain(name) is { } fault ? Refuse(extends, fault) : PassedOn(Resolve(other));
        return session.IsFragment ? null : Refuse(extends,
            $"{thing.Name} {MessageText.Quoted(name)} extends {MessageText.Quoted(sought)}, which is not in this "
                + (block.WhyLeftOut(sought) is { Length: > 0 } why ? "scenario" + why : Absent(name, sought, extends)));
    }

    private Node PassedOn(Node sibling) =>
        sibling is Mapping mapping ? mapping.Without(thing.Inheritance.Own) : sibling;

    private string Absent(string name, string sought, Entry extends)
    {
        IReadOnlyList<string> others = [.. block.Keys.Where(key => key != name)];
        bool single = block.Entries.All(entry => entry.KeyAt.Source == extends.KeyAt.Source);
        string where = single ? "file" : "file and its bases";
        return NearestWord.To(sought, others) is { } nearest
            ? $"{where}; did you mean {MessageText.Quoted(nearest)}{Elsewhere(nearest, extends.KeyAt.Source)}?"
            : where + NearestWord.Hint(sought, others, "there are");
    }

    /// <summary>
    /// What is wrong with the chain of siblings that begins at <paramref name="name"/>; null when it ends.
    /// </summary>
    private string? Chain(string name)
    {
        var chain = new List<string> { name };
        TextSource from = block.Find(name)!.KeyAt.Source;
        for (string? next = Next(name); next is not null; next = Next(next))
        {
            int circle = chain.IndexOf(next);
            chain.Add(next);
            if (circle >= 0)
                return $"{thing.Name} {MessageText.Quoted(name)} extends {(circle == 0 ? "itself" : "a circle")}: "
                    + string.Join(" → ", chain.Select(link => MessageText.Plain(link) + Elsewhere(link, from)));
            if (chain.Count > TextLimits.Chain)
                return $"{thing.Name} {MessageText.Quoted(name)} extends through more than {TextLimits.Chain} others; "
                    + "state it in fewer steps";
        }

        return null;
    }

    /// <summary>The place of an entry that stands in another file; empty of one that stands here.</summary>
    private string Elsewhere(string name, TextSource here) =>
        block.Find(name) is { } entry && entry.KeyAt.Source != here ? $" ({entry.KeyAt})" : "";

    private string? Next(string name) =>
        block.Find(name)?.Value is Mapping mapping && mapping.Find(Inheritance.Extends) is { } extends
            && block.Find(NameIn(extends)) is not null
            ? NameIn(extends)
            : null;

    /// <summary>What the entry is like; of several names the later goes over the earlier.</summary>
    private Node? Likened(Entry like, Mapping own)
    {
        Node? below = null;
        foreach (Scalar name in StatedNames.In(like.Value) ?? [new Scalar(like.Value.At, like.Value.Noun)])
        {
            if (Population(name) is not { } one) return null;
            below = below is null ? one : thing.Merge(below, one, session);
        }

        // A title of one's own is not headed by the short one of another.
        bool isTitled = thing.Inheritance.Own.Any(key => own.Find(key) is not null);
        return isTitled ? PassedOn(below!) : below;
    }

    private Node? Population(Scalar name)
    {
        Catalogue catalogue = thing.Inheritance.FromCatalogue!;
        foreach (Mapping block in catalogue.Blocks)
            if (block.Find(name.Text) is { } found)
                return session.Resolver(block, whole => new ExtendsResolver(thing, whole, Grounds.None, session))
                    .Resolve(found);
        IReadOnlyList<Entry> known = [.. catalogue.Blocks.SelectMany(block => block.Entries)];
        session.Problems.Error(name.At,
            $"there is no {catalogue.Noun} {MessageText.Quoted(name.Text)}" + Nearest(name.Text, known));
        return null;
    }

    private static string Nearest(string name, IReadOnlyList<Entry> known)
    {
        string? near = NearestWord.To(name, known.Select(entry => entry.Key));
        return known.FirstOrDefault(entry => entry.Key == near) is { KeyAt.Source.Origin: Origin.File } shipped
            ? $"; did you mean {MessageText.Quoted(near!)} ({shipped.KeyAt})?"
            : NearestWord.Hint(name, [.. known.Select(entry => entry.Key)], "there are");
    }

    private Node? Refuse(Entry at, string fault)
    {
        session.Problems.Error(at.Value.At, fault);
        return null;
    }

    private static string NameIn(Entry entry) => entry.Value is Scalar scalar ? scalar.Text : entry.Value.Noun;
}
