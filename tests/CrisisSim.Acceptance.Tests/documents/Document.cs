using System.Text.RegularExpressions;

namespace CrisisSim.Acceptance.Tests;

/// <summary>A document of the project, line by line.</summary>
internal sealed partial class Document
{
    private readonly string[] lines;

    private Document(string path) => (Path, lines) = (path, File.ReadAllLines(path));

    /// <summary>docs/model.md.</summary>
    public static Document Model { get; } = At("docs", "model.md");

    /// <summary>docs/glossary.md.</summary>
    public static Document Glossary { get; } = At("docs", "glossary.md");

    /// <summary>docs/scenario-format.md, which a test elsewhere holds to the code that reads scenarios.</summary>
    public static Document Format { get; } = At("docs", "scenario-format.md");

    /// <summary>Every document that a reader of the project may open.</summary>
    public static IReadOnlyList<Document> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md").Select(path => new Document(path)),
        .. new[] { "docs", "scenarios" }
            .SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Join(Repository.Root, folder), "*.md",
                SearchOption.AllDirectories))
            .Select(path => new Document(path)),
    ];

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>Its path from the folder of the project.</summary>
    public string Name => System.IO.Path.GetRelativePath(Repository.Root, Path).Replace('\\', '/');

    /// <summary>What it says.</summary>
    public string Text => string.Join('\n', lines);

    /// <summary>Its headings without their marks.</summary>
    public IEnumerable<string> Headings =>
        lines.Where(line => Heading().IsMatch(line)).Select(line => line.TrimStart('#').Trim());

    /// <summary>The lines from a heading to the next of its rank or above.</summary>
    public IReadOnlyList<string> Section(string heading)
    {
        int from = Array.FindIndex(lines, line => Heading().IsMatch(line) && line.TrimStart('#').Trim() == heading);
        if (from < 0) return [];
        int rank = lines[from].TakeWhile(c => c == '#').Count();
        return [.. lines
            .Skip(from + 1)
            .TakeWhile(line => !Heading().IsMatch(line) || line.TakeWhile(c => c == '#').Count() > rank)];
    }

    /// <summary>
    /// The cells of the one table row, of all or of a section, whose first cell holds a word of the code.
    /// </summary>
    public string[] Row(string word, string? section = null)
    {
        string[] rows = [.. (section is null ? lines : Section(section))
            .Where(line => line.StartsWith('|') && line.Split('|')[1].Contains($"`{word}`", StringComparison.Ordinal))];
        rows.Length.ShouldBe(1, $"rows of `{word}` in {Name}");
        return [.. rows[0].Trim('|').Split('|').Select(cell => cell.Trim())];
    }

    private static Document At(params string[] path) => new(System.IO.Path.Join([Repository.Root, .. path]));

    [GeneratedRegex("^#{1,6} ")]
    private static partial Regex Heading();
}
