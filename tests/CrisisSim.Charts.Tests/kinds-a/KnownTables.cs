using System.Globalization;
using CrisisSim.Experiments;
using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Charts.Tests;

/// <summary>
/// Tables whose columns a test states, the others as played: they are written to result files, changed there and read
/// back.
/// </summary>
internal static class KnownTables
{
    public const double Horizon = 1440;

    private static readonly RunStamp Stamp = new()
    {
        Version = "0", ScenarioFile =
            "small.yaml", ScenarioHash = "sha256:0", CommandLine = "crisissim compare small.yaml", Host = "host",
        Started = DateTimeOffset.UnixEpoch, Duration = TimeSpan.Zero,
    };

    /// <summary>One table a wording, each of so many trials, with these cells in place of what was played.</summary>
    public static IReadOnlyList<TrialTable> Create(params IReadOnlyList<KnownWording> wordings)
    {
        RunPlan plan = Small([.. wordings.Select(wording => wording.Name)], wordings[0].Columns.Values.First().Count);
        DirectoryInfo directory = Directory.CreateTempSubdirectory("crisissim-");
        try
        {
            RunResult result = Run.Play(plan);
            ResultFiles.Write(directory.FullName, Manifest.Create(plan, result, Stamp), result.Tables,
                new ResultForm(Members: true));
            Change(Path.Join(directory.FullName, ResultFiles.Trials), wordings);
            return ResultFiles.Read(directory.FullName).Tables;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    /// <summary>A crisis of two members that plays fast.</summary>
    public static RunPlan Small(IReadOnlyList<string> wordings, int trials)
    {
        Declaration[] declarations = [.. wordings.Select(name => new Declaration { Name = name })];
        return new RunPlan
        {
            Scenario = new Scenario
            {
                Title = "A border crisis", Horizon = Horizon, Victim =
                    "Border", Members = [Member("Border"), Member("Near")], Declarations = declarations,
            },
            Declarations = declarations,
            Trials = trials,
            Threads = 1,
        };
    }

    private static Member Member(string name) => new()
    {
        Name = name,
        Authorization = [new AuthorizationStep { Kind = StepKind.Cabinet }],
        Forces = [new ForcePackage { Name = "brigade", Notice = Distribution.Fixed(120) }],
    };

    private static void Change(string path, IReadOnlyList<KnownWording> wordings)
    {
        string[] lines = File.ReadAllLines(path);
        string[] headers = lines[0].Split(',');
        for (int w = 0, line = 1; w < wordings.Count; w++)
            for (int row = 0; row < (lines.Length - 1) / wordings.Count; row++, line++)
                lines[line] = Changed(lines[line].Split(','), headers, wordings[w], row);
        File.WriteAllLines(path, lines);
    }

    private static string Changed(string[] cells, string[] headers, KnownWording wording, int row)
    {
        foreach ((string column, IReadOnlyList<object> values) in wording.Columns)
            cells[Array.IndexOf(headers, column)] = values[row] is double.PositiveInfinity
                ? ""
                : Convert.ToString(values[row], CultureInfo.InvariantCulture)!;
        return string.Join(',', cells);
    }
}
