namespace CrisisSim.Scenarios;

/// <summary>The scenario files of a panel: those that are named, or those that one file lists under <c>acts</c>.</summary>
internal static class PanelFiles
{
    private const string Acts = "acts";

    /// <summary>The files, in their order; a file is looked for beside the one that lists it.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> files, Problems problems)
    {
        if (files.Count != 1) return files;
        var ofParsing = new Problems();
        Node? tree = YamlText.ReadFile(files[0], new TextSource(files[0], Origin.File), ofParsing);
        if (tree is not Mapping root || root.Find(Acts) is not { } acts) return files;
        problems.AddAll(ofParsing);
        foreach (Entry other in root.Entries.Where(entry => entry.Key != Acts))
            problems.Error(other.KeyAt, $"a panel has no key {MessageText.Quoted(other.Key)}; it lists files as '{Acts}'");
        if (acts.Value is Sequence { Items.Count: > 0 } list && list.Items.All(item => item is Scalar))
            return [.. list.Items.Cast<Scalar>().Select(item => Beside(files[0], item.Text))];
        problems.Error(acts.KeyAt, $"'{Acts}' is a list of one or more scenario files");
        return [];
    }

    private static string Beside(string panel, string file) =>
        Path.GetDirectoryName(panel) is { Length: > 0 } folder ? Path.Join(folder, file) : file;
}
