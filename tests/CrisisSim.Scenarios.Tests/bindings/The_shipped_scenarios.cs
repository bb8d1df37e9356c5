using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

public sealed class The_shipped_scenarios
{
    public static TheoryData<string> Files() => [.. Directory
        .EnumerateFiles(Folder(), "*.yaml", SearchOption.AllDirectories)
        .Where(path => !StudyFile.IsStudy(path) && !PanelFile.IsPanel(path) && !CodedActs.IsCatalogue(path) && !NamedProvisions.IsCatalogue(path)
            && !ScenarioFile.Open(path).IsFragment)
        .Select(path => Path.GetRelativePath(Folder(), path))
        .Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_fragment_is_sound_as_far_as_it_goes()
    {
        foreach (string path in Directory.EnumerateFiles(Folder(), "*.yaml", SearchOption.AllDirectories))
            if (ScenarioFile.Open(path) is { IsFragment: true } fragment)
                fragment.Check().Problems.Errors.ShouldBe(0, path);
    }

    [Fact]
    public void Every_panel_holds_the_same_texts_against_its_acts()
    {
        foreach (string path in Directory.EnumerateFiles(Folder(), "*.yaml", SearchOption.AllDirectories)
            .Where(PanelFile.IsPanel))
        {
            LoadedPanel.TryRead([path], ["in-force", "precise"], [], out Problems problems).ShouldNotBeNull(path);
            problems.Errors.ShouldBe(0);
            File.ReadAllText(Path.Combine(Folder(), "README.md"))
                .ShouldContain($"`panels/{Path.GetFileName(path)}`");
        }
    }

    [Fact]
    public void There_are_some() => Files().Count.ShouldBeGreaterThanOrEqualTo(7);

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_read_without_an_error(string file)
    {
        Loaded<Scenario> loaded = Read(file);
        loaded.Problems.Sorted().Where(problem => problem.Severity == Severity.Error).ShouldBeEmpty();
        loaded.Value.ShouldNotBeNull().Declarations.Count.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_of_its_wordings_can_be_played(string file)
    {
        Scenario scenario = Read(file).Value.ShouldNotBeNull();
        foreach (Declaration declaration in scenario.Declarations)
        {
            IReadOnlyList<Outcome> outcomes = Play.Trials(scenario, declaration, 200);
            outcomes.Count(outcome => outcome.Detection.Happened).ShouldBeGreaterThan(0, declaration.Name);
            outcomes.ShouldAllBe(outcome => outcome.Members.Count == scenario.Members.Count);
            outcomes.ShouldAllBe(outcome => outcome.PeakRung >= 1 && outcome.PeakRung <= scenario.Ladder.Rungs.Count);
            outcomes.ShouldAllBe(
                outcome => Math.Abs(outcome.Path.Total
                    - outcome.Effective.HoursWithout(Math.Min(CountingWindow.Hours, scenario.Horizon))) < 1e-6);
            Enum
                .GetValues<EndKind>()
                .Sum(end => outcomes.Count(outcome => outcome.End == end) / (double)outcomes.Count)
                .ShouldBe(1, 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_stands_in_the_list_of_scenarios(string file) =>
        File
            .ReadAllText(Path.Combine(Folder(), "README.md"))
            .ShouldContain($"`{file.Replace(Path.DirectorySeparatorChar, '/')}`");

    private static Loaded<Scenario> Read(string file) => ScenarioFile.Read(Path.Combine(Folder(), file));

    private static string Folder() => Project.Folder("scenarios");
}
