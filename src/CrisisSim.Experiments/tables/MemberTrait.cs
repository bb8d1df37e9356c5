namespace CrisisSim.Experiments;

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
