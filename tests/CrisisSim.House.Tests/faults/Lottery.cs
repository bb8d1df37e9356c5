using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrisisSim.House.Tests;

/// <summary>All faults that can be planted, in the order in which a lottery draws them.</summary>
internal static class Lottery
{
    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [SyntaxKind.AddExpression] = "-", [SyntaxKind.SubtractExpression] = "+", [SyntaxKind.MultiplyExpression] = "/",
        [SyntaxKind.DivideExpression] = "*", [SyntaxKind.LessThanExpression] = "<=", [SyntaxKind.LessThanOrEqualExpression] = "<",
        [SyntaxKind.GreaterThanExpression] = ">=", [SyntaxKind.GreaterThanOrEqualExpression] = ">",
        [SyntaxKind.EqualsExpression] = "!=", [SyntaxKind.NotEqualsExpression] = "==",
        [SyntaxKind.LogicalAndExpression] = "||", [SyntaxKind.LogicalOrExpression] = "&&",
    };

    public static IEnumerable<Fault> Draw(string root, IEnumerable<string> rooms, int seed)
    {
        var all = new List<Fault>();
        foreach (string room in rooms)
            foreach (string file in Directory.EnumerateFiles(Path.Combine(root, "src", $"CrisisSim.{room}"), "*.cs",
                SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file)).Where(PlantedTree.IsSource).Order(StringComparer.Ordinal))
                all.AddRange(In(room, file, File.ReadAllText(Path.Combine(root, file))));
        var random = new Random(seed);
        Fault[] order = [.. all];
        random.Shuffle(order);
        return order.Select((fault, k) => fault with { Number = k + 1 });
    }

    private static IEnumerable<Fault> In(string room, string file, string text)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes().Where(node => !IsConstant(node)))
        {
            string? instead = node switch
            {
                BinaryExpressionSyntax binary when Operators.TryGetValue(binary.Kind(), out string? other)
                    && !IsText(binary) => $"{binary.Left} {other} {binary.Right}",
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => not.Operand.ToString(),
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => minus.Operand.ToString(),
                LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number => $"{number} + 1",
                ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or AssignmentExpressionSyntax } => "",
                _ => null,
            };
            if (instead is null) continue;
            int line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
            yield return new Fault(room, file, new Spot(line, node.SpanStart, node.Span.Length), node.ToString(), instead);
        }
    }

    private static bool IsText(BinaryExpressionSyntax binary) =>
        binary.DescendantNodesAndSelf().Any(node => node.IsKind(SyntaxKind.StringLiteralExpression)
            || node.IsKind(SyntaxKind.InterpolatedStringExpression) || node.IsKind(SyntaxKind.NullLiteralExpression)
            || node is DeclarationExpressionSyntax or DeclarationPatternSyntax or RecursivePatternSyntax);

    /// <summary>Where a switch cannot stand: in what the compiler wants constant, or in a pattern.</summary>
    private static bool IsConstant(SyntaxNode node) => node.Ancestors().Any(above => above switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        AttributeSyntax or EnumMemberDeclarationSyntax or PatternSyntax or SwitchLabelSyntax or ThrowStatementSyntax
            or ThrowExpressionSyntax or InterpolationSyntax => true,
        EqualsValueClauseSyntax { Parent: ParameterSyntax } => true,
        _ => false,
    });
}
