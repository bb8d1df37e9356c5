using System.Text.RegularExpressions;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Links within the project lead somewhere.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Names => [.. Document.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_relative_link_resolves(string name)
    {
        Document document = Document.All.Single(d => d.Name == name);
        Link().Matches(document.Text).Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal)
                && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !Resolves(document, target))
            .ShouldBeEmpty();
    }

    [Fact]
    public void There_are_links_to_hold() =>
        Document.All.Sum(document => Link().Count(document.Text)).ShouldBeGreaterThan(40);

    private static bool Resolves(Document document, string target)
    {
        string[] parts = target.Split('#', 2);
        string path = parts[0].Length == 0
            ? document.Path
            : Path.GetFullPath(Path.Join(Path.GetDirectoryName(document.Path), parts[0]));
        if (parts.Length == 1) return File.Exists(path) || Directory.Exists(path);
        return Document.All.FirstOrDefault(d => d.Path == path) is { } linked
            && linked.Headings.Select(Anchor).Contains(parts[1]);
    }

    /// <summary>
    /// A heading as the address of a section: small letters, no punctuation but - and _, blanks as -.
    /// </summary>
    private static string Anchor(string heading) =>
        NoLetter().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NoLetter();
}
