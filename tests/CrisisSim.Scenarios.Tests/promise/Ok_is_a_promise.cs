using System.Globalization;

namespace CrisisSim.Scenarios.Promise.Tests;

/// <summary>
/// Whatever is accepted runs to its end. Scenarios are drawn from the description of the format and played; with
/// CRISISSIM_DRAWN=100000 in the environment so many, from number CRISISSIM_DRAWN_FROM on; what comes of it is also
/// written to the file of CRISISSIM_DRAWN_LOG as it goes.
/// </summary>
public class Ok_is_a_promise
{
    private const int InEveryBuild = 300;

    /// <summary>Failures after which there is enough to mend.</summary>
    private const int Enough = 200;

    [Fact]
    public void What_is_accepted_runs_to_its_end()
    {
        (int from, int drawn) = (Asked("CRISISSIM_DRAWN_FROM", 0), Asked("CRISISSIM_DRAWN", InEveryBuild));
        var breaches = new List<string>();
        int accepted = 0;
        for (int number = from; number < from + drawn && breaches.Count < Enough; number++)
        {
            var scenario = DrawnScenario.Of(number);
            string? breach = PlayedPromise.Breach(scenario, number, out bool sound);
            if (sound) accepted++;
            if (breach is not null) Add(breaches, $"{number}: {breach}\n    {Smallest(scenario, number, breach)}");
            if ((number + 1) % 1000 == 0) Say($"{number + 1 - from} drawn, {accepted} accepted, {breaches.Count} failed");
        }

        Say($"{drawn} drawn, {accepted} accepted, {breaches.Count} failed");
        breaches.ShouldBeEmpty(string.Join('\n', breaches));
        accepted.ShouldBeGreaterThan(drawn / 4, "the draws are too wild to try anything");
    }

    /// <summary>The scenario with no more settings than it takes to fail in the same way.</summary>
    private static DrawnScenario Smallest(DrawnScenario scenario, int number, string breach)
    {
        if (breach == "hangs") return scenario;
        for (int i = scenario.Settings.Count - 1; i >= 0; i--)
        {
            DrawnScenario smaller = scenario with { Settings = [.. scenario.Settings.Where((_, place) => place != i)] };
            if (PlayedPromise.Breach(smaller, number, out _) == breach) scenario = smaller;
        }

        return scenario;
    }

    private static void Add(List<string> breaches, string breach)
    {
        breaches.Add(breach);
        Say(breach);
    }

    private static void Say(string text)
    {
        if (Environment.GetEnvironmentVariable("CRISISSIM_DRAWN_LOG") is { Length: > 0 } log)
            File.AppendAllText(log, text + "\n");
    }

    private static int Asked(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int stated)
            ? stated
            : otherwise;
}
