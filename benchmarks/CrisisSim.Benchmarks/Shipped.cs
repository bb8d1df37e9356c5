using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Benchmarks;

/// <summary>The alliances that are shipped, found from the place of the program.</summary>
internal static class Shipped
{
    public static Scenario Scenario(string alliance)
    {
        Loaded<Scenario> read = ScenarioFile.Read(Path.Combine(Root(), "scenarios", "alliances", alliance + ".yaml"));
        return read.Value ?? throw new InvalidOperationException(string.Join('\n', read.Problems.Lines()));
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CrisisSim.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException("Run the benchmarks inside the project's folder.");
    }
}
