namespace CrisisSim.Model;

/// <summary>What one member did in one trial.</summary>
public sealed record MemberOutcome
{
    /// <summary>The member's name.</summary>
    public required string Member { get; init; }

    /// <summary>When it knew of the act.</summary>
    public required Moment Detected { get; init; }

    /// <summary>When it was convinced.</summary>
    public required Moment Convinced { get; init; }

    /// <summary>Where it read the line of assistance, rungs.</summary>
    public required double Line { get; init; }

    /// <summary>How severe it saw the act, rungs.</summary>
    public required double SeveritySeen { get; init; }

    /// <summary>
    /// When its own forces were first put on alert: as delegated, else from its leave to act; vigilance on warning is
    /// none.
    /// </summary>
    public required Moment Alerted { get; init; }

    /// <summary>When it had its own authorization to send forces or measures.</summary>
    public required Moment Authorized { get; init; }

    /// <summary>Whether a vote refused.</summary>
    public required bool Refused { get; init; }

    /// <summary>Share of its pledge that it chose to send, [0, 1].</summary>
    public required double Share { get; init; }

    /// <summary>When the first of its forces began to move.</summary>
    public required Moment Moved { get; init; }

    /// <summary>When the first of its forces (or measures) counted.</summary>
    public required Moment Arrived { get; init; }

    /// <summary>Strength that it had in theatre at the end, brigade equivalents.</summary>
    public required double Delivered { get; init; }

    /// <summary>Whether it acted without the alliance's decision.</summary>
    public required bool Alone { get; init; }

    /// <summary>
    /// With casus foederis: whether it sent a tenth of its pledge or more. False too where there was no casus foederis.
    /// </summary>
    public required bool Honoured { get; init; }

    /// <summary>
    /// With casus foederis under a text that promises assistance: whether it sent less than a tenth of its pledge. A
    /// text that leaves the means to each member cannot be breached so.
    /// </summary>
    public required bool LegalBreach { get; init; }
}
