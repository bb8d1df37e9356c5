using System.Text.RegularExpressions;
using CrisisSim.Model;
using CrisisSim.Scenarios.Bindings.Tests;

namespace CrisisSim.Scenarios.Keys.Tests;

/// <summary>A scenario in which keys are tried, one by one.</summary>
internal sealed class PanelScenario
{
    private const string Folder = "tests/CrisisSim.Scenarios.Tests/keys/panel";

    private static readonly Regex StepWord = new(
        $@"((?:authorization|collective_defence)\[\d+\])\.(?:{string.Join('|', EnumWords<StepKind>.All.Words)})\.");

    private readonly ScenarioFile file;
    private readonly Dictionary<string, LedgerEntry> numbers;
    private readonly Scenario plain;

    private PanelScenario(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        file = ScenarioFile.Open(path);
        Loaded<Scenario> loaded = file.Bind();
        plain = loaded.Value
            ?? throw new InvalidOperationException(string.Join('\n', loaded.Problems.Lines()));
        numbers = loaded.Ledger.Entries.GroupBy(entry => entry.Path).ToDictionary(same => same.Key, same => same.First());
    }

    /// <summary>All of the panel.</summary>
    public static IReadOnlyList<PanelScenario> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Project.Folder(Folder), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Where(path => !ScenarioFile.Open(path).IsFragment)
            .Select(path => new PanelScenario(path)),
    ];

    /// <summary>Those of them in which what is slow to play is tried.</summary>
    public static IReadOnlyList<PanelScenario> Few { get; } =
        [.. All.Where(scenario => scenario.Name is "doubtful-men" or "limits" or "open-grab" or "war")];

    /// <summary>The name of its file.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether a setting of the key shows in what is played. All places at once are tried first, then the first
    /// <paramref name="places"/> one by one.
    /// </summary>
    public bool Moves(FormatKey key, PlayedRows rows, int places) =>
        Settings(key, places).Any(settings => file.Bind(settings).Value is { } other && rows.Differ(plain, other));

    /// <summary>Whether the scenario, read once more, plays the same.</summary>
    public bool IsRepeated(PlayedRows rows) => !rows.Differ(plain, file.Bind().Value!);

    private IEnumerable<IReadOnlyList<Override>> Settings(FormatKey key, int places)
    {
        var each = Reached(key.Path)
            .Select(path => KeyValues.At(path, key, numbers.GetValueOrDefault(StepWord.Replace(path, "$1."))))
            .Where(values => values.Count > 0)
            .ToList();
        int most = each.Select(values => values.Count).DefaultIfEmpty(0).Max();
        for (int i = 0; i < most && each.Count > 1; i++)
            yield return [.. each.Select(values => values[Math.Min(i, values.Count - 1)])];
        foreach (Override one in each.Take(places).SelectMany(values => values)) yield return [one];
    }

    private IReadOnlyList<string> Reached(string path)
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
}
