using System.Reflection;
using System.Text.RegularExpressions;

namespace CrisisSim.House.Tests;

/// <summary>What no source may hold, and what every type keeps to.</summary>
public class SourceTests
{
    private static IEnumerable<Source> Sources => Room.All.SelectMany(room => room.Sources);

    [Theory]
    [InlineData(@"\bnew\s+(System\.)?Random\b|\bRandom\.Shared\b|\bSystem\.Random\b")]
    [InlineData(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b")]
    [InlineData(@"\bGuid\.NewGuid\b")]
    [InlineData(@"\bNotImplementedException\b|\bTODO\b|\bFIXME\b")]
    [InlineData(@"^\s*#region")]
    public void No_source_holds_what_is_forbidden(string pattern) => Holding(Sources, pattern).ShouldBeEmpty();

    [Fact]
    public void Only_the_command_line_knows_the_console() =>
        Holding(Sources.Where(source => source.Room != "CrisisSim.Cli"), @"\b(System\.)?Console\.(\p{Lu})")
            .ShouldBeEmpty();

    /// <summary>Records, structs and enums stand beside the type that they are for.</summary>
    [Fact]
    public void A_file_holds_one_public_class_or_interface()
    {
        const string type = "^public (static |sealed |abstract |partial )*(class|interface) ";
        Sources.Where(source => Regex.Count(source.Text, type, RegexOptions.Multiline) > 1)
            .Select(source => source.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void No_constructor_takes_more_than_five_parameters() => BuiltRooms.All.Values
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.Name.Contains('<') && type.DeclaringType is null)
        .Where(type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(made => made.GetParameters().Length > 5))
        .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Every_public_type_is_immutable()
    {
        Type[] types = [.. BuiltRooms.All.Values.SelectMany(room => room.GetExportedTypes())];
        const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        types.SelectMany(type => type.GetProperties(declared))
            .Where(property => property.SetMethod is { IsPublic: true } set && !IsInitOnly(set)).ShouldBeEmpty();
        types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(declared))
            .Where(field => !field.IsInitOnly).ShouldBeEmpty();
    }

    private static IEnumerable<string> Holding(IEnumerable<Source> sources, string pattern) => sources
        .Where(source => Regex.IsMatch(source.Text, pattern, RegexOptions.Multiline))
        .Select(source => source.ToString());

    private static bool IsInitOnly(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers()
        .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}
