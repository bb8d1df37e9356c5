namespace CrisisSim.Reports;

/// <summary>What a command found, once for people and once for machines. Lists are compared by reference.</summary>
public sealed record CommandOutput
{
    /// <summary>What people read, from top to bottom.</summary>
    public required IReadOnlyList<Block> Page { get; init; }

    /// <summary>What people read where they ask for more, in the order in which it is shown.</summary>
    public IReadOnlyList<PageSection> Sections { get; init; } = [];

    /// <summary>What machines read.</summary>
    public required Sheet Sheet { get; init; }

    /// <summary>What holds for all rows.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Findings in plain sentences.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>The real acts that the incident is like; null where nobody asked.</summary>
    public Sheet? Like { get; init; }

    /// <summary>The page with those of its parts that were asked for.</summary>
    public IReadOnlyList<Block> With(IReadOnlySet<PagePart> parts) =>
        [.. Page, .. Sections.Where(section => parts.Contains(section.Part)).SelectMany(section => section.Blocks)];
}

/// <summary>
/// One named value that holds for a result as a whole: its seed, its trials, the command that reproduces it.
/// </summary>
public readonly record struct Fact(string Name, Cell Value);
