using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What one batch gives for one wording and endpoint.</summary>
/// <param name="Wording">Place of the wording.</param>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Values">Of its values.</param>
/// <param name="Differences">Of its values less those under the baseline, crisis by crisis; null for the baseline
/// itself.</param>
internal readonly record struct BatchOutcome(int Wording, Endpoint Endpoint, Moments Values, Moments? Differences);
