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
public abstract record Block;
