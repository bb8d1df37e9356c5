using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>Who may call, how it is decided.</summary>
public sealed record Procedure
{
    /// <summary>The decision rule.</summary>
    public DecisionRule Rule { get; init; } = DecisionRule.Unanimity;

    /// <summary>The member that decides under <see cref="DecisionRule.LeadState"/>.</summary>
    public string? Leader { get; init; }

    /// <summary>Hours of the silence period under <see cref="DecisionRule.Silence"/>.</summary>
    public Distribution SilencePeriod { get; init; } = Distribution.Lognormal(24, 0.5);

    /// <summary>Members other than the attacked one that can call a consultation together; at least 1.</summary>
    public int Callers { get; init; } = 1;

    /// <summary>Share of the votes cast under <see cref="DecisionRule.QualifiedMajority"/>.</summary>
    public double Majority { get; init; } = 2.0 / 3;

    /// <summary>Hours a dispute panel takes to give one reading for all at deadlock; null: there is no panel.</summary>
    public Distribution? Panel { get; init; }

    /// <summary>Whether cabinets and committees begin on their own conviction, beside the consultation.</summary>
    public bool ParallelAuthorization { get; init; }

    /// <summary>
    /// Whether parliaments have consented beforehand to forms that the text lists, so that their vote comes after.
    /// </summary>
    public bool AdvanceConsent { get; init; }

    /// <summary>
    /// Tie to the attacker, [−1, 1], from which a member has no vote while the crisis lasts; null: all keep theirs.
    /// </summary>
    public double? SuspendedFrom { get; init; }

    /// <summary>Whether members of a union settle beforehand with it what they take together.</summary>
    public bool WithUnion { get; init; }

    /// <summary>Whether a member is too close to the attacker to have a vote.</summary>
    /// <param name="tie">Its tie to the attacker, [−1, 1].</param>
    public bool Suspends(double tie) => tie >= SuspendedFrom;
}
