namespace CrisisSim.Scenarios;

/// <summary>
/// Lays a file over the files that it names under <c>base</c>, and these over theirs. Blocks are merged key by key as
/// under <c>extends</c>; numbers, distributions and lists are replaced as wholes, with what they rest on. Each value
/// keeps the place where it stands.
/// </summary>
internal sealed class BaseReader(Kind root, BaseRules rules, TextShelf shelf, Problems problems)
{
    private readonly ReadingSession session = new(problems) { LaysBases = true };
    private readonly List<Mapping> files = [];

    /// <summary>The bases that were read, each as it stands in its file.</summary>
    public IEnumerable<Mapping> Files => files;

    /// <summary>The whole, without the keys that say how it is made; null after an error.</summary>
    public Mapping? Read(Mapping own, string path) =>
        own.Find(BaseKeys.Base) is null && own.Find(BaseKeys.LeaveOut) is null
            ? own.Without(rules.OfOneFile)
            : Over(own, [new Link(path, shelf.Identity(path))]);

    private Mapping? Over(Mapping own, IReadOnlyList<Link> chain)
    {
        (Entry? bases, Entry? leaveOut) = (own.Find(BaseKeys.Base), own.Find(BaseKeys.LeaveOut));
        Mapping stated = Grounded(own.Without(rules.OfOneFile));
        if (bases is null)
        {
            if (leaveOut is null) return stated;
            problems.Error(leaveOut.KeyAt, "'leave_out' needs a 'base': it drops what the base holds");
            return null;
        }

        if (!HasVersion(own, own.At.Source) || Below(bases, chain) is not { } below) return null;
        int before = problems.Errors;
        if (leaveOut is not null) below = new LeaveOut(rules.Blocks, problems).From(below, leaveOut);
        return problems.Errors > before ? null : Laid(below, stated);
    }

    /// <summary>All bases of a file, laid over each other; null after an error.</summary>
    private Mapping? Below(Entry bases, IReadOnlyList<Link> chain)
    {
        if (StatedNames.In(bases.Value) is not { } names)
        {
            problems.Error(bases.Value.At, "'base' must be the path of a file, or a list of paths, as in [a.yaml, b.yaml]");
            return null;
        }

        Mapping?[] read = [.. names.Select(name => Base(name, chain))];
        if (read.Any(one => one is null)) return null;
        return read.Aggregate((below, above) => Laid(below!, above!));
    }

    private Mapping? Base(Scalar name, IReadOnlyList<Link> chain)
    {
        string path = shelf.PathOf(name.Text, chain[^1].Path);
        if (Fault(name, path, chain) is { } fault)
        {
            problems.Error(name.At, fault);
            return null;
        }

        var source = new TextSource(path, Origin.File);
        if (Text(name, path, source) is not { } text || YamlText.Read(text, source, problems) is not { } tree)
            return null;
        if (tree is not Mapping whole)
        {
            problems.Error(tree.At, $"a scenario is a block of keys, not {tree.Noun}");
            return null;
        }

        files.Add(whole);
        return IsFit(whole, name) ? Over(whole, [.. chain, new Link(path, shelf.Identity(path))]) : null;
    }

    private string? Fault(Scalar name, string path, IReadOnlyList<Link> chain)
    {
        string identity = shelf.Identity(path);
        if (chain.Any(link => link.Identity == identity))
            return $"the base {MessageText.Quoted(name.Text)} leads back here: "
                + string.Join(" → ", chain.SkipWhile(link => link.Identity != identity).Select(link => link.Path)
                    .Append(path));
        if (!shelf.Has(path))
            return $"there is no file {MessageText.Quoted(name.Text)}; its path begins at the folder of this "
                + $"file{shelf.Near(path)}";
        return chain.Count > TextLimits.Chain || files.Count >= TextLimits.Bases
            ? $"the file rests on more than {TextLimits.Bases} others, or on a chain of more than {TextLimits.Chain}"
            : null;
    }

    private string? Text(Scalar name, string path, TextSource source)
    {
        try
        {
            return shelf.Read(path, source);
        }
        catch (RefusedTextException refused)
        {
            problems.Error(name.At, $"the base {MessageText.Quoted(name.Text)} cannot be read: {refused.Message}");
            return null;
        }
    }

    private bool IsFit(Mapping whole, Scalar name)
    {
        if (rules.RefusalOf(whole) is { } refusal)
        {
            problems.Error(name.At, $"{MessageText.Quoted(name.Text)} cannot be a base: {refusal}");
            return false;
        }

        if (rules.History?.IsOld(whole) != true) return HasVersion(whole, whole.At.Source);
        rules.History.Refuse(whole, whole.At.Source.Name, problems);
        return false;
    }

    /// <summary>Every file that takes part says its own version, for its keys mean what they mean in that one.</summary>
    private bool HasVersion(Mapping whole, TextSource source)
    {
        int known = rules.History?.Current ?? FormatVersion.Current;
        if (whole.Find(FormatVersion.Key) is not { } stated)
            problems.Error(new SourcePosition(source, 1, 1),
                $"the file needs the key '{FormatVersion.Key}': write '{FormatVersion.Key}: {known}'");
        else if (FormatVersion.FaultOf(stated.Value, known) is { } fault) problems.Error(stated.Value.At, fault);
        else return true;
        return false;
    }

    /// <summary>What numbers rest on is settled within each file, so that none rests on another one's source.</summary>
    private Mapping Grounded(Mapping file) => (Mapping)root.Resolve(file, Grounds.None, session);

    private Mapping Laid(Mapping below, Mapping above) => (Mapping)root.Merge(below, above, session);

    private sealed record Link(string Path, string Identity);
}

/// <summary>What a kind of file allows when it is laid over others.</summary>
/// <param name="Blocks">The blocks at the root of which entries may be left out.</param>
/// <param name="RefusalOf">Why a root cannot be taken over; null where it can.</param>
/// <param name="History">What the version that is read has changed; null: there was none before it.</param>
internal sealed record BaseRules(IReadOnlyList<string> Blocks, Func<Mapping, string?> RefusalOf,
    FormatHistory? History)
{
    /// <summary>The block that says something of its file alone; null for none.</summary>
    public string? Head { get; init; }

    /// <summary>The keys at the root that no file takes over from another.</summary>
    public IReadOnlyList<string> OfOneFile => Head is null ? BaseKeys.All : [.. BaseKeys.All, Head];
}
