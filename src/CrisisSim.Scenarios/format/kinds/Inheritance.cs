namespace CrisisSim.Scenarios;

/// <summary>
/// How a named thing may take over what it does not state: from a sibling (<c>extends</c>), from a population
/// (<c>like</c>).
/// </summary>
internal sealed record Inheritance(bool FromSiblings, Catalogue? FromCatalogue)
{
    public const string Extends = "extends";
    public const string Like = "like";

    /// <summary>The key of what an incident takes over by its form.</summary>
    public const string Form = "form";

    public static readonly Inheritance None = new(false, null);

    /// <summary>Keys that no sibling passes on, for what they say is of one thing alone.</summary>
    public IReadOnlyList<string> Own { get; init; } = [];

    public IReadOnlyList<string> Keys =>
        [.. FromSiblings
            ? [Extends]
            : Array.Empty<string>(), .. FromCatalogue is null ? Array.Empty<string>() : [Like]];

    public bool Any => FromSiblings || FromCatalogue is not null;
}
