namespace CrisisSim.Model;

/// <summary>What is true or false of every trial. One row each; worked out when the trial is over.</summary>
public sealed class Trait : Measure
{
    private static readonly List<Trait> Rows = [];

    private Trait(string key, string meaning)
        : base(key, key, meaning)
    {
        Index = Rows.Count;
        Rows.Add(this);
    }

    /// <summary>Forces moved although there was no attack.</summary>
    public static Trait FalseAlarm { get; } = new("false_alarm",
        "the incident is no attack, and force moved or counted, or measures of members took effect");

    /// <summary>There was an attack that met the text, and no decision to assist.</summary>
    public static Trait MissedAttack { get; } = new("missed_attack", "casus foederis, and no decision");

    /// <summary>The text, read by its words, owed assistance.</summary>
    public static Trait CasusFoederis { get; } = new("casus_foederis", "the words owe assistance: see below");

    /// <summary>Forces moved although the attacked member had brought the attack on itself.</summary>
    public static Trait Entrapment { get; } = new("entrapment",
        "the attack is real and the attacked member brought it on itself, and force moved or counted, or measures "
            + "of members took effect");

    /// <summary>All of them, in the order of their columns.</summary>
    public static new IReadOnlyList<Trait> All { get; } = [.. Rows];

    /// <summary>Its place in <see cref="All"/>, from 0.</summary>
    public int Index { get; }
}
