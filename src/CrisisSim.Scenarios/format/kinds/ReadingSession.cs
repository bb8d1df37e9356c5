namespace CrisisSim.Scenarios;

/// <summary>What is gathered and known while one file is read.</summary>
internal sealed class ReadingSession(Problems problems)
{
    private readonly Dictionary<Mapping, ExtendsResolver> resolvers = new(ReferenceEqualityComparer.Instance);
    private int merged;

    public Problems Problems { get; } = problems;

    public Ledger Ledger { get; } = new();

    /// <summary>The rungs of the scenario's ladder; resolved before anything is bound.</summary>
    public RungNames Rungs { get; set; } = RungNames.Default;

    /// <summary>
    /// Whether files are laid over each other: <c>extends</c> and <c>like</c> are then left for the whole.
    /// </summary>
    public bool LaysBases { get; init; }

    /// <summary>How many entries that take over another one are being merged around the present place.</summary>
    public int Inheriting { get; set; }

    /// <summary>Whether the file is a part of others: what it does not hold is not missed.</summary>
    public bool IsFragment { get; init; }

    /// <summary>The resolved file, for values that name an entry of another block.</summary>
    public Mapping? Root { get; set; }

    /// <summary>Whether a judged or assumed number without a range is worth a warning.</summary>
    public bool AsksForRanges { get; init; }

    /// <summary>Whether merging may go on; reports once when a file would grow out of all proportion.</summary>
    public bool Admit(int entries, SourcePosition at)
    {
        if (merged > TextLimits.Merged) return false;
        merged += entries;
        if (merged <= TextLimits.Merged) return true;
        Problems.Error(at,
            $"after 'extends' the file would hold more than {MessageText.Count(TextLimits.Merged)} values");
        return false;
    }

    /// <summary>What resolves the entries of a block of a catalogue, each of them once a session.</summary>
    public ExtendsResolver Resolver(Mapping block, Func<Mapping, ExtendsResolver> resolver)
    {
        if (!resolvers.TryGetValue(block, out ExtendsResolver? known)) resolvers[block] = known = resolver(block);
        return known;
    }
}
