namespace CrisisSim.Model;

/// <summary>A kind of force. What one of it weighs on a front is a parameter of the campaign (M9).</summary>
public enum ForceKind
{
    /// <summary>Ground forces, brigades.</summary>
    Land,

    /// <summary>Combat aircraft, squadrons.</summary>
    Air,

    /// <summary>Ships and submarines, task groups.</summary>
    Sea,

    /// <summary>Ground-based air defence, groups of batteries.</summary>
    AirDefence,

    /// <summary>Special forces, task groups.</summary>
    Special,

    /// <summary>Forces that fight in networks, teams; they count outside land, air and sea alone.</summary>
    Cyber,
}
