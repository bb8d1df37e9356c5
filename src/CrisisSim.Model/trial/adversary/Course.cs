namespace CrisisSim.Model;

/// <summary>What the attacker may do next (M10).</summary>
internal enum Course
{
    /// <summary>Go on as before.</summary>
    Continue,

    /// <summary>Go one rung higher, and faster.</summary>
    Escalate,

    /// <summary>Stand still for the time being.</summary>
    Pause,

    /// <summary>Give up, and what was taken back.</summary>
    Withdraw,
}
