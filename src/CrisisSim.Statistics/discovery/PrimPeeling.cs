namespace CrisisSim.Statistics;

/// <summary>
/// Top-down peeling (Friedman and Fisher 1999, Statistics and Computing 9:123): off either end of a numeric factor
/// comes the share α of the box's cases with all ties, of a categorical factor one level. Taken is the peel with the
/// greatest rise of the density per case taken off (their equation 14.5; Kwakkel and Jaxa-Rozen 2016, Environmental
/// Modelling &amp; Software 79:311), since peels of levels and ties differ in size; of equals the first factor's and
/// the lower end's.
/// </summary>
internal sealed class PrimPeeling(PrimCases cases, PrimSettings settings)
{
    private readonly int least = Math.Max(1, (int)Math.Ceiling(settings.LeastMass * cases.Tally.Cases));

    /// <summary>
    /// The limits and what is in them from the whole space on, until the box is pure or no peel leaves the least mass.
    /// </summary>
    public IReadOnlyList<(PrimLimits Limits, PrimTally Inside)> Trajectory()
    {
        PrimLimits limits = new(cases.Factors);
        PrimTally tally = cases.Tally;
        List<(PrimLimits, PrimTally)> all = [(limits, tally)];
        int[][] inside = cases.Order;
        while (tally.OfInterest < tally.Cases && Best(limits, inside, tally) is { } peel)
        {
            (limits, tally) = (peel.Limits, tally.Less(peel.Moved));
            all.Add((limits, tally));
            PrimFactor factor = cases.Factor(peel.Factor);
            inside = [.. inside.Select(
                rows => Array.FindAll(rows, row => peel.Limits.Keeps(peel.Factor, factor[row])))];
        }
        return all;
    }

    private PrimChange? Best(PrimLimits limits, int[][] inside, PrimTally tally)
    {
        PrimChange? best = null;
        double most = double.NegativeInfinity;
        for (int f = 0; f < cases.Factors; f++)
            foreach (PrimChange peel in cases.Factor(f).IsCategorical
                ? Levels(f, limits, inside[f])
                : Ends(f, limits, inside[f]))
            {
                PrimTally left = tally.Less(peel.Moved);
                if (left.Cases < least) continue;
                double rise = (left.Density - tally.Density) / peel.Moved.Cases;
                if (rise > most) (most, best) = (rise, peel);
            }
        return best;
    }

    private IEnumerable<PrimChange> Ends(int f, PrimLimits limits, int[] rows)
    {
        PrimFactor factor = cases.Factor(f);
        int share = Math.Max(1, (int)(settings.Peel * rows.Length)), low = share, high = rows.Length - share;
        Interval range = limits.Range(f);
        while (low < rows.Length && factor[rows[low]] == factor[rows[low - 1]]) low++;
        if (low < rows.Length)
            yield return new PrimChange(
                f,
                    limits.WithRange(f,
                        new Interval(PrimCut.Above(factor[rows[low - 1]], factor[rows[low]]), range.High)),
                    cases.TallyRows(rows.AsSpan(0, low)));
        while (high > 0 && factor[rows[high - 1]] == factor[rows[high]]) high--;
        if (high > 0)
            yield return new PrimChange(
                f,
                    limits.WithRange(f,
                        new Interval(range.Low, PrimCut.Below(factor[rows[high]], factor[rows[high - 1]]))),
                    cases.TallyRows(rows.AsSpan(high)));
    }

    private IEnumerable<PrimChange> Levels(int f, PrimLimits limits, int[] rows)
    {
        PrimFactor factor = cases.Factor(f);
        for (int from = 0, to; from < rows.Length; from = to)
        {
            for (to = from + 1; to < rows.Length && factor[rows[to]] == factor[rows[from]];) to++;
            yield return new PrimChange(f, limits.Dropping(f, factor[rows[from]]),
                cases.TallyRows(rows.AsSpan(from, to - from)));
        }
    }
}
