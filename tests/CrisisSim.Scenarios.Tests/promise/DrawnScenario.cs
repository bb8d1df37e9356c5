using System.Collections.Concurrent;
using CrisisSim.Scenarios.Bindings.Tests;

namespace CrisisSim.Scenarios.Promise.Tests;

/// <summary>
/// A scenario drawn by its number from the description of the format: a small file of the panel in which some keys and
/// blocks are set anew. The same number is the same scenario.
/// </summary>
internal sealed record DrawnScenario(ScenarioFile File, string Base, IReadOnlyList<Override> Settings)
{
    private const string Folder = "tests/CrisisSim.Scenarios.Tests/keys/panel";

    private static readonly IReadOnlyList<(string Name, ScenarioFile File)> Bases = [.. Panel()];

    private static readonly IReadOnlyList<(string Path, Kind Kind)> Keys = [.. Within(ScenarioShape.Shape, "").DistinctBy(key => key.Path)];

    private static readonly IReadOnlyList<(string Path, Kind Kind)> Blocks = [.. Keys.Where(key => key.Kind.Inner.Any())];

    private static readonly IReadOnlyList<(string Path, Kind Kind)> Leaves = [.. Keys.Where(key => !key.Kind.Inner.Any())];

    private static readonly ConcurrentDictionary<(ScenarioFile File, string Path), IReadOnlyList<string>> Places = new();

    /// <summary>The scenario of a number.</summary>
    public static DrawnScenario Of(int number)
    {
        var luck = new Random(number);
        (string name, ScenarioFile file) = Bases[luck.Next(Bases.Count)];
        var text = new DrawnText(luck);
        int keys = 1 + luck.Next(4);
        var settings = new List<Override>();
        for (int i = 0; i < keys; i++)
        {
            IReadOnlyList<(string Path, Kind Kind)> from = luck.Next(5) == 0 ? Blocks : Leaves;
            (string path, Kind kind) = from[luck.Next(from.Count)];
            IReadOnlyList<string> reached = Reached(file, path);
            if (reached.Count == 0) i -= luck.Next(2);
            else settings.Add(new Override(reached[luck.Next(reached.Count)], text.Of(kind)));
        }

        return new DrawnScenario(file, name, settings);
    }

    /// <summary>As one would call it up on a command line.</summary>
    public override string ToString() =>
        $"{Base} {string.Join(' ', Settings.Select(one => $"--set '{one}'"))}";

    private static IEnumerable<(string, ScenarioFile)> Panel()
    {
        string folder = Project.Folder(Folder);
        foreach (string path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (ScenarioFile.Open(path).IsFragment) continue;
            string name = Path.GetFileName(path);
            string small = $"crisissim: 2\ntitle: drawn\nbase: {name}\nhorizon: 30 d\n"
                + "leave_out: {members: [Dorn, Esk, Fell]}\n";
            var few = ScenarioFile.OfText(small, Path.Combine(folder, "drawn.yaml"));
            yield return few.Bind().Value is null
                ? (name, ScenarioFile.Open(path))
                : ($"{name} (without Dorn, Esk, Fell; horizon 30 d)", few);
        }
    }

    private static IReadOnlyList<string> Reached(ScenarioFile file, string path) =>
        Places.GetOrAdd((file, path), key => PlacesOf(key.File, key.Path));

    private static IReadOnlyList<string> PlacesOf(ScenarioFile file, string path)
    {
        try
        {
            return file.Reach(path);
        }
        catch (RefusedTextException)
        {
            return [];
        }
    }

    private static IEnumerable<(string Path, Kind Kind)> Within(Kind kind, string path)
    {
        if (path.Length > 0) yield return (path, kind);
        IEnumerable<(string Step, Kind Kind)> inner = kind is IAlternatives several
            ? several.Meanings.Zip(several.Inner, (meaning, option) => ($".{meaning.Key}", option.Kind))
            : kind.Inner;
        foreach ((string step, Kind part) in inner)
            foreach ((string Path, Kind Kind) key in Within(part, (path + Everywhere(step)).TrimStart('.')))
                yield return key;
    }

    private static string Everywhere(string step) => step switch
    {
        ".NAME" or ".WORD" or ".DOMAIN" => ".*",
        "[0]" => "[*]",
        _ => step,
    };
}
