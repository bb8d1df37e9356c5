namespace CrisisSim.Model;

/// <summary>
/// Parameters of M10, the attacker in the crisis. Utilities are in units of what its objective is worth at large.
/// </summary>
public sealed record AdversaryParameters
{
    /// <summary>
    /// Hours between looks at a situation that moves of itself; what happens is looked at when it happens.
    /// </summary>
    public double Reassess { get; init; } = 12;

    /// <summary>Rationality λ of its choice; 0 is a throw of dice.</summary>
    public double Rationality { get; init; } = 5;

    /// <summary>
    /// Hours for which a mood lasts on average: the part of an option's appeal that no utility holds.
    /// </summary>
    public double Mood { get; init; } = 480;

    /// <summary>Mean of its belief in the alliance's resolve before the crisis, (0, 1).</summary>
    public double PriorResolve { get; init; } = 0.5;

    /// <summary>Weight n₀ of that belief, in acts of weight 1; above zero.</summary>
    public double PriorWeight { get; init; } = 4;

    /// <summary>Weight of allied force in theatre that would stop the attack; less of it weighs less.</summary>
    public double ForceInTheatre { get; init; } = 1;

    /// <summary>Weight of a council that adjourns without a decision to assist.</summary>
    public double Adjournment { get; init; } = 0.3;

    /// <summary>
    /// Weight of a refusal by a member that could have sent everything; less by its share of the pledges.
    /// </summary>
    public double Refusal { get; init; } = 1;

    /// <summary>Hours that it expects the alliance to need until its response is effective, once it fights.</summary>
    public double ExpectedResponse { get; init; } = 21 * 24;

    /// <summary>
    /// Spread about the line of assistance within which it is unsure of invocation under wholly vague words, rungs.
    /// </summary>
    public double LineVague { get; init; } = 1.5;

    /// <summary>The same under wholly exact words, rungs.</summary>
    public double LinePrecise { get; init; } = 0.3;

    /// <summary>Cost of fighting the alliance.</summary>
    public double FightCost { get; init; } = 0.6;

    /// <summary>Cost of general war.</summary>
    public double WarCost { get; init; } = 3;

    /// <summary>Cost, at home and abroad, of giving up.</summary>
    public double WithdrawalCost { get; init; } = 0.6;

    /// <summary>Cost of a rung more, of itself.</summary>
    public double EscalationCost { get; init; } = 0.4;

    /// <summary>Factor on the speed of the attack for each rung that it adds; 1 or more.</summary>
    public double EscalationSpeed { get; init; } = 1.4;

    /// <summary>Share of the prospect of success that a pause keeps, [0, 1].</summary>
    public double PauseKeeps { get; init; } = 0.75;

    /// <summary>Share of the risk of a fight that a pause keeps, [0, 1].</summary>
    public double PauseRisks { get; init; } = 0.5;
}
