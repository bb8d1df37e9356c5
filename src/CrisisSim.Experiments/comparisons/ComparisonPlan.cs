using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Which crises to play under which wordings, and what is to be found out of them. Of a scenario file,
/// <c>LoadedScenario.PlanComparison</c> makes one with <see cref="Under"/> and <see cref="Judgement"/> set.
/// </summary>
public sealed record ComparisonPlan
{
    /// <summary>Trials under each wording where none are asked for.</summary>
    public const int UsualTrials = 10_000;

    /// <summary>The most trials under each wording where a precision is asked for and no number of trials.</summary>
    public const int UsualMostTrials = 200_000;

    /// <summary>Sets of assumptions that are drawn where nobody says how many.</summary>
    public const int UsualDraws = 40;

    /// <summary>Trials between two looks at the precision.</summary>
    private const int Batch = 1000;

    /// <summary>The crisis.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>
    /// The declarations under which the same crises are played, the baseline first; with one alone nothing is
    /// compared. One may stand twice. Compared by reference.
    /// </summary>
    public required IReadOnlyList<Declaration> Declarations { get; init; }

    /// <summary>The seed of all chance; 0 is a seed like any other.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// Trials under each wording, or with <see cref="Precision"/> the most of them, above 0; null:
    /// <see cref="UsualTrials"/>, or <see cref="UsualMostTrials"/>.
    /// </summary>
    public int? Trials { get; init; }

    /// <summary>
    /// Play until the hours without decision of every wording are known to this half-width, hours, above 0; null: a
    /// fixed number of trials.
    /// </summary>
    public double? Precision { get; init; }

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What keeps the clock; the results are the same on any engine.</summary>
    public Engine Engine { get; init; } = Engine.Kernel;

    /// <summary>The scenario with its couplings under a prior; null: sceptic and advocate are not asked.</summary>
    public Func<Prior, Scenario>? Under { get; init; }

    /// <summary>Where draws of judgement come from; null: judgement is not asked about.</summary>
    public JudgementSource? Judgement { get; init; }

    /// <summary>
    /// Draws to take from <see cref="Judgement"/>, 0 or more; null: judgement is not asked about.
    /// </summary>
    public int? Draws { get; init; }

    /// <summary>Trials to play under each wording, or the most of them.</summary>
    public int Most => Trials ?? (Precision is null ? UsualTrials : UsualMostTrials);

    /// <summary>
    /// The crises as stated, with as many in which the incident is no attack, or is provoked, as these take.
    /// </summary>
    public RunPlan Crises => new()
    {
        Scenario = Scenario,
        Declarations = Declarations,
        Seed = Seed,
        Trials = Most,
        Threads = Threads,
        Engine = Engine,
        AsksForFalseAlarms = true,
        AsksForEntrapment = true,
        Precision = Precision is { } hours
            ? new StoppingRule(new PrecisionTarget(hours), Math.Clamp(Most, StoppingRule.SmallestBatch, Batch),
                Math.Max(Most, StoppingRule.SmallestBatch))
            : null,
    };
}
