using CrisisSim.Scenarios.Bindings.Tests;

namespace CrisisSim.Scenarios.Studies.Tests;

public sealed class The_shipped_studies
{
    public static TheoryData<string> Files() =>
        [.. Directory
            .EnumerateFiles(Folder(), "*.yaml")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_some() => Files().Count.ShouldBeGreaterThanOrEqualTo(3);

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_read_without_an_error(string file)
    {
        LoadedStudy loaded = StudyFile.Read(Path.Combine(Folder(), file));
        loaded.Problems.Lines().ShouldBeEmpty();
        loaded.Value.ShouldNotBeNull().Wordings.Count.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_scenario_is_sound_at_the_middle_of_every_factor(string file)
    {
        LoadedStudy loaded = StudyFile.Read(Path.Combine(Folder(), file));
        loaded.ScenarioAt(
            [.. loaded.Value!.Factors.SelectMany(
                factor => factor.Paths.Select(path => (path, factor.Domain.At(0.5).Text)))])
            .Declarations.Count.ShouldBe(loaded.Plain!.Declarations.Count);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_stands_in_the_list_of_scenarios(string file) =>
        File.ReadAllText(Path.Combine(Project.Folder("scenarios"), "README.md")).ShouldContain($"`studies/{file}`");

    private static string Folder() => Path.Combine(Project.Folder("scenarios"), "studies");
}
