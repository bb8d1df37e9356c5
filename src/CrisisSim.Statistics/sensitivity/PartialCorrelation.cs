namespace CrisisSim.Statistics;

/// <summary>A partial rank correlation coefficient. Equal if both parts are.</summary>
/// <param name="Coefficient">In [−1, 1], with its interval.</param>
/// <param name="PValue">
/// Two-sided, of no correlation, by Student's t = r √(ν/(1 − r²)) with ν = n − 2 − other factors (Fisher 1924, Metron
/// 3:329). 1 where the coefficient is not defined.
/// </param>
public sealed record PartialCorrelation(Estimate Coefficient, double PValue);
