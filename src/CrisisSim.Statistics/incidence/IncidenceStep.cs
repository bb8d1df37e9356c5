namespace CrisisSim.Statistics;

/// <summary>
/// The cumulative incidence at an hour at which it rises. Incidence: share of all trials by this hour, with pointwise
/// Wilson limits. AtRisk: trials without any end just before this hour.
/// </summary>
public readonly record struct IncidenceStep(double Hours, Estimate Incidence, int AtRisk);
