namespace CrisisSim.Model;

/// <summary>The response ladder of M12, the lowest first; a decision at one level includes those below it.</summary>
public enum ResponseLevel
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A statement.</summary>
    Statement = 1,

    /// <summary>Intelligence for the attacked member.</summary>
    Intelligence = 2,

    /// <summary>Sanctions.</summary>
    Sanctions = 3,

    /// <summary>A reply in cyberspace.</summary>
    CyberReply = 4,

    /// <summary>Reinforcement: forces sent as a tripwire.</summary>
    Reinforcement = 5,

    /// <summary>Combat forces.</summary>
    Combat = 6,

    /// <summary>Strategic signalling.</summary>
    StrategicSignalling = 7,
}
