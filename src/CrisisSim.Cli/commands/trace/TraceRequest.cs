using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>
/// Which crisis is to be told, under which wordings, and on which engine it is played. The list is compared by
/// reference.
/// </summary>
internal sealed record TraceRequest
{
    public static OptionTable<TraceRequest> Options { get; } = new OptionTable<TraceRequest>()
        .Scenario(request => request.Scenario, (request, scenario) => request with { Scenario = scenario })
        .Option("--trial K", "Number of the crisis, from 0.", ValueKinds.Trial with { IsRequired = true },
            (request, trial) => request with { Trial = trial }, request => request.Trial)
        .Option("--wording NAME", "The declaration to play under. Default: the first of the file.",
            ValueKinds.Text, (request, name) => request with { Wording = name }, request => request.Wording)
        .Option("--wordings A,B", "Two declarations, to see the same crisis under both.",
            ValueKinds.List(), (request, names) => request with { Wordings = names }, request => request.Wordings)
        .Engine((request, engine) => request with { Engine = engine });

    public ScenarioRequest Scenario { get; init; } = new();

    public long Trial { get; init; }

    /// <summary>Name of the declaration; null: the first of the file, unless several are asked for.</summary>
    public string? Wording { get; init; }

    /// <summary>Names of the declarations that are told side by side; null: one alone is told.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    public Engine Engine { get; init; } = Engine.Kernel;
}
