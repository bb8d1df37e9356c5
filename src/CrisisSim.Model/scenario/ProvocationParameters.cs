namespace CrisisSim.Model;

/// <summary>
/// Parameters of M15, the protected member before the incident: it provokes the more readily, the surer it is of being
/// backed (moral hazard; Benson 2012, Constructing International Security, chapter 2).
/// </summary>
public sealed record ProvocationParameters
{
    /// <summary>Probability that it provokes where being backed is as likely as not, [0, 1].</summary>
    public double Base { get; init; } = 0.05;

    /// <summary>
    /// Weight μ of its belief of being backed, 0 or more: the ln factor between certainty of being left alone and of
    /// being backed.
    /// </summary>
    public double BeliefWeight { get; init; } = 0.8;

    /// <summary>Probability that it provokes: base · exp(μ(P(backed | provoked) − ½)), at most 1.</summary>
    /// <param name="backed">P(backed | provoked), [0, 1].</param>
    public double Chance(double backed) => Math.Min(1, Base * Math.Exp(BeliefWeight * (backed - 0.5)));
}
