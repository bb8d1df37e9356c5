namespace CrisisSim.Experiments;

/// <summary>A number that one member has in every trial: one column of a <see cref="MemberTable"/> each.</summary>
public enum MemberMeasure
{
    /// <summary>Hour at which it knew of the act; +infinity: never.</summary>
    Detected,

    /// <summary>Hour at which it was convinced; +infinity: never.</summary>
    Convinced,

    /// <summary>
    /// Hour at which its own forces were put on alert, from its leave to act at the latest; +infinity: never.
    /// </summary>
    Alerted,

    /// <summary>Hour of its own authorization; +infinity: never.</summary>
    Authorized,

    /// <summary>Hour at which its first forces began to move; +infinity: never.</summary>
    Moved,

    /// <summary>Hour at which its first forces or measures counted; +infinity: never.</summary>
    Arrived,

    /// <summary>Where it read the line of assistance, rungs.</summary>
    Line,

    /// <summary>How severe it saw the act, rungs.</summary>
    SeveritySeen,

    /// <summary>Share of its pledge that it chose to send, [0, 1].</summary>
    Share,

    /// <summary>Strength in theatre at the end, brigade equivalents.</summary>
    Delivered,
}

/// <summary>
/// What is true or false of one member in every trial: one column of a <see cref="MemberTable"/> each.
/// </summary>
public enum MemberTrait
{
    /// <summary>A vote refused.</summary>
    Refused,

    /// <summary>It acted without the alliance's decision.</summary>
    Alone,

    /// <summary>It owed assistance and sent a tenth of its pledge or more.</summary>
    Honoured,

    /// <summary>It owed assistance under a text that promises it, and sent less than that.</summary>
    LegalBreach,
}
