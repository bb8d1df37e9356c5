namespace CrisisSim.Scenarios;

/// <summary>Sets a part of a number that is given as a block, such as the median of a distribution.</summary>
internal static class QuantityTree
{
    public static Node Set(Setting setting, Kind kind, Node node, IReadOnlyList<string> parts)
    {
        var block = node as Mapping ?? Mapping.Empty(node.Mark).With(ValueKey, node);
        var key = setting.Key(kind.Noun);
        IReadOnlyList<string> known = [.. block.Keys, .. parts, .. GroundsKeys.All];
        if (!known.Contains(key)) throw setting.Unknown($"unknown key {Show.Quoted(key)} in {setting.Here}", key, [.. known.Distinct()]);
        var set = block.With(key, setting.IsLast ? setting.Put() : Deeper(setting.Next, block.Find(key)?.Value));
        // A number that is set anew no longer rests on what the old one rested on.
        return GroundsKeys.All.Contains(key) ? set : new Mapping(setting.Value.Mark, set.Without(GroundsKeys.Source, GroundsKeys.Grade).Entries);
    }

    private const string ValueKey = "value";

    private static Mapping Deeper(Setting setting, Node? node)
    {
        if (node is not Mapping block) throw setting.Unknown($"{setting.Here} has no parts", "", []);
        var key = setting.Key(setting.Here);
        if (block.Find(key) is null) throw setting.Unknown($"unknown key {Show.Quoted(key)} in {setting.Here}", key, [.. block.Keys]);
        return block.With(key, setting.IsLast ? setting.Put() : Deeper(setting.Next, block.Find(key)!.Value));
    }
}
