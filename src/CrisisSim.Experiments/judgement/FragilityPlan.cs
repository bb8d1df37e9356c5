namespace CrisisSim.Experiments;

/// <summary>Which numbers to move, one at a time, and how many crises to play with each.</summary>
public sealed record FragilityPlan
{
    /// <summary>Numbers that are shown.</summary>
    public const int UsualShown = 10;

    /// <summary>Crises under either wording, of the numbers as stated and of those that seem to move most.</summary>
    public const int UsualTrials = 1000;

    /// <summary>The crises under two declarations, the baseline first, with the numbers as stated.</summary>
    public required RunPlan Crises { get; init; }

    /// <summary>The numbers. Compared by reference.</summary>
    public required IReadOnlyList<JudgedNumber> Numbers { get; init; }

    /// <summary>
    /// Crises with which every number is tried, above 0. Luck is common: what does nothing shows exactly nothing.
    /// </summary>
    public int Tried { get; init; } = 40;

    /// <summary>Numbers that are played again with all crises, those that moved most when tried.</summary>
    public int Closer { get; init; } = 30;

    /// <summary>Numbers to show, at most.</summary>
    public int Shown { get; init; } = UsualShown;
}
