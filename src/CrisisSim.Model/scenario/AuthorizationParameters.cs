using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>Parameters of M5, domestic authorization.</summary>
public sealed record AuthorizationParameters
{
    /// <summary>
    /// Probability that one vote refuses a contested case: at the line, support one half, not framed as alliance duty.
    /// </summary>
    public double Refusal { get; init; } = 0.12;

    /// <summary>Weight β_s of each rung above the line, log-odds.</summary>
    public double SeverityWeight { get; init; } = 0.3;

    /// <summary>Weight β_p of public support above one half, log-odds for the whole way.</summary>
    public double SupportWeight { get; init; } = 2;

    /// <summary>Weight β_b of the burden, log-odds from none to full.</summary>
    public double BurdenWeight { get; init; } = 0.5;

    /// <summary>Log-odds of refusal from no tie to the attacker to an alliance with it.</summary>
    public double TieWeight { get; init; } = 1;

    /// <summary>
    /// Standard deviation of the share of a parliament that votes yes, between votes that stand alike; above zero.
    /// </summary>
    public double VoteSpread { get; init; } = 0.15;

    /// <summary>Log-odds that acting without the alliance's decision adds to refusal.</summary>
    public double WithoutMandate { get; init; } = 1.2;

    /// <summary>Probability that a government which sees a vote lost does not table it.</summary>
    public double HoldsBack { get; init; } = 0.7;

    /// <summary>Hours before it tries again.</summary>
    public Distribution TryAgain { get; init; } = Distribution.Lognormal(168, 0.6);

    /// <summary>How often it tries again.</summary>
    public int Tries { get; init; } = 2;

    /// <summary>Factor on what it asks for at each new try, (0, 1].</summary>
    public double Shrink { get; init; } = 0.6;

    /// <summary>Rungs above an armed attack from which an emergency route is open.</summary>
    public double EmergencyMargin { get; init; } = 0.5;
}
