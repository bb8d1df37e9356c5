using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>
/// Reads the scenarios of the suite that may have been changed before the first crisis is played, the others when they
/// are asked for.
/// </summary>
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
            ? name => scenarios.GetValueOrDefault(name) ?? Shipped(name, scenarios)
            : throw new CommandException(ExitCode.BadFile,
                $"{Names.Count(bad, "scenario")} of the suite cannot be read");
    }

    private static Scenario Shipped(string name, Dictionary<string, Scenario> scenarios) => scenarios[name] =
        FactScenarios.Open(name).Bind().Value
            ?? throw new InvalidOperationException($"The scenario '{name}' of the suite has errors.");
}
