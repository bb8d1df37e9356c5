using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>Between which two wordings a difference is divided.</summary>
/// <param name="From">The wording that is subtracted, with its place among those compared.</param>
/// <param name="To">The other wording.</param>
/// <param name="Start">The value under the first; null: not known, the bars then begin at 0.</param>
public sealed record AttributionSides(Series From, Series To, Estimate? Start = null);
