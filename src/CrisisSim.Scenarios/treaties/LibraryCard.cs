using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Scenarios;

/// <summary>
/// What a file holds, as far as a reader who looks for it has to know. Lists are compared by reference.
/// </summary>
/// <param name="Path">The file, as it was named.</param>
public sealed record LibraryCard(string Path)
{
    private const string Incidents = "incidents", Form = "form", Attacker = "attacker", Alliance = "alliance";

    /// <summary>What it is called.</summary>
    public string Title { get; private init; } = "";

    /// <summary>What its first comment says of it, one sentence; may be empty.</summary>
    public string About { get; private init; } = "";

    /// <summary>The alliance; empty where it states none.</summary>
    public string Of { get; private init; } = "";

    /// <summary>Its members, those of its bases too.</summary>
    public IReadOnlyList<string> Members { get; private init; } = [];

    /// <summary>Its texts, those of its bases too.</summary>
    public IReadOnlyList<string> Texts { get; private init; } = [];

    /// <summary>The same with what readers call them.</summary>
    public IReadOnlyList<(string Name, string Title)> Titles { get; private init; } = [];

    /// <summary>The member that is attacked; empty where nothing happens.</summary>
    public string Victim { get; private init; } = "";

    /// <summary>Who attacks; empty where nobody is named.</summary>
    public string By { get; private init; } = "";

    /// <summary>The forms of its incidents; empty where nothing happens.</summary>
    public IReadOnlyList<string> Forms { get; private init; } = [];

    /// <summary>The areas of its incidents or, where nothing happens, of its texts.</summary>
    public IReadOnlyList<string> Areas { get; private init; } = [];

    /// <summary>Whether something happens in it, so that it can be played.</summary>
    public bool IsPlayed => Forms.Count > 0;

    /// <summary>Every number of it as resolved; of a part that others take over those that it states.</summary>
    public IReadOnlyList<SourceNumber> Numbers { get; private init; } = [];

    /// <summary>The treaties that it tells of, its own first.</summary>
    public IReadOnlyList<Treaty> Treaties { get; private init; } = [];

    /// <summary>What an entry of the library holds; its numbers are not read.</summary>
    public static LibraryCard For(LibraryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var file = ScenarioFile.Open(entry.Path);
        return From(entry.Path, file, entry.Title) with { About = FirstSentence(entry.Text) };
    }

    /// <summary>A file or an entry with its numbers, and every problem; null where it cannot be read.</summary>
    public static LibraryCard? Read(string path, out Problems problems)
    {
        var file = ScenarioFile.Open(path);
        Loaded<Scenario> read = file.Check();
        problems = read.Problems;
        if (file.Tree is null) return null;
        string title = Library.Find(path) is { } entry && !File.Exists(path) ? entry.Title : "";
        return From(path, file, title) with
        {
            Numbers =
            [
                .. read.Ledger.Entries.Where(one => !read.IsFragment || one.Origin == Origin.File)
                    .Select(ReadScenario.Number),
            ],
        };
    }

    /// <summary>The parties of a treaty, as far as there are files of them.</summary>
    internal static LibraryCard OfParties(TreatyHead treaty, IReadOnlyList<string> members)
    {
        LibraryCard? own = Read(treaty.Path, out _);
        return new LibraryCard(treaty.Path)
        {
            Title = treaty.Treaty.Name,
            Members = members,
            Texts = treaty.Texts,
            Areas = own?.Areas ?? [],
            Numbers = own?.Numbers ?? [],
            Treaties = [treaty.Treaty],
        };
    }

    /// <summary>A block at the root as it is written in the file, with its comments; empty where it states none.</summary>
    internal string Block(string key)
    {
        string path = LibraryShelf.PathOf(Path);
        string[] lines = LibraryShelf.Instance.Read(path, new TextSource(path, Origin.File)).Split('\n');
        int from = Array.FindIndex(lines, line => line.StartsWith(key + ":", StringComparison.Ordinal));
        if (from < 0) return "";
        int to = from + 1;
        while (to < lines.Length && (lines[to].Length == 0 || lines[to][0] is ' ' or '\t' or '-')) to++;
        return string.Join('\n', lines[from..to]).TrimEnd();
    }

    private static string[] AreasIn(Mapping? root)
    {
        string[] happens = [.. ((root?.Find(Incidents)?.Value as Sequence)?.Items ?? []).OfType<Mapping>()
            .Select(one => Word(one, "area")).Where(area => area.Length > 0)];
        return happens.Length > 0 ? happens
            : [.. from text in (root?.Find(RootKeys.Declarations)?.Value as Mapping)?.Entries ?? []
                  let triggers = (text.Value as Mapping)?.Find("triggers")?.Value as Mapping
                  from trigger in triggers?.Entries ?? []
                  from area in ((trigger.Value as Mapping)?.Find("areas")?.Value as Sequence)?.Items ?? []
                  where area is Scalar
                  select ((Scalar)area).Text];
    }

    private static LibraryCard From(string path, ScenarioFile file, string title)
    {
        var root = file.Tree as Mapping;
        return new LibraryCard(path)
        {
            Title = Word(root, "title") is { Length: > 0 } own ? own : title,
            Of = Word(root?.Find(Alliance)?.Value as Mapping, "name"),
            Members = [.. (root?.Find(RootKeys.Members)?.Value as Mapping)?.Keys ?? []],
            Texts = [.. (root?.Find(RootKeys.Declarations)?.Value as Mapping)?.Keys ?? []],
            Titles =
            [
                .. ((root?.Find(RootKeys.Declarations)?.Value as Mapping)?.Entries ?? []).Select(one =>
                    (one.Key, Word(one.Value as Mapping, "title") is { Length: > 0 } title ? title : one.Key)),
            ],
            Victim = Word(root, "victim"),
            By = Word(root?.Find(Attacker)?.Value as Mapping, "name"),
            Forms = [.. ((root?.Find(Incidents)?.Value as Sequence)?.Items ?? []).OfType<Mapping>()
                .Select(one => Word(one, Form)).Where(one => one.Length > 0)],
            Areas = AreasIn(root),
            Treaties = file.Treaties,
        };
    }

    /// <summary>The first sentence of the comment at the head.</summary>
    private static string FirstSentence(string text)
    {
        string said = string.Join(' ', text.Split('\n').TakeWhile(line => line.StartsWith('#'))
            .Select(line => line.TrimStart('#').Trim()));
        int end = said.IndexOf(". ", StringComparison.Ordinal);
        return end > 0 ? said[..(end + 1)] : said;
    }

    private static string Word(Mapping? block, string key) =>
        block?.Find(key)?.Value is Scalar { IsMissing: false } word ? word.Text : "";
}
