using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

/// <summary>Plays a scenario that was read.</summary>
internal static class Play
{
    public static IReadOnlyList<Outcome> Trials(Scenario scenario, Declaration declaration, int trials)
    {
        var trial = new Trial(scenario, declaration);
        return [.. Enumerable.Range(0, trials).Select(number => trial.Play(1, number))];
    }

    /// <summary>Hours without decision up to the horizon, on average.</summary>
    public static double Hours(Scenario scenario, Declaration declaration, int trials) =>
        Trials(scenario, declaration, trials).Average(outcome => outcome.Decision.HoursWithout(scenario.Horizon));
}
