namespace CrisisSim.Statistics;

/// <summary>
/// The shares of the outcome's variance that go with one factor (Sobol' 1993, Mathematical Modelling and Computational
/// Experiment 1:407; Homma and Saltelli 1996, Reliability Engineering &amp; System Safety 52:1). They lie in [0, 1],
/// but an estimate may fall a little outside, by as much as its interval tells. Equal if both are.
/// </summary>
/// <param name="First">What the factor does alone.</param>
/// <param name="Total">What it does alone and together with others.</param>
public sealed record SobolIndex(Estimate First, Estimate Total);
