namespace CrisisSim.Scenarios;

/// <summary>
/// How a named thing may take over what it does not state: from a sibling (<c>extends</c>), from a population
/// (<c>like</c>).
/// </summary>
internal sealed record Inheritance(bool FromSiblings, Catalogue? FromCatalogue)
{
    public const string Extends = "extends";
    public const string Like = "like";

    /// <summary>The key of the named parts that go over what is taken over.</summary>
    public const string With = "with";

    /// <summary>The key of what an incident takes over by its form.</summary>
    public const string Form = "form";

    public static readonly Inheritance None = new(false, null);

    /// <summary>Keys that no sibling passes on, for what they say is of one thing alone.</summary>
    public IReadOnlyList<string> Own { get; init; } = [];

    /// <summary>The parts that an entry may name; null: none.</summary>
    public Catalogue? FromParts { get; init; }

    /// <summary>The keys that name what the entry takes over as a whole.</summary>
    public IReadOnlyList<string> Wholes =>
        [.. FromSiblings
            ? [Extends]
            : Array.Empty<string>(), .. FromCatalogue is null ? Array.Empty<string>() : [Like]];

    /// <summary>Those, and the key that names parts.</summary>
    public IReadOnlyList<string> Keys => FromParts is null ? Wholes : [.. Wholes, With];

    public bool Any => FromSiblings || FromCatalogue is not null;
}
