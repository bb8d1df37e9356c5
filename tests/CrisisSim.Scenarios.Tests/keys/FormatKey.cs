namespace CrisisSim.Scenarios.Keys.Tests;

/// <summary>
/// One key of the scenario format that holds a value of its own, by the path that reaches it everywhere in a file:
/// <c>members.*.forces[*].strength</c>. Under a step of an authorization the step's own word is part of the path.
/// </summary>
internal sealed record FormatKey(string Path, Kind Kind)
{
    /// <summary>All keys, in the order of the format.</summary>
    public static IReadOnlyList<FormatKey> All { get; } = [.. Within(ScenarioShape.Shape, "")];

    private static IEnumerable<FormatKey> Within(Kind kind, string path)
    {
        if (kind is IAlternatives several)
            return several.Meanings
                .Zip(several.Inner)
                .SelectMany(option => Within(option.Second.Kind, $"{path}.{option.First.Key}"));
        var inner = kind.Inner.ToList();
        return inner.Count == 0 || (inner is [{ Step: "[0]" }] && !inner[0].Kind.Inner.Any() && !IsOneOf(inner[0].Kind))
            ? [new FormatKey(path, kind)]
            : inner.SelectMany(part => Within(part.Kind, (path + Everywhere(part.Step)).TrimStart('.')));
    }

    private static bool IsOneOf(Kind kind) => kind is IAlternatives;

    private static string Everywhere(string step) => step switch
    {
        ".NAME" or ".WORD" or ".DOMAIN" => ".*",
        "[0]" => "[*]",
        _ => step,
    };
}
