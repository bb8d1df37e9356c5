namespace CrisisSim.Model;

/// <summary>
/// One place where a provision touches a mechanism. Its coefficient is the only way for that provision to have that
/// effect; at zero the effect is gone.
/// </summary>
public sealed record Coupling
{
    /// <summary>
    /// Ten log-odds make one in twenty thousand of an even chance, and ten rungs are the whole ladder: further tells
    /// nothing new.
    /// </summary>
    private const double MostShift = 10;

    /// <summary>The cube of the widest ratio of two spreads is still a number that can be told from infinity.</summary>
    private const double MostPower = 3;

    /// <summary>Its name in a scenario file (<c>couplings: {reading: off}</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The provision that acts.</summary>
    public required Provision Provision { get; init; }

    /// <summary>The mechanism that is touched.</summary>
    public required Mechanism Mechanism { get; init; }

    /// <summary>Its coefficient when a scenario says nothing; the formula in docs/model.md gives the unit.</summary>
    public required double Default { get; init; }

    /// <summary>Smallest plausible coefficient.</summary>
    public required double Low { get; init; }

    /// <summary>Largest plausible coefficient.</summary>
    public required double High { get; init; }

    /// <summary>How the coefficient stands in its formula, which says how far it may go.</summary>
    public CouplingForm Form { get; init; } = CouplingForm.Shift;

    /// <summary>Smallest coefficient that the formula can bear.</summary>
    public double Least => Form switch
    {
        CouplingForm.Share => 0,
        CouplingForm.Relief or CouplingForm.Growth => -1,
        CouplingForm.Power => -MostPower,
        _ => -MostShift,
    };

    /// <summary>Largest coefficient that the formula can bear.</summary>
    public double Most => Form switch
    {
        CouplingForm.Share or CouplingForm.Relief => 1,
        CouplingForm.Power => MostPower,
        _ => MostShift,
    };

    /// <summary>How well the coefficient is founded.</summary>
    public Grade Grade { get; init; } = Grade.Judged;

    /// <summary>
    /// +1 where it helps the response in cases that the text lists, -1 where it hurts, 0 where it does nothing.
    /// </summary>
    public required int SignListed { get; init; }

    /// <summary>The same in cases that the text does not list, or that lie below its line.</summary>
    public required int SignUnlisted { get; init; }

    /// <summary>The primary endpoints that it moves.</summary>
    public required PrimaryEndpoint Moves { get; init; }

    /// <summary>What it does, one sentence.</summary>
    public required string Does { get; init; }

    /// <summary>Position in the registry; -1 where it is not there.</summary>
    internal int Index { get; private set; } = -1;

    /// <summary>All of these, each told its position.</summary>
    internal static Coupling[] Number(Coupling[] couplings)
    {
        for (int position = 0; position < couplings.Length; position++) couplings[position].Index = position;
        return couplings;
    }
}

/// <summary>How a coefficient c stands in its formula, x lying between 0 and 1.</summary>
public enum CouplingForm
{
    /// <summary>A share, a probability or a weight of what there is: from 0 to 1.</summary>
    Share,

    /// <summary>A factor 1 − c·x on hours, strength or cost, which must not fall below 0: from −1 to 1.</summary>
    Relief,

    /// <summary>A factor 1 + c·x, which must not fall below 0: from −1 to 10.</summary>
    Growth,

    /// <summary>The exponent of a ratio of two spreads: from −3 to 3.</summary>
    Power,

    /// <summary>Rungs, levels or log-odds: from −10 to 10.</summary>
    Shift,
}
