using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>
/// The shipped scenarios that golden rows are played from: every alliance, act and campaign, those of the suite of
/// checks, what <c>new</c> writes, with each of its numbers moved, and every provision of the library on a text that
/// has few. Studies play the scenarios that they name.
/// </summary>
public static class GoldenScenarios
{
    private const string Root = "scenarios/", Starter = "starter", Bare = "alliances/nato-baltic.yaml";

    /// <summary>Cases in the order of their names, the starter and the provisions last.</summary>
    public static IReadOnlyList<GoldenCase> All =>
    [
        .. typeof(GoldenScenarios).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => (Name: name[Root.Length..], Path: Library.PathOf(name)))
            .Where(one => !StudyFile.IsStudy(one.Path) && !PanelFile.IsPanel(one.Path)
                && !CodedActs.IsCatalogue(one.Path) && !NamedProvisions.IsCatalogue(one.Path))
            .Select(one => (one.Name, File: ScenarioFile.Open(one.Path)))
            .Where(one => !one.File.IsFragment)
            .OrderBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => Case(one.Name, one.File)),
        WithNumbers(Starter, ScenarioFile.OfText(ScenarioTemplate.Text("New scenario"), "starter.yaml")),
        Provisions(),
    ];

    private static GoldenCase Case(string name, ScenarioFile file) => new(name, file.Bind([]).Hash, settings =>
        file.Bind([.. settings.Select(set => new Override(set.Path, set.Text))]).Value
            ?? throw new InvalidOperationException($"The shipped {name} holds an error."));

    /// <summary>With a row for every number that has a range, at its most: a mechanism that is off is then on.</summary>
    private static GoldenCase WithNumbers(string name, ScenarioFile file) => Case(name, file) with
    {
        Numbers =
        [
            .. file.Bind([]).Ledger.Entries
                .Where(entry => entry.Movable && entry.Range is { } range && range.Low < range.High)
                .GroupBy(entry => entry.StatedAt)
                .Select(uses => new VariedNumber([.. uses]))
                .Select(number => number.Uses[0].Value < number.Range.High
                    ? ($"{number.Path} at its most", Told(number.MovedTo(number.Range.High)))
                    : ($"{number.Path} at its least", Told(number.MovedTo(number.Range.Low)))),
        ],
    };

    private static IReadOnlyList<(string Path, string Text)> Told(IReadOnlyList<Override> settings) =>
        [.. settings.Select(set => (set.Path, set.Value))];

    private static GoldenCase Provisions()
    {
        string path = Library.PathOf(Root + Bare);
        var read = LoadedScenario.Read(path);
        string hash = read.Source.Hash + " " + NamedProvisions.Hash;
        return new GoldenCase($"provisions on {Bare}", hash, _ => read.Scenario)
        {
            Texts =
            [
                .. NamedProvisions.All.Select(one => read.Adding(read.Own.Name, one, out Problems _))
                    .OfType<Model.Declaration>(),
            ],
        };
    }
}
