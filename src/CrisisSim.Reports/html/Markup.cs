namespace CrisisSim.Reports;

/// <summary>Text of a page that is safe to write as it stands: whatever came from outside has been escaped.</summary>
internal readonly record struct Markup(string Written)
{
    /// <summary>Nothing.</summary>
    public static Markup None { get; } = new("");

    /// <summary>Plain text of any origin.</summary>
    public static Markup Text(string plain) => new(XmlText.Escape(plain));

    /// <summary>A name of any origin, whose direction of writing does not reach what stands beside it.</summary>
    public static Markup Name(string plain) => Tag("bdi", [], Text(plain));

    /// <summary>
    /// An element with its attributes, of which those whose value is null are left out, and its content.
    /// </summary>
    public static Markup Tag(string name, IReadOnlyList<(string Name, string? Value)> attributes,
        params IEnumerable<Markup> content) =>
        new($"<{name}{Attributes(attributes)}>{string.Concat(content.Select(one => one.Written))}</{name}>");

    /// <summary>An element that never has content, such as meta.</summary>
    public static Markup Void(string name, params IReadOnlyList<(string Name, string? Value)> attributes) =>
        new($"<{name}{Attributes(attributes)}/>");

    /// <summary>Parts on lines of their own.</summary>
    public static Markup Lines(params IEnumerable<Markup> parts) =>
        new(string.Concat(parts.Select(part => "\n" + part.Written)) + "\n");

    private static string Attributes(IEnumerable<(string Name, string? Value)> attributes) =>
        string.Concat(attributes
            .Where(one => one.Value is not null)
            .Select(one => $" {one.Name}=\"{XmlText.Escape(one.Value!)}\""));
}
