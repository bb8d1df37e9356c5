namespace CrisisSim.Model;

/// <summary>The endpoints fixed before any comparison is run; everything else is exploratory and labelled so.</summary>
[Flags]
public enum PrimaryEndpoint
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Hours without a decision to assist, up to the horizon.</summary>
    HoursWithoutDecision = 1,

    /// <summary>The attacker is denied its objective by day 30: halted, restored or withdrawn.</summary>
    ObjectiveDenied = 2,

    /// <summary>The attacker chooses an armed attack.</summary>
    ArmedAttack = 4,

    /// <summary>The crisis ends in general war.</summary>
    GeneralWar = 8,
}
