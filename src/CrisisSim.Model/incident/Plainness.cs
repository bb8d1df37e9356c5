namespace CrisisSim.Model;

/// <summary>How plain an act is: what governments know of it at notice.</summary>
public enum Plainness
{
    /// <summary>Act or author are to be proved.</summary>
    Doubtful,

    /// <summary>Act and author stand at notice; nobody could mistake it.</summary>
    Open,
}

/// <summary>What an attacker is after.</summary>
public enum Aim
{
    /// <summary>An objective that it means to take and keep: ground or, without force, that the victim gives way.</summary>
    Objective,

    /// <summary>The act alone: a raid, a strike, a provocation; it takes nothing that could be held.</summary>
    Limited,
}
