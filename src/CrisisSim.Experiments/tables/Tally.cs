namespace CrisisSim.Experiments;

/// <summary>A count that every trial has: one column of a <see cref="TrialTable"/> each.</summary>
public enum Tally
{
    /// <summary>Rounds of consultation.</summary>
    Rounds,

    /// <summary>Times that silence was broken.</summary>
    SilencesBroken,

    /// <summary>Levels lost between what was asked and what was adopted.</summary>
    Dilution,

    /// <summary>Votes lost at home.</summary>
    Refusals,

    /// <summary>Limits that were not kept.</summary>
    MissedLimits,

    /// <summary>Times that the attacker chose to go a rung higher.</summary>
    Escalations,
}
