using System.Text.Json.Serialization;

namespace CrisisSim.Reports;

/// <summary>One part of a page, without regard to how it is drawn: on a console, as Markdown, or in a report.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Title), "title")]
[JsonDerivedType(typeof(Prose), "prose")]
[JsonDerivedType(typeof(Grid), "grid")]
[JsonDerivedType(typeof(Bars), "bars")]
[JsonDerivedType(typeof(Sparklines), "courses")]
[JsonDerivedType(typeof(Listing), "listing")]
[JsonDerivedType(typeof(Verbatim), "verbatim")]
[JsonDerivedType(typeof(Picture), "picture")]
[JsonDerivedType(typeof(FirstScreen), "first_screen")]
public abstract record Block;

/// <summary>The first line of a page.</summary>
public sealed record Title(string Text) : Block;

/// <summary>A paragraph. A faint one is a remark beside the results.</summary>
public sealed record Prose(string Text, bool Faint = false) : Block;

/// <summary>A line to be copied as it is: it is never broken.</summary>
public sealed record Verbatim(string Label, string Text) : Block;

/// <summary>Lines one below the other, never broken. Compared by reference.</summary>
public sealed record Listing(IReadOnlyList<string> Lines) : Block;

/// <summary>A chart as part of a page.</summary>
public sealed record Picture(Chart Chart) : Block;
