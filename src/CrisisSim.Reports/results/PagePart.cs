namespace CrisisSim.Reports;

/// <summary>What a page can show behind its first screen, each on its own.</summary>
public enum PagePart
{
    /// <summary>Which clauses do it, what sceptic and advocate make of it, and which numbers it hangs on.</summary>
    Why,

    /// <summary>Every quantity with its interval.</summary>
    Detail,

    /// <summary>What the texts say differently, clause by clause.</summary>
    Clauses,

    /// <summary>How things go over time.</summary>
    Curves,

    /// <summary>How it was computed.</summary>
    Method,
}

/// <summary>One part of a page. The list is compared by reference.</summary>
/// <param name="Part">Which.</param>
/// <param name="Blocks">Its blocks, from top to bottom.</param>
public sealed record PageSection(PagePart Part, IReadOnlyList<Block> Blocks);
