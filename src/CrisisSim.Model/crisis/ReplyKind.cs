namespace CrisisSim.Model;

/// <summary>
/// The replies of the catalogue. The first seven give the levels of the ladder their names (<see cref="ResponseLevel"/>);
/// the others belong to one of these levels. Air policing is no choice of a crisis but a force on duty
/// (<see cref="ForcePackage.OnDuty"/>).
/// </summary>
public enum ReplyKind
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Words alone.</summary>
    Statement = 1,

    /// <summary>To tell an ally, or all the world, what is known.</summary>
    Intelligence = 2,

    /// <summary>To cut trade, money or travel.</summary>
    Sanctions = 3,

    /// <summary>To strike back in networks.</summary>
    CyberReply = 4,

    /// <summary>Forces into the theatre, ready to fight and not yet ordered to.</summary>
    Reinforcement = 5,

    /// <summary>Forces that fight beside the attacked state.</summary>
    Combat = 6,

    /// <summary>Nuclear forces alerted, moved or spoken of.</summary>
    StrategicSignalling = 7,

    /// <summary>Good offices between the sides.</summary>
    Mediation = 8,

    /// <summary>To call ambassadors home, or to break relations.</summary>
    RecallOfEnvoys = 9,

    /// <summary>To suspend or expel from a body, a market, or games.</summary>
    Exclusion = 10,

    /// <summary>To set aside a duty owed to the author, in proportion, until it stops.</summary>
    CounterMeasures = 11,

    /// <summary>To arm, train and pay for the attacked state.</summary>
    ArmsAndMoney = 12,

    /// <summary>Forces to an ally that is threatened and not fought over.</summary>
    PrecautionaryDeployment = 13,

    /// <summary>Warships beside merchant ships or along a cable.</summary>
    Escort = 14,

    /// <summary>To stop and search ships bound for the author, without a state of war.</summary>
    Quarantine = 15,
}

/// <summary>Who adopts a reply.</summary>
[Flags]
public enum Adopters
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>The body of the text.</summary>
    Body = 1,

    /// <summary>Members, each for itself.</summary>
    Members = 2,

    /// <summary>Another body, in which some of the members act together.</summary>
    AnotherBody = 4,
}
