using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>One word of an enumeration.</summary>
internal sealed class ChoiceKind<T>(Choices<T> choices) : Kind<T>
    where T : struct, Enum
{
    public ChoiceKind()
        : this(Choices<T>.All)
    {
    }

    public override string Noun => Show.Either(choices.Words);

    public override bool TakesNone => choices.Words.Contains("none");

    public override bool TryRead(Node node, Reading at, out T value)
    {
        value = default;
        if (!at.TryScalar(node, this, out var text)) return false;
        return choices.TryFind(text, out value)
            || at.Refuse(node, $"{at.Key} {Show.Quoted(text)} is not one of {Noun}{Closest.Suggestion(text, choices.Words)}");
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["enum"] = Alternatives.Words(choices.Words),
    };
}
