namespace CrisisSim.Model;

/// <summary>
/// The endpoints fixed before any comparison is run, three gains and four prices by day 30, and the attacker's choice;
/// everything else is exploratory and labelled so.
/// </summary>
[Flags]
public enum PrimaryEndpoint
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Allies with half of the allied strength have leave within 72 h.</summary>
    Timeliness = 1,

    /// <summary>The share of the allied strength that is sent by day 30.</summary>
    Reliability = 2,

    /// <summary>The attacker chooses an armed attack.</summary>
    ArmedAttack = 4,

    /// <summary>General war by day 30.</summary>
    GeneralWar = 8,

    /// <summary>The attack is stopped by day 30.</summary>
    Effectiveness = 16,

    /// <summary>The share of the allied strength that sets out by day 30 over what is no attack.</summary>
    FalseMoves = 32,

    /// <summary>
    /// The share of the allied strength that sets out by day 30 over a provocation, times the chance of one.
    /// </summary>
    DrawnIn = 64,

    /// <summary>Allied brigade-days in theatre by day 30.</summary>
    Cost = 128,
}
