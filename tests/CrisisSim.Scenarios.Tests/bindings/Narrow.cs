using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

/// <summary>The shortest file that is sound, and how a test changes it.</summary>
internal static class Narrow
{
    public const string Text = """
        crisissim: 2
        title: T
        victim: A
        incidents:
          - {}
        members:
          A: {}
          B: {forces: [{name: brigade}]}
        declarations:
          d: {}
        """;

    public static Loaded<Scenario> Load(string text, params Override[] overrides) =>
        ScenarioFile.OfText(text, "n.yaml").Bind(overrides);

    public static Scenario Sound(string text, params Override[] overrides)
    {
        Loaded<Scenario> loaded = Load(text, overrides);
        loaded.Problems.Sorted().Where(problem => problem.Severity == Severity.Error).ShouldBeEmpty();
        return loaded.Value.ShouldNotBeNull();
    }

    public static Scenario Sound(string part, string instead) => Sound(With(part, instead));

    public static IReadOnlyList<string> Lines(string part, string instead) =>
        Load(With(part, instead)).Problems.Lines();

    private static string With(string part, string instead)
    {
        Text.ShouldContain(part);
        return Text.Replace(part, instead, StringComparison.Ordinal);
    }
}
