using System.Text.RegularExpressions;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Documents, sources, tests and scenarios speak of the project alone, not of how or where it was made.
/// </summary>
public sealed class WordsOfTheWorkplaceTests
{
    private static readonly string[] Kinds =
    [
        ".md", ".cs", ".yaml", ".yml", ".json", ".csproj", ".props", ".sln", ".txt"
    ];

    [Theory]
    [InlineData("[/]work/")]
    [InlineData("[.][.]/shared")]
    [InlineData(@"\b(L)LMs?\b")]
    [InlineData(@"(?i)\bprom(p)ts?\b")]
    [InlineData(@"(?i)\blanguage (m)odels?\b|\bchat(b)ots?\b|\bsub-?(a)gents?\b|\bwork(t)rees?\b")]
    [InlineData(
        @"(?i)\b(this|that|next|previous|last|earlier|my|our|your|each|every|work|working|chat|coding) (s)essions?\b")]
    public void No_file_has_the_words_of_a_workplace(string pattern) => Files()
        .Where(path => Regex.IsMatch(File.ReadAllText(path), pattern))
        .Select(path => Path.GetRelativePath(Repository.Root, path)).ShouldBeEmpty();

    [Fact]
    public void There_are_files_to_hold() => Files().Count().ShouldBeGreaterThan(300);

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Repository.Root, "*", SearchOption.TopDirectoryOnly)
        .Concat(new[] { "docs", "src", "scenarios", "tests", "benchmarks" }
            .Select(folder => Path.Join(Repository.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)))
        .Where(path => Kinds.Contains(Path.GetExtension(path)))
        .Where(path => !Path
            .GetRelativePath(Repository.Root, path)
            .Split(Path.DirectorySeparatorChar)
            .Any(part => part is "bin" or "obj" or "TestResults"));
}
