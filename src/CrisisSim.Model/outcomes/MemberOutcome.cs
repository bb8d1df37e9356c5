namespace CrisisSim.Model;

/// <summary>What one member did in one trial.</summary>
public sealed record MemberOutcome
{
    private readonly MemberValues measured;

    internal MemberOutcome(string member, MemberValues measured) => (Member, this.measured) = (member, measured);

    /// <summary>When a milestone was reached.</summary>
    public Moment this[MemberMilestone milestone] => measured[milestone];

    /// <summary>A number, 0 or more.</summary>
    public double this[MemberQuantity quantity] => measured[quantity];

    /// <summary>Whether something is true of the member.</summary>
    public bool this[MemberTrait trait] => measured[trait];

    /// <summary>The member's name.</summary>
    public string Member { get; }

    /// <summary>When it knew of the act.</summary>
    public Moment Detected => this[MemberMilestone.Detected];

    /// <summary>When it was convinced.</summary>
    public Moment Convinced => this[MemberMilestone.Convinced];

    /// <summary>Where it read the line of assistance, rungs.</summary>
    public double Line => this[MemberQuantity.Line];

    /// <summary>How severe it saw the act, rungs.</summary>
    public double SeveritySeen => this[MemberQuantity.SeveritySeen];

    /// <summary>
    /// When its own forces were first put on alert: as delegated, else from its leave to act; vigilance on warning is
    /// none.
    /// </summary>
    public Moment Alerted => this[MemberMilestone.Alerted];

    /// <summary>When it had its own authorization to send forces or measures.</summary>
    public Moment Authorized => this[MemberMilestone.Authorized];

    /// <summary>Whether a vote refused.</summary>
    public bool Refused => this[MemberTrait.Refused];

    /// <summary>Share of its pledge that it chose to send, [0, 1].</summary>
    public double Share => this[MemberQuantity.Share];

    /// <summary>Share of its own strength sent by day 30, what stood in theatre and fought included.</summary>
    public double Sent => this[MemberQuantity.Sent];

    /// <summary>When the first of its forces began to move.</summary>
    public Moment Moved => this[MemberMilestone.Moved];

    /// <summary>When the first of its forces (or measures) counted.</summary>
    public Moment Arrived => this[MemberMilestone.Arrived];

    /// <summary>Strength that it had in theatre at the end, brigade equivalents.</summary>
    public double Delivered => this[MemberQuantity.Delivered];

    /// <summary>Whether it acted without the alliance's decision.</summary>
    public bool Alone => this[MemberTrait.Alone];

    /// <summary>
    /// With casus foederis: whether it sent a tenth of its pledge or more. False too where there was no casus foederis.
    /// </summary>
    public bool Honoured => this[MemberTrait.Honoured];

    /// <summary>
    /// With casus foederis under a text that promises assistance: whether it sent less than a tenth of its pledge. A
    /// text that leaves the means to each member cannot be breached so.
    /// </summary>
    public bool LegalBreach => this[MemberTrait.LegalBreach];

    /// <summary>Whether both are of the same member and say the same.</summary>
    public bool Equals(MemberOutcome? other) =>
        other is not null && Member == other.Member && measured.Same(other.measured);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Member, Line, SeveritySeen, Delivered);
}
