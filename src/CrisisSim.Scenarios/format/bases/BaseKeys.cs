using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The keys at the root of a file that say what it takes over from others; they are read before the rest.</summary>
internal static class BaseKeys
{
    /// <summary>The file or files whose content is taken over.</summary>
    public const string Base = "base";

    /// <summary>The inherited entries that are dropped.</summary>
    public const string LeaveOut = "leave_out";

    /// <summary>Whether the file is no whole by itself.</summary>
    public const string Fragment = "fragment";

    public static readonly IReadOnlyList<string> All = [Base, LeaveOut, Fragment];

    /// <summary>
    /// Adds the keys to the schema of a root. What a file takes over it need not state, and the bases may bring the
    /// entries that a block needs at least.
    /// </summary>
    public static void AddTo(JsonObject root, IReadOnlyList<string> blocks)
    {
        JsonObject properties = root["properties"]!.AsObject();
        foreach ((_, JsonNode? property) in properties) property!.AsObject().Remove("minProperties");
        int place = 0;
        foreach ((string key, JsonObject schema) in Schemas(blocks)) properties.Insert(place++, key, schema);
        if (root["required"] is not JsonArray required) return;
        root["anyOf"] = new JsonArray(
            new JsonObject { ["required"] = required.DeepClone() },
            new JsonObject { ["required"] = SchemaParts.Words([Base]) },
            new JsonObject { ["required"] = SchemaParts.Words([Fragment]) });
        root["required"] = SchemaParts.Words(
            [.. required.Select(key => (string)key!).Where(key => key == FormatVersion.Key)]);
    }

    private static IEnumerable<(string Key, JsonObject Schema)> Schemas(IReadOnlyList<string> blocks)
    {
        yield return (Base, OneOrMore(
            "A file that this one is laid over, or several, the later over the earlier; paths begin at this file's "
                + "folder."));
        yield return (LeaveOut, LeftOut(blocks));
        yield return (Fragment, new JsonObject
        {
            ["description"] = "Whether the file is a part that others take over, and no scenario by itself.",
            ["enum"] = new JsonArray(true, false, "yes", "no", "on", "off"),
        });
    }

    private static JsonObject LeftOut(IReadOnlyList<string> blocks)
    {
        var properties = new JsonObject(blocks.Select(block =>
            KeyValuePair.Create<string, JsonNode?>(block, OneOrMore($"Names that stand under '{block}'."))));
        JsonObject schema = SchemaParts.Block(properties, []);
        schema.Insert(0, "description", "Entries of the base that are dropped.");
        return schema;
    }

    private static JsonObject OneOrMore(string description) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string" },
            new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["type"] = "string" },
                ["minItems"] = 1,
            }),
    };
}

/// <summary>The key by which a file says that it is a part of others: <c>fragment: yes</c>.</summary>
internal static class FragmentKey
{
    /// <summary>Where the file says yes; null where it does not.</summary>
    public static SourcePosition? In(Mapping root, Problems problems)
    {
        if (root.Find(BaseKeys.Fragment) is not { } entry) return null;
        string said = (entry.Value as Scalar)?.Text.ToLowerInvariant() ?? "";
        if (said is "yes" or "true" or "on") return entry.KeyAt;
        if (!BooleanKind.IsNo(said))
            problems.Error(entry.Value.At, $"'{BaseKeys.Fragment}' must be yes or no, not {entry.Value.Noun}");
        return null;
    }
}
