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

/// <summary>Yes, no, or the word for action at the request of the attacked party.</summary>
internal sealed class IndividualActionKind : Kind<IndividualAction>
{
    private const string AtRequest = "at_request";

    public override string Noun => $"yes, no or {AtRequest}";

    public override bool TryRead(Node node, ReadingContext at, out IndividualAction value)
    {
        value = IndividualAction.No;
        if (!at.TryScalar(node, this, out string? text)) return false;
        string word = text.ToLowerInvariant().Replace('-', '_');
        value = word is "yes" or "true" or "on" ? IndividualAction.Yes
            : word == AtRequest ? IndividualAction.AtRequest
            : IndividualAction.No;
        return value != IndividualAction.No || BooleanKind.IsNo(word) || at.Refuse(node, this);
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["enum"] = new JsonArray(true, false, "yes", "no", AtRequest),
    };
}
