namespace CrisisSim.Scenarios.Studies.Tests;

/// <summary>The shortest study that is sound, on the shortest scenario, and how a test changes it.</summary>
internal static class Small
{
    public const string Scenario = """
        crisissim: 2
        title: T
        victim: A
        alliance: {lift: {capacity: 3}}
        incidents:
          - {}
        members:
          A: {}
          B: {authorization: [executive, parliament], forces: [{name: one}, {name: two, notice: {median: 10 d, p90: 20 d}}]}
        declarations:
          d: {}
          e: {extends: d, limits: {compliance: 0.5}}
        """;

    public const string Text = """
        crisissim: 1
        study: S
        scenario: s.yaml
        factors:
          lift: {path: alliance.lift.capacity, range: [1, 6]}
          clarity: {path: declarations.e.triggers.land.precision, levels: [0.2, 0.8]}
        design: factorial
        """;

    public const string Points = "lift,clarity\n1,0.2\n 2 ,0.9\n";

    public static LoadedStudy Load(string text, string points = Points, ulong? seed = null, params Override[] settings)
    {
        using var folder = new Folder();
        folder.Write("s.yaml", Scenario);
        folder.Write("study.yaml", text);
        folder.Write("points.csv", points);
        return StudyFile.Open(folder["study.yaml"]).Bind(settings, seed);
    }

    public static LoadedStudy Sound(string text, string points = Points, ulong? seed = null, params Override[] settings)
    {
        LoadedStudy loaded = Load(text, points, seed, settings);
        loaded.Problems.Sorted().Where(problem => problem.Severity == Severity.Error).ShouldBeEmpty();
        loaded.Value.ShouldNotBeNull();
        return loaded;
    }

    public static LoadedStudy Changed(string part, string instead) => Sound(With(part, instead));

    /// <summary>The problems, without the folder before a file's name.</summary>
    public static IReadOnlyList<string> Lines(LoadedStudy loaded) =>
        [.. loaded.Problems.Lines().Select(line => line.StartsWith(Path.DirectorySeparatorChar)
            ? Path.GetFileName(line[..line.IndexOf(':', StringComparison.Ordinal)])
                + line[line.IndexOf(':', StringComparison.Ordinal)..]
            : line)];

    public static IReadOnlyList<string> Lines(string part, string instead) => Lines(Load(With(part, instead)));

    public static string With(string part, string instead)
    {
        Text.ShouldContain(part);
        return Text.Replace(part, instead, StringComparison.Ordinal);
    }
}
