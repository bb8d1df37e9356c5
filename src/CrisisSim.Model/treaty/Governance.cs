namespace CrisisSim.Model;

/// <summary>
/// How the text is kept alive over the years. It acts between crises alone (M14): one crisis, played by itself, does
/// not know it. Years run from the year for which the scenario states its figures.
/// </summary>
public sealed record Governance
{
    /// <summary>Years between reviews, above 0; null: none is held.</summary>
    public double? ReviewEvery { get; init; }

    /// <summary>
    /// Years since the last review, from 0 to below <see cref="ReviewEvery"/>; they say when the next one is due.
    /// </summary>
    public double SinceReview { get; init; }

    /// <summary>
    /// Years until the text expires unless it is renewed, and for which it is renewed; above 0. Null: it does not
    /// expire.
    /// </summary>
    public double? Sunset { get; init; }

    /// <summary>Years between a member's notice and its exit, 0 or more; null: the text has no way out.</summary>
    public double? ExitNotice { get; init; }

    /// <summary>Exercise tempo that the text asks for, [0, 1]; null: it asks for none.</summary>
    public double? Exercises { get; init; }

    /// <summary>Years between audits of what was pledged, above 0; null: none is held.</summary>
    public double? AuditEvery { get; init; }

    /// <summary>Whether what a crisis showed of the text is taken into it afterwards.</summary>
    public bool Lessons { get; init; }

    /// <summary>Whether members that bore the last crisis rest in the next.</summary>
    public bool Rotation { get; init; }

    /// <summary>Share of its GDP that each member promises to spend on defence, (0, 1]; null: no target.</summary>
    public double? SpendingTarget { get; init; }

    /// <summary>Who may join.</summary>
    public Admission Admission { get; init; }
}

/// <summary>Who may join an alliance.</summary>
public enum Admission
{
    /// <summary>Whoever is invited.</summary>
    Open,

    /// <summary>Who meets criteria that the text states.</summary>
    Criteria,

    /// <summary>Nobody.</summary>
    Closed,
}

/// <summary>
/// What runs without a further political decision once the trigger is proved (alert: once there is warning).
/// </summary>
[Flags]
public enum Delegation
{
    /// <summary>Nothing: every step waits for the decision.</summary>
    None = 0,

    /// <summary>Raising the readiness of assigned forces.</summary>
    Alert = 1,

    /// <summary>Planning and force generation.</summary>
    Stage = 2,

    /// <summary>Moving assigned forces.</summary>
    Move = 4,

    /// <summary>Rules of engagement, agreed beforehand.</summary>
    RulesOfEngagement = 8,
}
