using System.Globalization;

namespace CrisisSim.Scenarios;

/// <summary>Whether a text that was written anew says the same as the old one, but for what has changed.</summary>
internal static class MigrationCheck
{
    public static bool Holds(Mapping old, Node written, FormatHistory history)
    {
        Dictionary<string, string> before = Leaves(old), after = Leaves(written);
        foreach (FormatStep step in history.Steps)
        {
            foreach (FoundKey found in NodePaths.Find(old, step.Path))
                Move(before, found.Path, step.Change == FormatChange.Renamed ? step.NewPath(found.Path) : null,
                    isAdded: step.Change == FormatChange.Added);
            if (step.Change == FormatChange.Added)
                foreach (FoundKey found in NodePaths.Find(written, step.Path))
                    if (!Within(before.Keys, found.Path)) Move(after, found.Path, null, isAdded: false);
        }

        before.Remove(FormatVersion.Key);
        after.Remove(FormatVersion.Key);
        foreach (string empty in after.Where(leaf => leaf.Value == "{}").Select(leaf => leaf.Key).ToList())
            if (!before.ContainsKey(empty)) after.Remove(empty);
        return before.Count == after.Count
            && before.All(leaf => after.TryGetValue(leaf.Key, out string? text) && text == leaf.Value);
    }

    private static bool Within(IEnumerable<string> paths, string path) => paths.Any(one => Is(one, path));

    private static bool Is(string path, string root) => path == root
        || (path.StartsWith(root, StringComparison.Ordinal) && path[root.Length] is '.' or '[');

    private static void Move(Dictionary<string, string> leaves, string path, string? to, bool isAdded)
    {
        if (isAdded) return;
        foreach (string leaf in leaves.Keys.Where(leaf => Is(leaf, path)).ToList())
        {
            leaves.Remove(leaf, out string? text);
            if (to is not null) leaves[to + leaf[path.Length..]] = text!;
        }
    }

    private static Dictionary<string, string> Leaves(Node root)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        Gather(root, "", leaves);
        return leaves;
    }

    private static void Gather(Node node, string path, Dictionary<string, string> leaves)
    {
        switch (node)
        {
            case Mapping { Entries.Count: > 0 } block:
                foreach (Entry entry in block.Entries) Gather(entry.Value, ScenarioPath.Join(path, entry.Key), leaves);
                break;
            case Sequence { Items.Count: > 0 } list:
                for (int i = 0; i < list.Items.Count; i++) Gather(list.Items[i], $"{path}[{i}]", leaves);
                break;
            default:
                leaves[path] = node is Mapping ? "{}" : NodeText.Flow(node);
                break;
        }
    }
}
