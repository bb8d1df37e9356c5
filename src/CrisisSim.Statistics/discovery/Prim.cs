using MathNet.Numerics;

namespace CrisisSim.Statistics;

/// <summary>
/// Scenario discovery by the patient rule induction method (Friedman and Fisher 1999, Statistics and Computing 9:123;
/// Bryant and Lempert 2010, Technological Forecasting and Social Change 77:34): boxes in the space of the factors in
/// which cases of interest are dense, along a trajectory from all cases to the densest box, from which a reader takes
/// one by its coverage, density and number of restrictions. The same cases in the same order give the same boxes.
/// </summary>
public sealed class Prim
{
    private readonly PrimCases cases;
    private readonly PrimSettings settings;

    /// <param name="factors">At least one, all with as many cases.</param>
    /// <param name="ofInterest">Whether each case is of interest; at least one is.</param>
    /// <param name="settings">Usual ones where null.</param>
    /// <exception cref="ArgumentException">The factors differ in length, or no case is of interest.</exception>
    public Prim(IReadOnlyList<PrimFactor> factors, IReadOnlyList<bool> ofInterest, PrimSettings? settings = null)
        : this(Cases(factors, ofInterest), settings ?? new PrimSettings())
    {
    }

    private Prim(PrimCases cases, PrimSettings settings) => (this.cases, this.settings) = (cases, settings);

    /// <summary>The boxes of the peeling trajectory, from all cases on.</summary>
    public IReadOnlyList<PrimBox> Peel() =>
        [.. new PrimPeeling(cases, settings).Trajectory().Select(step => Box(step.Limits, step.Inside))];

    /// <summary>
    /// The box with its limits moved out as long as its density does not fall; what restricts nothing is dropped.
    /// </summary>
    public PrimBox Paste(PrimBox box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return Box(new PrimPasting(cases, settings).From(box.Limits));
    }

    /// <summary>The box without its restriction of one factor.</summary>
    public PrimBox Without(PrimBox box, int factor)
    {
        ArgumentNullException.ThrowIfNull(box);
        return Box(box.Limits.Freed(factor));
    }

    /// <summary>Place on a trajectory of the box whose coverage exceeds the share of other cases in it most.</summary>
    public static int Choose(IReadOnlyList<PrimBox> trajectory)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        return PrimLine.Best([.. trajectory.Select(box => new PrimTally(box.Cases, box.OfInterest))]);
    }

    /// <summary>
    /// The box without restrictions whose quasi-p-value is above 0.05, its limits moved out as <see cref="Paste"/>
    /// does.
    /// </summary>
    public PrimBox Simplify(PrimBox box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return Box(new PrimLine(cases, settings).Simplified(box.Limits));
    }

    /// <summary>
    /// How often chance alone gives a box as good: one whose coverage exceeds the share of other cases in it as far, of
    /// those that <see cref="Choose"/> and <see cref="Simplify"/> come to.
    /// </summary>
    /// <param name="box">The box found.</param>
    /// <param name="seed">From which it is dealt anew which cases are of interest; the same gives the same.</param>
    /// <param name="most">The most deals, 19 or more; none follows once more than 5 of 100 were as good.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 19 deals.</exception>
    public PrimChance ByChance(PrimBox box, ulong seed, int most = 99)
    {
        ArgumentNullException.ThrowIfNull(box);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 19);
        return PrimChance.Of(cases, settings, new PrimTally(box.Cases, box.OfInterest), seed, most);
    }

    /// <summary>
    /// The search among the cases outside a box, for a further box (the covering of Friedman and Fisher 1999). Its
    /// coverage and mass are shares of the cases left.
    /// </summary>
    /// <exception cref="ArgumentException">No case of interest is outside.</exception>
    public Prim Outside(PrimBox box)
    {
        ArgumentNullException.ThrowIfNull(box);
        PrimCases left = cases.Subset(
            [.. Enumerable.Range(0, cases.Tally.Cases).Where(row => !cases.Meets(box.Limits, row, -1))]);
        return left.Tally.OfInterest > 0
            ? new Prim(left, settings)
            : throw new ArgumentException("No case of interest is outside the box.", nameof(box));
    }

    /// <summary>
    /// Seeks boxes again in random halves of the cases, drawn without replacement, and looks whether the same factors
    /// are restricted (Bryant and Lempert 2010). Halves overlap, so the shares are no independent trials, and a factor
    /// that has to do with nothing can come again in all of them: <see cref="ByChance"/> tells whether there is anything.
    /// </summary>
    /// <param name="box">The box chosen.</param>
    /// <param name="seed">From which the halves are drawn; the same gives the same halves.</param>
    /// <param name="samples">Number of halves, 1 or more.</param>
    /// <returns>One line a factor, restricted by the box or not.</returns>
    public IReadOnlyList<PrimReproducibility> Reproduce(PrimBox box, ulong seed, int samples = 10)
    {
        ArgumentNullException.ThrowIfNull(box);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        var resampler = new Resampler(seed);
        int[] atCoverage = new int[cases.Factors], atDensity = new int[cases.Factors];
        int total = cases.Tally.Cases, half = Math.Max(1, total / 2);
        for (int sample = 0; sample < samples; sample++)
        {
            PrimCases part = cases.Subset(resampler.WithoutReplacement(half, total));
            if (part.Tally.OfInterest == 0) continue;
            IReadOnlyList<(PrimLimits Limits, PrimTally Inside)> trajectory =
                new PrimPeeling(part, settings).Trajectory();
            double all = part.Tally.OfInterest;
            Count(trajectory
                .OrderBy(step => Math.Abs(step.Inside.OfInterest / all - box.Coverage))
                .ThenByDescending(step => step.Inside.Density)
                .First().Limits, atCoverage);
            Count(trajectory
                .OrderBy(step => Math.Abs(step.Inside.Density - box.Density))
                .ThenByDescending(step => step.Inside.OfInterest)
                .First().Limits, atDensity);
        }
        return [.. atCoverage.Select(
            (times, f) => new PrimReproducibility(f, (double)times / samples, (double)atDensity[f] / samples))];
    }

    private static void Count(PrimLimits limits, int[] times)
    {
        foreach (int factor in limits.Restricted) times[factor]++;
    }

    private static PrimCases Cases(IReadOnlyList<PrimFactor> factors, IReadOnlyList<bool> ofInterest)
    {
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentNullException.ThrowIfNull(ofInterest);
        if (factors.Count == 0 || factors.Any(factor => factor.Count != ofInterest.Count))
            throw new ArgumentException("There is at least one factor, and each has a value in every case.",
                nameof(factors));
        if (!ofInterest.Contains(true)) throw new ArgumentException("No case is of interest.", nameof(ofInterest));
        return new PrimCases(factors, ofInterest);
    }

    private PrimBox Box(PrimLimits limits) => Box(limits, cases.Inside(limits));

    private PrimBox Box(PrimLimits limits, PrimTally inside) =>
        new(limits, inside, cases.Tally, [.. limits.Restricted.Select(f => Restriction(limits, f, inside))]);

    private PrimRestriction Restriction(PrimLimits limits, int factor, PrimTally inside)
    {
        PrimTally without = cases.TallyRows(cases.But(limits, factor));
        IReadOnlyList<int>? levels = cases.Factor(factor).IsCategorical
            ? [.. cases.Order[factor]
                .Select(row => cases.Factor(factor)[row])
                .Distinct()
                .Except(limits.Dropped(factor))
                .Select(level => (int)level)]
            : null;
        return new PrimRestriction(factor, limits.Range(factor), levels, AtLeast(inside, without.Density));
    }

    /// <summary>
    /// P(X ≥ H) of a binomial X, as the regularized incomplete beta function (Abramowitz and Stegun 1964, 26.5.24).
    /// </summary>
    internal static double AtLeast(PrimTally inside, double density) =>
        inside.OfInterest == 0 || density >= 1 ? 1
        : SpecialFunctions.BetaRegularized(inside.OfInterest, inside.Cases - inside.OfInterest + 1, density);
}

/// <summary>
/// Bottom-up pasting (Friedman and Fisher 1999, Statistics and Computing 9:123): a limit moves out by the share of the
/// box's cases with all ties, or a dropped level comes back, whichever leaves the greatest density, as long as the
/// density does not fall. When no such paste is left, the share is halved, down to one case, so that a limit comes as
/// near to where the density falls as the cases tell.
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
            foreach (PrimChange paste in cases.Factor(f).IsCategorical
                ? Levels(f, limits, rows)
                : Ends(f, limits, rows, share))
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
        int from = Array.FindIndex(rows, row => factor[row] >= range.Low),
            to = Array.FindLastIndex(rows, row => factor[row] <= range.High) + 1;
        if (double.IsFinite(range.Low))
        {
            int low = Math.Max(0, from - share);
            while (low > 0 && low < from && factor[rows[low - 1]] == factor[rows[low]]) low--;
            double limit = low == 0 ? double.NegativeInfinity : PrimCut.Above(factor[rows[low - 1]], factor[rows[low]]);
            yield return new PrimChange(f, limits.WithRange(f, new Interval(limit, range.High)),
                cases.TallyRows(rows.AsSpan(low, from - low)));
        }
        if (double.IsFinite(range.High))
        {
            int high = Math.Min(rows.Length, to + share);
            while (high > to && high < rows.Length && factor[rows[high]] == factor[rows[high - 1]]) high++;
            double limit = high == rows.Length
                ? double.PositiveInfinity
                : PrimCut.Below(factor[rows[high]], factor[rows[high - 1]]);
            yield return new PrimChange(f, limits.WithRange(f, new Interval(range.Low, limit)),
                cases.TallyRows(rows.AsSpan(to, high - to)));
        }
    }

    private IEnumerable<PrimChange> Levels(int f, PrimLimits limits, int[] rows)
    {
        PrimFactor factor = cases.Factor(f);
        return limits.Dropped(f).Select(level =>
            new PrimChange(f, limits.Keeping(f, level),
                cases.TallyRows(Array.FindAll(rows, row => factor[row] == level))));
    }
}
