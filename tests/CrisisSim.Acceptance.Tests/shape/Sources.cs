using System.Reflection;
using System.Text.RegularExpressions;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What no source file may hold, and how large one may be.</summary>
public class Sources
{
    [Theory]
    [InlineData(@"\bnew\s+(System\.)?Random\b|\bRandom\.Shared\b|\bSystem\.Random\b")]
    [InlineData(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b")]
    [InlineData(@"\bGuid\.NewGuid\b")]
    [InlineData(@"\bNotImplementedException\b|\bTODO\b|\bFIXME\b")]
    [InlineData(@"^\s*#region")]
    public void No_source_holds_what_is_forbidden(string pattern) => Repository.SourceFiles()
        .Where(path => Regex.IsMatch(File.ReadAllText(path), pattern, RegexOptions.Multiline))
        .Select(Named).ShouldBeEmpty();

    [Fact]
    public void No_source_has_more_than_four_hundred_lines() =>
        Repository.SourceFiles().Where(path => File.ReadLines(path).Count() > 400).Select(Named).ShouldBeEmpty();

    [Fact]
    public void Half_of_all_sources_have_at_most_sixty_lines()
    {
        int[] lengths = [.. Repository.SourceFiles().Select(path => File.ReadLines(path).Count()).Order()];
        lengths[lengths.Length / 2].ShouldBeLessThanOrEqualTo(60);
        lengths[lengths.Length * 9 / 10].ShouldBeLessThanOrEqualTo(150);
    }

    [Fact]
    public void A_file_holds_one_public_type() => Repository.SourceFiles()
        .Where(path => Regex.Count(File.ReadAllText(path), @"^public (static |sealed |abstract |readonly |partial |ref )*(class|record|struct|enum|interface) ", RegexOptions.Multiline) > 1)
        .Select(Named).ShouldBeEmpty();

    [Fact]
    public void No_constructor_takes_more_than_five_parameters() => Built()
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.Name.Contains('<') && type.DeclaringType is null)
        .Where(type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Any(made => made.GetParameters().Length > 5))
        .Select(type => type.FullName).ShouldBeEmpty();

    private static IEnumerable<Assembly> Built() => Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Where(name => name.StartsWith("crisissim", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("Tests", StringComparison.Ordinal))
        .Select(name => Assembly.Load(name));

    private static string Named(string path) => Path.GetRelativePath(Repository.Source, path);
}
