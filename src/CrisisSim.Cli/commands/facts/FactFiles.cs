using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Reads all scenarios of the suite before the first crisis is played.</summary>
internal static class FactFiles
{
    /// <exception cref="CommandException">A file is missing or has errors; they are told.</exception>
    public static Func<string, Scenario> Read(string? folder, Screen screen)
    {
        var scenarios = new Dictionary<string, Scenario>(StringComparer.Ordinal);
        int bad = 0;
        foreach (string name in FactScenarios.Names)
        {
            Loaded<Scenario> file = FactScenarios.Open(name, folder).Bind();
            ScenarioReader.WriteProblems(file.Problems, quiet: true, screen);
            if (file.Value is { } scenario) scenarios.Add(name, scenario);
            else bad++;
        }
        return bad == 0
            ? name => scenarios[name]
            : throw new CommandException(ExitCode.BadFile,
                $"{Names.Count(bad, "scenario")} of the suite cannot be read");
    }
}
