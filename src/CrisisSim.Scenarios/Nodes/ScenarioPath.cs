namespace CrisisSim.Scenarios;

/// <summary>Paths of values: keys joined by points, items by their number from 0: <c>members.Germany.forces[0].strength</c>. A key that holds '.', '[', '"', '=' or '*' stands in double quotes.</summary>
internal static class ScenarioPath
{
    private static readonly char[] Special = ['.', '[', '"', '=', '*'];

    public static string Join(string path, string key)
    {
        var shown = key.IndexOfAny(Special) >= 0 ? $"\"{key.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : key;
        return path.Length == 0 ? shown : $"{path}.{shown}";
    }
}
