using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Scenario files as they are shipped.</summary>
internal static class Shipped
{
    /// <summary>The path of a file under scenarios/.</summary>
    public static string PathOf(string file) => Path.Combine(Repository.Root, "scenarios", file);

    /// <summary>Reads a file under scenarios/ that must be without errors.</summary>
    public static Scenario Scenario(string file)
    {
        Loaded<Scenario> read = ScenarioFile.Read(PathOf(file));
        read.Problems.Errors.ShouldBe(0, string.Join('\n', read.Problems.Lines()));
        return read.Value!;
    }
}
