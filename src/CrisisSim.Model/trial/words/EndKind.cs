namespace CrisisSim.Model;

/// <summary>How a crisis ends.</summary>
public enum EndKind
{
    /// <summary>The horizon came first.</summary>
    Open = 0,

    /// <summary>The attack was stopped short of its objective until the attacker had no more patience.</summary>
    Halted = 1,

    /// <summary>The alliance retook what was lost.</summary>
    Restored = 2,

    /// <summary>Fait accompli: the alliance accepts the loss.</summary>
    FaitAccompli = 3,

    /// <summary>There was no attack; whether forces moved all the same is told by the false alarm.</summary>
    NoAttack = 4,

    /// <summary>The attacker called it off, short of its objective or giving it back.</summary>
    Withdrew = 5,

    /// <summary>The sides came to terms while the matter was open.</summary>
    Settled = 6,

    /// <summary>The last rung of the ladder.</summary>
    GeneralWar = 7,

    /// <summary>The attacked member gave way to harm, where no ground was at stake.</summary>
    Conceded = 10,

    /// <summary>The fighting stopped where it stood, by mediation of third parties, and the matter stays open.</summary>
    Ceasefire = 9,

    /// <summary>The act was over by itself, and nothing came after it.</summary>
    Over = 8,
}
