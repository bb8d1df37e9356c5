namespace CrisisSim.Statistics;

/// <summary>
/// Where all trials stand at an hour. ByKind: cumulative incidence of each kind of end, as shares of all trials. Open:
/// the share without any end so far; it and the kinds sum to 1. AtRisk: trials without any end just before the hour.
/// All limits are pointwise Wilson. The list is compared by reference.
/// </summary>
public sealed record IncidenceAt(double Hours, IReadOnlyList<Estimate> ByKind, Estimate Open, int AtRisk);
