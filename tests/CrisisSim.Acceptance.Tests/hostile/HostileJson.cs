using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrisisSim.Acceptance.Tests;

/// <summary>JSON made hostile: values of the wrong kind or size, keys and items that are missing, doubled or moved.</summary>
internal sealed class HostileJson(Random chance, HostileText texts)
{
    private static readonly JsonSerializerOptions Written = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals,
        MaxDepth = 1000,
    };

    private static readonly string[] Raw =
    [
        "1e308", "-1e308", "1e999", "-0", "-1", "0", "2147483648", "1e-320", "99999999999999999999", "1.5", "null", "true", "\"\"",
        "\"NaN\"", "\"Infinity\"", "\"-Infinity\"", "NaN", "\"\\ud800\"", "\"\\u0000\"", "\"\\u001b[31m\"", "\"\\u202e\"", "[]", "{}",
        "[null]", "[[[[]]]]", "{\"axis\":\"numbers\"}", "{\"$type\":\"x\"}", "\"1e5\"", "\"2027-99-99\"", "// x", ",", "}",
    ];

    /// <summary>One to three of its values changed; now and then its bytes too.</summary>
    public byte[] Of(string text)
    {
        JsonNode root = JsonNode.Parse(text)!;
        for (int k = chance.Next(1, 4); k > 0; k--) Change(root);
        string changed = root.ToJsonString(Written);
        int mark = changed.IndexOf(Mark, StringComparison.Ordinal);
        for (; mark >= 0; mark = changed.IndexOf(Mark, StringComparison.Ordinal))
            changed = changed[..mark] + Raw[chance.Next(Raw.Length)] + changed[(mark + Mark.Length)..];
        if (chance.Next(20) == 0)
            changed = changed.Replace("[", new string('[', chance.Next(2, 200)), StringComparison.Ordinal);
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(changed);
        return chance.Next(8) == 0 ? texts.Bytes(bytes) : bytes;
    }

    private const string Mark = "\"<<raw>>\"";

    private void Change(JsonNode root)
    {
        List<JsonNode> all = [.. All(root).Where(node => node.Parent is not null)];
        if (all.Count == 0) return;
        JsonNode at = all[chance.Next(all.Count)];
        JsonNode parent = at.Parent!;
        switch (chance.Next(7))
        {
            case 0 when parent is JsonObject of: of.Remove(at.GetPropertyName()); break;
            case 0 when parent is JsonArray list: list.Remove(at); break;
            case 1 when parent is JsonArray items: items.Add(at.DeepClone()); break;
            case 2 when parent is JsonObject keyed: keyed[texts.Value()] = at.DeepClone(); break;
            case 3: at.ReplaceWith(JsonValue.Create(texts.Value())); break;
            case 4: at.ReplaceWith(all[chance.Next(all.Count)].DeepClone()); break;
            case 5 when at is JsonValue value && value.GetValueKind() == JsonValueKind.Number:
                at.ReplaceWith(JsonValue.Create(value.GetValue<double>() * Math.Pow(10, chance.Next(-12, 12))));
                break;
            default: at.ReplaceWith(JsonValue.Create("<<raw>>")); break;
        }
    }

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonObject keyed => keyed.Select(pair => pair.Value).OfType<JsonNode>().SelectMany(All).Prepend(node),
        JsonArray items => items.OfType<JsonNode>().SelectMany(All).Prepend(node),
        _ => [node],
    };
}
