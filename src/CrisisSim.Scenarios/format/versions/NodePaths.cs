namespace CrisisSim.Scenarios;

/// <summary>Finds the keys that a path names in a tree as it is written.</summary>
internal static class NodePaths
{
    /// <summary>Every key that the path names, in the order of the text.</summary>
    public static IReadOnlyList<FoundKey> Find(Node root, string path) =>
        [.. Below(root, ScenarioPath.Parse(path)!, "", null)];

    /// <summary>Every block in which the last key of a path stands or could stand, with its own path.</summary>
    public static IReadOnlyList<(Mapping Block, string Path)> Blocks(Node root, string path)
    {
        IReadOnlyList<PathSegment> steps = ScenarioPath.Parse(path)!;
        if (steps.Count == 1) return root is Mapping whole ? [(whole, "")] : [];
        return
        [
            .. Below(root, [.. steps.SkipLast(1)], "", null)
                .Where(found => found.Entry.Value is Mapping)
                .Select(found => ((Mapping)found.Entry.Value, found.Path)),
        ];
    }

    private static IEnumerable<FoundKey> Below(Node node, IReadOnlyList<PathSegment> steps, string path,
        FoundKey? around)
    {
        PathSegment step = steps[0];
        IReadOnlyList<PathSegment> rest = [.. steps.Skip(1)];
        if (node is Sequence list)
            return rest.Count == 0 ? [] : list.Items
                .Select((item, i) => (Item: item, Number: i))
                .Where(one => step.IsEvery || step.Item == one.Number)
                .SelectMany(one => Below(one.Item, rest, $"{path}[{one.Number}]", null));
        if (node is not Mapping block) return [];
        return block.Entries
            .Where(entry => step.IsEvery || (step.Item is null && entry.Key == step.Key))
            .Select(entry => new FoundKey(ScenarioPath.Join(path, entry.Key), block, entry, around))
            .SelectMany(found => rest.Count == 0 ? [found] : Below(found.Entry.Value, rest, found.Path, found));
    }
}

/// <summary>A key of a tree.</summary>
/// <param name="Path">Its path, without <c>*</c>.</param>
/// <param name="Block">The block in which it stands.</param>
/// <param name="Entry">The key with its value.</param>
/// <param name="Around">The key whose value the block is; null for the root and in a list.</param>
internal sealed record FoundKey(string Path, Mapping Block, Entry Entry, FoundKey? Around);
