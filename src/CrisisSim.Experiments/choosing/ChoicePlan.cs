using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which wordings are to be chosen among, on what. Lists are compared by reference.</summary>
public sealed record ChoicePlan
{
    /// <summary>The crisis.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The wordings, two or more.</summary>
    public required IReadOnlyList<Declaration> Declarations { get; init; }

    /// <summary>The outcomes that decide; without weights the first alone.</summary>
    public required IReadOnlyList<Endpoint> Endpoints { get; init; }

    /// <summary>
    /// Worth per unit of each outcome in its better direction, 0 or more; null: the first outcome in its own unit.
    /// </summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>How trials are spread.</summary>
    public ChoiceProcedure Procedure { get; init; }

    /// <summary>Probability with which the choice is to be right, above 1/k and below 1.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>The smallest lead worth telling, in the unit of what is chosen on; above 0 but for OCBA.</summary>
    public double Indifference { get; init; }

    /// <summary>The most crises over all wordings.</summary>
    public long Budget { get; init; } = 50_000;

    /// <summary>Crises of the first stage under each wording, above 1.</summary>
    public int FirstStage { get; init; } = 200;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
