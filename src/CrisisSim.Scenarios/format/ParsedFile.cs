namespace CrisisSim.Scenarios;

/// <summary>A file that has been read to a tree, ready to be bound again and again with other overrides.</summary>
internal sealed class ParsedFile<T>(FileFormat<T> format, Node? tree, Problems ofParsing)
    where T : class
{
    /// <summary>The tree as it stands in the file; null when it cannot be read.</summary>
    public Node? Tree => tree;

    /// <summary>Where the file says that it is a fragment; null of a whole one.</summary>
    public SourcePosition? FragmentAt { get; init; }

    /// <summary>What it says of itself in the head, then what each of its bases says.</summary>
    public IReadOnlyList<object> Heads { get; init; } = [];

    /// <summary>The paths of the values that a path names, each without wildcards.</summary>
    /// <exception cref="RefusedTextException">It is no path, or names nothing in the file.</exception>
    public IReadOnlyList<string> Reach(string path) => tree is null ? [] : format.Reach(path, tree);

    /// <summary>
    /// The value with all problems of the file and of the overrides. The value is null when there is an error.
    /// </summary>
    public Loaded<T> Bind(params IReadOnlyList<Override> overrides)
    {
        Loaded<T> read = Check(overrides);
        if (FragmentAt is { } at)
            read.Problems.Error(at,
                "this file is a fragment, which another file takes over with 'base'; it is no scenario by itself");
        return read;
    }

    /// <inheritdoc cref="FileFormat{T}.Resolved"/>
    public (Node Root, ReadingSession Session) Resolved(IReadOnlyList<Override> overrides) =>
        format.Resolved(tree!, overrides, new Problems(), FragmentAt is not null);

    /// <summary>As <see cref="Bind"/>, but a fragment may be one: it is read as far as it goes.</summary>
    public Loaded<T> Check(params IReadOnlyList<Override> overrides)
    {
        Loaded<T> read = Read(overrides);
        return tree is null
            ? read
            : read with { Problems = new OverrideBlame(overrides, some => Read(some).Problems).Of(read.Problems) };
    }

    private Loaded<T> Read(IReadOnlyList<Override> overrides)
    {
        var problems = new Problems();
        problems.AddAll(ofParsing);
        bool isFragment = FragmentAt is not null;
        return tree is null
            ? new Loaded<T>(null, problems, new Ledger(), "") { IsFragment = isFragment }
            : format.Bind(tree, overrides, problems, isFragment);
    }
}
