namespace CrisisSim.Statistics;

/// <summary>
/// Bottom-up pasting (Friedman and Fisher 1999, Statistics and Computing 9:123): a limit moves out by the share of the box's cases with all ties, or a
/// dropped level comes back, whichever leaves the greatest density, as long as the density does not fall. When no such paste is
/// left, the share is halved, down to one case, so that a limit comes as near to where the density falls as the cases tell.
/// </summary>
internal sealed class PrimPasting(PrimCases cases, PrimSettings settings)
{
    public PrimLimits From(PrimLimits limits)
    {
        PrimTally tally = cases.Inside(limits);
        for (double share = settings.Paste; ; share /= 2)
        {
            while (Best(limits, tally, Math.Max(1, (int)(share * tally.Cases))) is { } paste)
                (limits, tally) = (paste.Limits, tally.And(paste.Moved));
            if (share * tally.Cases < 2) return limits;
        }
    }

    private PrimChange? Best(PrimLimits limits, PrimTally tally, int share)
    {
        PrimChange? best = null;
        double least = tally.Density;
        foreach (int f in limits.Restricted)
        {
            int[] rows = cases.But(limits, f);
            foreach (PrimChange paste in cases.Factor(f).IsCategorical ? Levels(f, limits, rows) : Ends(f, limits, rows, share))
            {
                double density = tally.And(paste.Moved).Density;
                if (density > least || (best is null && density == least)) (least, best) = (density, paste);
            }
        }
        return best;
    }

    private IEnumerable<PrimChange> Ends(int f, PrimLimits limits, int[] rows, int share)
    {
        PrimFactor factor = cases.Factor(f);
        Interval range = limits.Range(f);
        int from = Array.FindIndex(rows, row => factor[row] >= range.Low), to = Array.FindLastIndex(rows, row => factor[row] <= range.High) + 1;
        if (double.IsFinite(range.Low))
        {
            int low = Math.Max(0, from - share);
            while (low > 0 && low < from && factor[rows[low - 1]] == factor[rows[low]]) low--;
            double limit = low == 0 ? double.NegativeInfinity : PrimCut.Above(factor[rows[low - 1]], factor[rows[low]]);
            yield return new PrimChange(f, limits.WithRange(f, new Interval(limit, range.High)), cases.Of(rows.AsSpan(low, from - low)));
        }
        if (double.IsFinite(range.High))
        {
            int high = Math.Min(rows.Length, to + share);
            while (high > to && high < rows.Length && factor[rows[high]] == factor[rows[high - 1]]) high++;
            double limit = high == rows.Length ? double.PositiveInfinity : PrimCut.Below(factor[rows[high]], factor[rows[high - 1]]);
            yield return new PrimChange(f, limits.WithRange(f, new Interval(range.Low, limit)), cases.Of(rows.AsSpan(to, high - to)));
        }
    }

    private IEnumerable<PrimChange> Levels(int f, PrimLimits limits, int[] rows)
    {
        PrimFactor factor = cases.Factor(f);
        return limits.Dropped(f).Select(level =>
            new PrimChange(f, limits.Keeping(f, level), cases.Of(Array.FindAll(rows, row => factor[row] == level))));
    }
}
