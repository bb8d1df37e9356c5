using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

/// <summary>A small study: the hours in which a precise wording must be decided, over the small crisis.</summary>
internal static class Studies
{
    public const string Refused = "never";

    public static Factor Decide { get; } = new()
    {
        Name = "decide",
        Paths = ["decide"],
        Domain = new FactorRange(12, 120) { Unit = "h" }
    };

    public static Study Create(int trials, params Factor[] factors) => new()
    {
        Title = "How soon to decide",
        ScenarioFile = "border.yaml",
        Wordings = ["vague", "precise"],
        Factors = factors.Length == 0 ? [Decide] : factors,
        Design = new StudyDesign { Kind = DesignKind.Factorial, Levels = 3 },
        Replications = new Replications { Trials = trials },
        Seed = 2026,
    };

    public static StudyPlan Plan(Study study) => new()
    {
        Study = study,
        Layout = DesignLayout.For(study),
        ScenarioOf = Scenario,
        ScenarioHash = "sha256:0",
        Version = "1.0",
        Threads = 2,
    };

    /// <summary>The points of a list, one of them with a value that no scenario can have.</summary>
    public static Study WithFailure(int trials) => Create(trials) with
    {
        Design = new StudyDesign
        {
            Kind = DesignKind.Points,
            Listed = [[new FactorValue("24 h", 24)], [new FactorValue(Refused, 1)], [new FactorValue("96 h", 96)]],
        },
    };

    /// <summary>The files of an export, as one text.</summary>
    public static string Exported(string database)
    {
        string directory = Directory.CreateTempSubdirectory("crisissim").FullName;
        try
        {
            return string.Join("\n", StudyExport.Write(directory, StudyStore.Read(database)).Select(File.ReadAllText));
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static Scenario Scenario(IReadOnlyList<(string Path, string Text)> settings)
    {
        double decide = 48;
        foreach ((string path, string text) in settings)
        {
            if (text == Refused) throw new FormatException($"'{path}' cannot be '{text}'.");
            decide = double.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture);
        }
        return Crises.Small with
        {
            Declarations = [Crises.Vague, Crises.Precise with { Limits = new Limits { Convene = 6, Decide = decide } }]
        };
    }
}
