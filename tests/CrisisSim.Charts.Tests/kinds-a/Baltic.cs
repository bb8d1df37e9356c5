using System.Runtime.CompilerServices;
using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Charts.Tests;

/// <summary>The crisis on the Baltic, played once under all of its wordings.</summary>
internal static class Baltic
{
    private static readonly Lazy<IReadOnlyList<TrialTable>> Played = new(() =>
    {
        Scenario scenario = ScenarioFile.Read(Path("scenarios/alliances/nato-baltic.yaml")).Value!;
        return Run.Play(new RunPlan
        {
            Scenario = scenario,
            Declarations = scenario.Declarations,
            Trials = 400,
            AsksForFalseAlarms = true,
            AsksForEntrapment = true
        }).Tables;
    });

    public static IReadOnlyList<TrialTable> Tables => Played.Value;

    public static TrialTable Under(string wording) => Tables.Single(table => table.Declaration == wording);

    public static Comparison Pair => Comparison.From([Under("in-force"), Under("precise")]);

    private static string Path(string file, [CallerFilePath] string here = "")
    {
        string? folder = System.IO.Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(System.IO.Path.Join(folder, "CrisisSim.sln")))
            folder = System.IO.Path.GetDirectoryName(folder);
        return System.IO.Path.Join(folder, file);
    }
}
