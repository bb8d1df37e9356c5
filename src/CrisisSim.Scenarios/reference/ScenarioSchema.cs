namespace CrisisSim.Scenarios;

/// <summary>The format of scenario files, for editors that complete and check while one types.</summary>
public static class ScenarioSchema
{
    /// <summary>The JSON Schema (draft 2020-12), indented, with a newline at the end.</summary>
    public static string Text() => ScenarioFile.Format.Schema();

    /// <summary>As <see cref="Text"/>, of the format of studies.</summary>
    public static string OfStudies() => StudyShape.Format.Schema();
}
