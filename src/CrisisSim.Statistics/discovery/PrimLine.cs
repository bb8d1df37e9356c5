namespace CrisisSim.Statistics;

/// <summary>
/// The one box of a search: of the trajectory that is taken whose coverage exceeds the share of other cases in it most,
/// which is the one of greatest weighted relative accuracy (Lavrač, Flach and Zupan 1999, ILP-99, LNAI 1634:174).
/// Restrictions whose quasi-p-value is above 0.05 are dropped, and the limits are pasted back as far as density does
/// not fall.
/// </summary>
internal sealed class PrimLine(PrimCases cases, PrimSettings settings)
{
    /// <summary>Quasi-p-value above which a restriction is dropped.</summary>
    public const double MostQuasiP = 0.05;

    /// <summary>What is in the box that the search comes to.</summary>
    public PrimTally Found
    {
        get
        {
            IReadOnlyList<(PrimLimits Limits, PrimTally Inside)> trajectory =
                new PrimPeeling(cases, settings).Trajectory();
            int best = Best([.. trajectory.Select(step => step.Inside)]);
            return cases.Inside(Simplified(trajectory[best].Limits));
        }
    }

    /// <summary>By how much the coverage exceeds the share of other cases, times both totals.</summary>
    public static long Lead(PrimTally inside, PrimTally all) =>
        ((long)inside.OfInterest * (all.Cases - all.OfInterest))
            - ((long)(inside.Cases - inside.OfInterest) * all.OfInterest);

    /// <summary>Place of the box of the greatest lead, the first of equals.</summary>
    public static int Best(IReadOnlyList<PrimTally> trajectory) =>
        Enumerable.Range(0, trajectory.Count).MaxBy(step => Lead(trajectory[step], trajectory[0]));

    /// <summary>Without what chance explains, and as far out as density does not fall.</summary>
    public PrimLimits Simplified(PrimLimits limits) =>
        Fewer(new PrimPasting(cases, settings).From(Fewer(limits)));

    private PrimLimits Fewer(PrimLimits limits)
    {
        while (!limits.Restricted.IsEmpty)
        {
            PrimTally inside = cases.Inside(limits);
            (int factor, double p) = limits.Restricted
                .Select(f => (f, Prim.AtLeast(inside, cases.TallyRows(cases.But(limits, f)).Density)))
                .MaxBy(one => one.Item2);
            if (p <= MostQuasiP) break;
            limits = limits.Freed(factor);
        }
        return limits;
    }
}
