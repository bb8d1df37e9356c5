namespace CrisisSim.Statistics;

/// <summary>
/// What one factor does along Morris trajectories, in the unit of the outcome for the factor's whole range. Equal if
/// all parts are.
/// </summary>
/// <param name="Mean">μ: the mean effect (Morris 1991, Technometrics 33:161); effects of either sign cancel.</param>
/// <param name="Importance">μ*: the mean size of the effects (Campolongo, Cariboni and Saltelli 2007, Environmental
/// Modelling &amp; Software 22:1509), with the bootstrap interval over trajectories.</param>
/// <param name="Deviation">σ: the unbiased standard deviation of the effects, null of one; above 0 where the effect is
/// not linear or depends on other factors.</param>
public sealed record ElementaryEffects(double Mean, Estimate Importance, double? Deviation);
