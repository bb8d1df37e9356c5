namespace CrisisSim.Cli;

/// <summary>Which crises are to be played on every engine. The list is compared by reference.</summary>
internal sealed record EnginesRequest
{
    private const int MostTrials = 10_000_000;

    public static OptionTable<EnginesRequest> Options { get; } = new OptionTable<EnginesRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Wordings("The declarations to play under. Default: all of the file.",
            (request, names) => request with { Wordings = names }, request => request.Wordings)
        .Option("--trials N",
            $"How many crises to play under each wording on each engine. Default {EnginePlan.UsualTrials}.",
            ValueKinds.Whole(MostTrials, EnginePlan.UsualTrials), (request, trials) => request with { Trials = trials },
            request => request.Trials);

    public ScenarioRequest Scenario { get; init; } = new();

    /// <summary>Names of the declarations; null: all of the file.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    public int Trials { get; init; } = EnginePlan.UsualTrials;
}
