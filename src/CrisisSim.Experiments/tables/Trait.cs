namespace CrisisSim.Experiments;

/// <summary>What is true or false of every trial: one column of a <see cref="TrialTable"/> each.</summary>
public enum Trait
{
    /// <summary>Forces moved although there was no attack.</summary>
    FalseAlarm,

    /// <summary>There was an attack that met the text, and no decision to assist.</summary>
    MissedAttack,

    /// <summary>The text, read by its words, owed assistance.</summary>
    CasusFoederis,

    /// <summary>Forces moved although the attacked member had brought the attack on itself.</summary>
    Entrapment,
}
