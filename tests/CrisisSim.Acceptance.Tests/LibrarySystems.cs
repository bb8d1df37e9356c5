using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Every system of treaties runs by its name, with its acts, from a folder without the library.</summary>
public sealed class LibrarySystems
{
    public static TheoryData<string> Names() => [.. Systems];

    private static IReadOnlyList<string> Systems { get; } =
    [
        .. Library.All.Where(entry => entry.Kind == LibraryKind.Alliance && ScenarioFile.Open(entry.Path).IsFragment)
            .Select(entry => entry.Name),
    ];

    [Fact]
    public void Nineteen_systems_stand_in_it() => Systems.Count.ShouldBeGreaterThanOrEqualTo(19);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_has_two_acts_that_are_sound_and_can_be_compared(string system)
    {
        string[] acts =
        [
            .. Library.All.Where(entry => entry.Kind is LibraryKind.Alliance or LibraryKind.Act
                && entry.Name.StartsWith(system + "-", StringComparison.Ordinal)).Select(entry => entry.Name),
        ];
        acts.Length.ShouldBeGreaterThanOrEqualTo(2);
        foreach (string act in acts)
        {
            File.Exists(act).ShouldBeFalse();
            Ran read = Here.Run("validate", act).ShouldEndWith(0);
            read.Out.ShouldContain("READY. It can be played.");
            read.Error.ShouldBeEmpty();
            string other = LoadedScenario.Read(act).Scenario.Declarations
                .Select(text => text.Name).First(name => name is "defined" or "precise");
            Ran compared = Here.Run("compare", act, "--wordings", $"in-force,{other}", "--trials", "8", "--judgement", "0")
                .ShouldEndWith(0);
            compared.Out.ShouldContain($"crisissim compare {act} ");
        }
    }
}
