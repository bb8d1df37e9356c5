namespace CrisisSim.Reports;

/// <summary>
/// What is put in front of a reader, as data: sections of blocks in the order in which questions are asked. A renderer
/// makes one file of it. Lists are compared by reference.
/// </summary>
public sealed record Report
{
    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    /// <summary>The line below: alliance, number of crises, seed, on what condition.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The sections, in order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Provenance From { get; init; }

    /// <summary>All charts in it, in order.</summary>
    public IEnumerable<Chart> Charts =>
        Sections.SelectMany(section => section.Blocks).OfType<Picture>().Select(picture => picture.Chart);
}

/// <summary>One part of a report. Lists are compared by reference.</summary>
/// <param name="Id">Its anchor: lower-case letters and hyphens.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What stands in it, from top to bottom.</param>
public sealed record Section(string Id, string Heading, IReadOnlyList<Block> Blocks)
{
    /// <summary>Whether it is folded away until a reader asks for it; on paper too.</summary>
    public bool IsFolded { get; init; }
}
