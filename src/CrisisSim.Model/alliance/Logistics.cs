using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>What all movements share: lift, reception, borders, money.</summary>
public sealed record Logistics
{
    /// <summary>Brigades that strategic lift can carry at once; at least 1.</summary>
    public int Lift { get; init; } = 3;

    /// <summary>
    /// Hours until lift that has delivered is back for the next load, as a share of the outward journey.
    /// </summary>
    public double LiftReturn { get; init; } = 0.6;

    /// <summary>Brigades that ports and railheads in theatre can receive at once; at least 1.</summary>
    public int Reception { get; init; } = 2;

    /// <summary>Hours a brigade occupies a reception berth.</summary>
    public Distribution ReceptionTime { get; init; } = Distribution.Lognormal(36, 0.4);

    /// <summary>Hours a brigade takes over the contended stretch of a corridor.</summary>
    public Distribution CorridorPassage { get; init; } = Distribution.Lognormal(24, 0.4);

    /// <summary>Corridors through which forces arrive, with how many brigades move on each at once.</summary>
    public IReadOnlyDictionary<string, int> Corridors { get; init; } = new Dictionary<string, int>();

    /// <summary>Hours for border clearance where transit is agreed.</summary>
    public Distribution BorderAgreed { get; init; } = Distribution.Lognormal(24, 0.5);

    /// <summary>Hours for border clearance where it is not.</summary>
    public Distribution BorderNotAgreed { get; init; } = Distribution.Lognormal(120, 0.7);

    /// <summary>Factor on the journey of a force that is refused passage and goes round; 1 or more.</summary>
    public double Detour { get; init; } = 2;

    /// <summary>Hours to settle who pays, where that is negotiated.</summary>
    public Distribution Funding { get; init; } = Distribution.Lognormal(48, 0.7);
}
