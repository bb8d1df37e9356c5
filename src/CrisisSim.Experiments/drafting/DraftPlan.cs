using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which texts are searched, for what. Lists are compared by reference.</summary>
public sealed record DraftPlan
{
    /// <summary>
    /// Texts played, crises under each, and fresh crises under each text of the front where nothing is said of them.
    /// </summary>
    public const int UsualPoints = 1024, UsualTrials = 200, UsualConfirming = 2000;

    /// <summary>The crisis.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The texts that are searched.</summary>
    public required DraftSpace Space { get; init; }

    /// <summary>The outcomes of the front, at least one.</summary>
    public required IReadOnlyList<Endpoint> Endpoints { get; init; }

    /// <summary>The most texts that are played, above 3; all are where there are no more.</summary>
    public int Points { get; init; } = UsualPoints;

    /// <summary>Crises under each text in the search, above 1.</summary>
    public int Trials { get; init; } = UsualTrials;

    /// <summary>Fresh crises under each text of the front, above 1.</summary>
    public int Confirming { get; init; } = UsualConfirming;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The seed of the fresh crises: all its bits turned.</summary>
    public ulong FreshSeed => ~Seed;

    internal RunPlan Run(IEnumerable<Draft> drafts, bool fresh) => new()
    {
        Scenario = Scenario,
        Declarations = [.. drafts.Select(Space.Text)],
        Seed = fresh ? FreshSeed : Seed,
        Trials = fresh ? Confirming : Trials,
        Threads = Threads,
        AsksForFalseAlarms = Endpoints.Any(endpoint => endpoint.JudgedBy == Counterfactual.NoAttack),
        AsksForEntrapment = Endpoints.Any(endpoint => endpoint.JudgedBy == Counterfactual.Provoked),
    };
}
