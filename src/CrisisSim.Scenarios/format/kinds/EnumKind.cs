using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>One word of an enumeration.</summary>
internal sealed class EnumKind<T>(EnumWords<T> choices) : Kind<T>
    where T : struct, Enum
{
    public EnumKind()
        : this(EnumWords<T>.All)
    {
    }

    public override string Noun => MessageText.Either(choices.Words);

    public override bool TakesNone => choices.Words.Contains("none");

    public override bool TryRead(Node node, ReadingContext at, out T value)
    {
        value = default;
        if (!at.TryScalar(node, this, out string? text)) return false;
        return choices.TryFind(text, out value)
            || at.Refuse(node,
                $"{at.Key} {MessageText.Quoted(text)} is not one of "
                    + $"{Noun}{NearestWord.Suggestion(text, choices.Words)}");
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["enum"] = SchemaParts.Words(choices.Words),
    };
}
