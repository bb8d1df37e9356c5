namespace CrisisSim.Scenarios;

/// <summary>
/// A file that lists the scenario files of a panel under <c>acts</c>, and says no more. A file is looked for beside the
/// one that lists it.
/// </summary>
public static class PanelFile
{
    private const string Acts = "acts";

    /// <summary>Whether a file lists acts. Never throws.</summary>
    public static bool IsPanel(string path) =>
        Root(path, new Problems()) is { } root && root.Find(Acts) is not null && !CodedActs.IsCatalogue(root);

    /// <summary>The files that a panel lists, with what is wrong with it and with them.</summary>
    public static (IReadOnlyList<string> Files, Problems Problems) Check(string path)
    {
        var problems = new Problems();
        IReadOnlyList<string> files = Find([path], problems);
        foreach (string file in files) problems.AddAll(ScenarioFile.Read(file).Problems);
        return (files, problems);
    }

    /// <summary>The files that are named, or those that the only one of them lists, in their order.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> files, Problems problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var ofParsing = new Problems();
        if (files.Count != 1 || Root(files[0], ofParsing) is not { } root || root.Find(Acts) is not { } acts)
            return files;
        problems.AddAll(ofParsing);
        foreach (Entry other in root.Entries.Where(entry => entry.Key != Acts))
            problems.Error(other.KeyAt,
                $"a panel has no key {MessageText.Quoted(other.Key)}; it lists scenario files as '{Acts}'");
        if (acts.Value is Sequence { Items.Count: > 0 } list && list.Items.All(item => item is Scalar))
        {
            string panel = LibraryShelf.PathOf(files[0]);
            return [.. list.Items.Cast<Scalar>().Select(item => LibraryShelf.Instance.PathOf(item.Text, panel))];
        }

        problems.Error(acts.KeyAt, $"'{Acts}' is a list of one or more scenario files");
        return [];
    }

    private static Mapping? Root(string path, Problems problems) =>
        LibraryShelf.Instance.Tree(LibraryShelf.PathOf(path), problems) as Mapping;
}
