namespace CrisisSim.Cli;

/// <summary>
/// Which crises are to be played on every engine. The list is compared by reference; null: all declarations of the
/// file.
/// </summary>
internal sealed record EnginesRequest(ScenarioRequest Scenario, IReadOnlyList<string>? Wordings, int Trials)
{
    public const int UsualTrials = EnginePlan.UsualTrials, MostTrials = 10_000_000;
}
