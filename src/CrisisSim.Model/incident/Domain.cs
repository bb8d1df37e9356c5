namespace CrisisSim.Model;

/// <summary>Where an incident happens. Thresholds, noise and evidence differ by domain.</summary>
public enum Domain
{
    /// <summary>Ground forces.</summary>
    Land,

    /// <summary>Aircraft, missiles, drones.</summary>
    Air,

    /// <summary>Ships, blockade, sea-bed cables.</summary>
    Sea,

    /// <summary>Computer networks.</summary>
    Cyber,

    /// <summary>Satellites and their links.</summary>
    Space,

    /// <summary>Sabotage, proxies, men without insignia, terror.</summary>
    Hybrid,

    /// <summary>Coercion by trade, energy or finance.</summary>
    Economic,
}
