using System.Globalization;
using System.Text;

namespace CrisisSim.Scenarios;

/// <summary>
/// Paths of values: keys joined by points, items by their number from 0: <c>members.Germany.forces[0].strength</c>;
/// <c>*</c> is every entry, of a list also <c>[*]</c>. A key that holds one of <c>. [ " = *</c> stands in double
/// quotes, a quote in it doubled.
/// </summary>
internal static class ScenarioPath
{
    private static readonly char[] Special = ['.', '[', '"', '=', '*'];

    public static string Join(string path, string key)
    {
        string shown = key.IndexOfAny(Special) >= 0
            ? $"\"{key.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : key;
        return path.Length == 0 ? shown : $"{path}.{shown}";
    }

    public static string Text(IEnumerable<PathSegment> segments)
    {
        var path = new StringBuilder();
        foreach (PathSegment segment in segments)
            path.Append(path.Length > 0 && segment.Item is null ? "." : "").Append(segment);
        return path.ToString();
    }

    /// <summary>The steps of a path, or null when it is none.</summary>
    public static IReadOnlyList<PathSegment>? Parse(string path)
    {
        var segments = new List<PathSegment>();
        int at = 0;
        while (at < path.Length)
        {
            if (segments.Count > 0 && path[at] == '.') at++;
            else if (segments.Count > 0 && path[at] != '[') return null;
            if (Step(path, ref at) is not { } segment) return null;
            segments.Add(segment);
        }

        return segments.Count == 0 || path[^1] == '.' ? null : segments;
    }

    private static PathSegment? Step(string path, ref int at)
    {
        if (at >= path.Length) return null;
        if (path[at] == '[') return ItemStep(path, ref at);
        if (path[at] == '"') return QuotedStep(path, ref at);
        int end = path.AsSpan(at).IndexOfAny('.', '[');
        string key = end < 0 ? path[at..] : path[at..(at + end)];
        at += key.Length;
        return key.Length == 0 ? null : new PathSegment(key, IsEvery: key == "*");
    }

    private static PathSegment? ItemStep(string path, ref int at)
    {
        int end = path.IndexOf(']', at);
        if (end == at + 2 && path[at + 1] == '*')
        {
            at = end + 1;
            return new PathSegment("*", IsEvery: true);
        }

        if (end < 0
            || !int.TryParse(path.AsSpan(at + 1, end - at - 1), NumberStyles.None, CultureInfo.InvariantCulture,
                out int item))
            return null;
        at = end + 1;
        return new PathSegment("", item);
    }

    private static PathSegment? QuotedStep(string path, ref int at)
    {
        var key = new StringBuilder();
        for (at++; at < path.Length; at++)
        {
            if (path[at] != '"') key.Append(path[at]);
            else if (at + 1 < path.Length && path[at + 1] == '"') key.Append(path[at++]);
            else
            {
                at++;
                return new PathSegment(key.ToString());
            }
        }

        return null;
    }
}

/// <summary>One step of a path: a key, the number of a list's item, or every entry.</summary>
internal sealed record PathSegment(string Key, int? Item = null, bool IsEvery = false)
{
    public override string ToString() => Item is { } item ? $"[{item}]" : IsEvery ? "*" : ScenarioPath.Join("", Key);
}
