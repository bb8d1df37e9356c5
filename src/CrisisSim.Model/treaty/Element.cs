namespace CrisisSim.Model;

/// <summary>What a text may want proved before assistance is owed.</summary>
[Flags]
public enum Element
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>That it was an attack and no accident.</summary>
    Act = 1,

    /// <summary>Whose attack it was.</summary>
    Author = 2,

    /// <summary>That it was meant.</summary>
    Intent = 4,

    /// <summary>That it was grave enough.</summary>
    Gravity = 8,

    /// <summary>That a state stood behind a non-state author.</summary>
    Sponsor = 16,
}
