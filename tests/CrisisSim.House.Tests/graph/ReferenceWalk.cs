using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrisisSim.House.Tests;

/// <summary>
/// Reads one file and notes every type and member of another file that its code names, also where only the compiler
/// sees the name: <c>var</c>, <c>new(…)</c>, operators, conversions. Usings and comments name nothing.
/// </summary>
internal sealed class ReferenceWalk
{
    private readonly SemanticModel model;
    private readonly IReadOnlyDictionary<SyntaxTree, Source> sources;
    private readonly Dictionary<(Source To, string Used), Reference> found = [];

    public ReferenceWalk(SemanticModel model, IReadOnlyDictionary<SyntaxTree, Source> sources)
    {
        this.model = model;
        this.sources = sources;
        SyntaxNode root = model.SyntaxTree.GetRoot();
        foreach (SyntaxNode node in root.DescendantNodes(inside => inside is not UsingDirectiveSyntax)) Read(node);
    }

    public IReadOnlyCollection<Reference> References => found.Values;

    /// <summary>Names of which nothing is known, so that what they refer to is missing.</summary>
    public List<string> Unknown { get; } = [];

    private void Read(SyntaxNode node)
    {
        if (MayMeanSomething(node))
        {
            ISymbol? symbol = model.GetSymbolInfo(node).Symbol;
            if (symbol is null && MustMeanSomething(node))
                Unknown.Add($"{sources[model.SyntaxTree]}:{LineOf(node)} {node}");
            foreach (ISymbol named in NamedBy(node, symbol)) Note(node, named);
        }
        if (node is ExpressionSyntax expression and not TypeSyntax)
            Note(node, model.GetConversion(expression).MethodSymbol);
    }

    private static bool MayMeanSomething(SyntaxNode node) =>
        node is SimpleNameSyntax or ElementAccessExpressionSyntax or BinaryExpressionSyntax
            or AssignmentExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
            or ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax
                or PrimaryConstructorBaseTypeSyntax;

    private static bool MustMeanSomething(SyntaxNode node) =>
        node is SimpleNameSyntax { Identifier.Text: not "nameof" } or ImplicitObjectCreationExpressionSyntax;

    private static IEnumerable<ISymbol> NamedBy(SyntaxNode node, ISymbol? symbol) =>
        symbol is null ? [] : node is TypeSyntax { IsVar: true } ? TypesIn(symbol) : [symbol];

    private static IEnumerable<ISymbol> TypesIn(ISymbol type) => type switch
    {
        IArrayTypeSymbol array => TypesIn(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(TypesIn).Prepend(named),
        _ => [],
    };

    private void Note(SyntaxNode node, ISymbol? symbol)
    {
        if (symbol is null or INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol) return;
        foreach (SyntaxReference declared in DeclarationsOf(symbol))
        {
            if (declared.SyntaxTree == model.SyntaxTree) continue;
            if (!sources.TryGetValue(declared.SyntaxTree, out Source? to)) continue;
            string used = NameOf(symbol);
            found.TryAdd((to, used), new Reference(sources[model.SyntaxTree], LineOf(node), to, used));
        }
    }

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static string NameOf(ISymbol symbol) => symbol switch
    {
        ITypeSymbol => symbol.Name,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => symbol.ContainingType.Name,
        _ => $"{symbol.ContainingType?.Name}.{symbol.Name}",
    };

    private static ImmutableArray<SyntaxReference> DeclarationsOf(ISymbol symbol)
    {
        ISymbol declared = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
        return declared.DeclaringSyntaxReferences.IsEmpty && declared.ContainingType is { } container
            ? container.DeclaringSyntaxReferences
            : declared.DeclaringSyntaxReferences;
    }
}
