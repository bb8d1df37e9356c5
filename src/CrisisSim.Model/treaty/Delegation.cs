namespace CrisisSim.Model;

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
