using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which attackers choose under which texts, and how closely they foresee what follows.</summary>
public sealed record DeterrencePlan
{
    /// <summary>Attackers where nothing is said of their number.</summary>
    public const int UsualAttackers = 2000;

    /// <summary>
    /// Standard error of a utility that is asked for unless another is; the whole of what attackers can win is about 2.
    /// </summary>
    public const double UsualPrecision = 0.05;

    /// <summary>The alliance and its adversary.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The texts, at least one; one may stand twice. The two baselines are added unless told otherwise.</summary>
    public required IReadOnlyList<Declaration> Declarations { get; init; }

    /// <summary>
    /// The acts from which attackers choose, each with the crisis that follows in full; empty: the menu of the scenario.
    /// Compared by reference.
    /// </summary>
    public IReadOnlyList<(MenuAction Act, Scenario Crisis)> Acts { get; init; } = [];

    /// <summary>Whether attackers also choose without a text, and without an alliance.</summary>
    public bool WithBaselines { get; init; } = true;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many attackers choose, above 0; the same under every text.</summary>
    public int Attackers { get; init; } = UsualAttackers;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Inner crises at each point of belief, act and text at first, and each time that more are asked for; even, above
    /// 1.
    /// </summary>
    public int Batch { get; init; } = 32;

    /// <summary>The most inner crises at each point; even, at least the batch.</summary>
    public int Most { get; init; } = 1024;

    /// <summary>
    /// Standard error of an act's utility at the truth, for the attacker of the scenario, below which no more are asked
    /// for.
    /// </summary>
    public double Precision { get; init; } = UsualPrecision;

    /// <summary>
    /// Whether a choice that is cut short rests on the inner crises that are then over, once every act under every text
    /// has some; else there is none.
    /// </summary>
    public bool KeepsUnfinished { get; init; }

    /// <summary>The scenario with its couplings under a prior; null: sceptic and advocate are not asked.</summary>
    public Func<Prior, Scenario>? Under { get; init; }

    /// <summary>Draws of the bootstrap, above 1.</summary>
    public int Draws { get; init; } = 200;
}
