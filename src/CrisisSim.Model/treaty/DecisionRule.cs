namespace CrisisSim.Model;

/// <summary>How the members turn their views into a decision.</summary>
public enum DecisionRule
{
    /// <summary>Consensus at the table: nobody says no.</summary>
    Unanimity,

    /// <summary>A text stands unless a member breaks silence within the period.</summary>
    Silence,

    /// <summary>Two thirds (or the share given) of the votes cast, with a quorum.</summary>
    QualifiedMajority,

    /// <summary>The leading member decides for all.</summary>
    LeadState,

    /// <summary>Each member decides for itself.</summary>
    Individual,

    /// <summary>A standing order: proof of the trigger is the decision.</summary>
    StandingOrder,
}
