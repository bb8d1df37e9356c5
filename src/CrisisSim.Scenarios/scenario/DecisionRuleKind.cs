using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A decision rule by its key. A key may be written with '-' instead of '_'.</summary>
internal sealed class DecisionRuleKind : Kind<DecisionRule>
{
    private static readonly IReadOnlyList<string> Keys = [.. DecisionRules.All.Select(rule => rule.Key)];

    public override string Noun => MessageText.Either(Keys);

    public override bool TryRead(Node node, ReadingContext at, out DecisionRule value)
    {
        value = DecisionRule.Unanimity;
        if (!at.TryScalar(node, this, out string text)) return false;
        if (DecisionRules.Named(text.Replace('-', '_')) is not { } rule)
            return at.Refuse(node, $"{at.Key} {MessageText.Quoted(text)} is not one of "
                + $"{Noun}{NearestWord.Suggestion(text, Keys)}");
        value = rule;
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["enum"] = SchemaParts.Words(Keys) };
}
