namespace CrisisSim.Experiments;

/// <summary>What an act leads to, as far as the attacker cares.</summary>
public enum Consequence
{
    /// <summary>Share of its gain that it holds at the end.</summary>
    ObjectiveHeld,

    /// <summary>Share of the allies that act.</summary>
    Intervention,

    /// <summary>Allied brigades in theatre at the end; 0 in other than kinetic domains.</summary>
    ForceSent,

    /// <summary>It ends in general war.</summary>
    GeneralWar,
}
