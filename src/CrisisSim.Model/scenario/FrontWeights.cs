namespace CrisisSim.Model;

/// <summary>
/// What one unit of each kind of force weighs on each front with force. The unit is a brigade on land, a squadron in the
/// air, a task group at sea; on the front of its own kind each weighs 1.
/// </summary>
public sealed record FrontWeights
{
    /// <summary>On land, in the order of <see cref="ForceKind"/>.</summary>
    public IReadOnlyList<double> Land { get; init; } = [1, 0.3, 0.1, 0.2, 0.2];

    /// <summary>In the air.</summary>
    public IReadOnlyList<double> Air { get; init; } = [0, 1, 0.2, 1, 0];

    /// <summary>At sea.</summary>
    public IReadOnlyList<double> Sea { get; init; } = [0, 0.4, 1, 0.1, 0.1];

    /// <summary>
    /// How far cyber forces, and not a member's influence, carry its part in the reply to an attack in space, [0, 1].
    /// </summary>
    public double CyberInSpace { get; init; } = 0.3;

    /// <summary>The same over hybrid acts.</summary>
    public double CyberInHybrid { get; init; } = 0.3;

    /// <summary>
    /// The weight of a kind on the front of a domain. Outside land, air and sea only cyber forces have one, and they have
    /// none there.
    /// </summary>
    public double this[Domain front, ForceKind kind] => front switch
    {
        _ when kind == ForceKind.Cyber => OfCyber(front),
        Domain.Land => Land[(int)kind],
        Domain.Air => Air[(int)kind],
        Domain.Sea => Sea[(int)kind],
        Domain.Cyber or Domain.Space or Domain.Hybrid or Domain.Economic => 0,
        _ => 0,
    };

    private double OfCyber(Domain front) => front switch
    {
        Domain.Cyber => 1,
        Domain.Space => CyberInSpace,
        Domain.Hybrid => CyberInHybrid,
        Domain.Land or Domain.Air or Domain.Sea or Domain.Economic => 0,
        _ => 0,
    };
}
