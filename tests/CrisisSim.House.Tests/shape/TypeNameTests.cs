using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrisisSim.House.Tests;

/// <summary>A type's name means one thing in the whole house, and its namespace is its room.</summary>
public class TypeNameTests
{
    private static readonly Lazy<Declared[]> Types = new(() =>
        [.. Room.All.SelectMany(room => room.Sources).SelectMany(DeclaredIn).Distinct()]);

    [Fact]
    public void A_type_name_stands_in_one_room_only() => Types.Value
        .GroupBy(type => (type.Name, type.Arity))
        .Where(same => same.Count() > 1)
        .Select(same => $"{same.Key.Name}: {string.Join(", ", same.Select(type => type.Room))}").ShouldBeEmpty();

    [Fact]
    public void Folders_are_not_in_namespaces() => Types.Value
        .Where(type => type.Namespace != type.Room).ShouldBeEmpty();

    [Fact]
    public void Folders_are_named_in_lower_case() => Room.All.SelectMany(room => room.Sources)
        .Select(source => source.Folder).Where(folder => folder.Any(char.IsUpper)).Distinct().ShouldBeEmpty();

    private static IEnumerable<Declared> DeclaredIn(Source source)
    {
        CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(source.Text).GetCompilationUnitRoot();
        return root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>().Select(type => Read(source, type)).OfType<Declared>();
    }

    private static Declared? Read(Source source, MemberDeclarationSyntax member)
    {
        string space = (member.Parent as BaseNamespaceDeclarationSyntax)?.Name.ToString() ?? "";
        return member switch
        {
            TypeDeclarationSyntax type =>
                new(source.Room, space, type.Identifier.Text, type.TypeParameterList?.Parameters.Count ?? 0),
            EnumDeclarationSyntax type => new(source.Room, space, type.Identifier.Text, 0),
            DelegateDeclarationSyntax type =>
                new(source.Room, space, type.Identifier.Text, type.TypeParameterList?.Parameters.Count ?? 0),
            _ => null,
        };
    }

    private sealed record Declared(string Room, string Namespace, string Name, int Arity);
}
