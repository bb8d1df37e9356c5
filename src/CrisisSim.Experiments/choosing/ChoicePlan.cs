using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which wordings are to be chosen among, on what. Lists are compared by reference.</summary>
public sealed record ChoicePlan
{
    /// <summary>Crises for the choice under each wording, and those for the front, where nothing is said of
    /// them.</summary>
    public const int UsualBudget = 10_000, UsualFrontTrials = 2000;

    /// <summary>The probability with which the choice is to be right where nothing is said of it.</summary>
    public const double UsualConfidence = 0.95;

    private readonly long? budget;

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
    public double Confidence { get; init; } = UsualConfidence;

    /// <summary>The smallest lead worth telling, in the unit of what is chosen on; above 0 but for OCBA.</summary>
    public double Indifference { get; init; }

    /// <summary>The most crises over all wordings; unless said, <see cref="UsualBudget"/> a wording.</summary>
    public long Budget
    {
        get => budget ?? UsualBudget * (long)Declarations.Count;
        init => budget = value;
    }

    /// <summary>Crises of the first stage under each wording, above 1.</summary>
    public int FirstStage { get; init; } = 200;

    /// <summary>The outcomes by which the wordings are also held against one another; none: they are not.</summary>
    public IReadOnlyList<Endpoint> Front { get; init; } = [];

    /// <summary>Crises under each wording for the front, above 1.</summary>
    public int FrontTrials { get; init; } = UsualFrontTrials;

    /// <summary>
    /// How many attackers choose under each wording, above 0, whose choice is then part of the front; null: none.
    /// </summary>
    public int? Attackers { get; init; }

    /// <summary>As <see cref="DeterrencePlan.Precision"/>.</summary>
    public double AttackersPrecision { get; init; } = DeterrencePlan.UsualPrecision;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The same crises under each wording, for the front.</summary>
    internal RunPlan FrontCrises => new()
    {
        Scenario = Scenario,
        Declarations = Declarations,
        Seed = Seed,
        Trials = FrontTrials,
        Threads = Threads,
        AsksForFalseAlarms = Front.Any(endpoint => endpoint.JudgedBy == Counterfactual.NoAttack),
        AsksForEntrapment = Front.Any(endpoint => endpoint.JudgedBy == Counterfactual.Provoked),
    };
}

/// <summary>How trials are spread among wordings when the best is sought.</summary>
public enum ChoiceProcedure
{
    /// <summary>
    /// Optimal computing budget allocation, until the best is probable enough or the budget is spent.
    /// </summary>
    Ocba,

    /// <summary>Kim and Nelson's sequential race, with a guarantee.</summary>
    Kn,

    /// <summary>Rinott's two stages on independent trials, with a guarantee.</summary>
    Rinott,
}
