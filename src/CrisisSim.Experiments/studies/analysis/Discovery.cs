using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Seeks boxes of factors in which points of interest are dense (PRIM). Of a trajectory that box is taken whose
/// coverage exceeds the share of other points in it most; restrictions whose quasi-p-value is above 0.05 are dropped,
/// and the limits are pasted back as far as density does not fall. Whether chance alone gives as good a box is tried by
/// dealing the interest out anew; no further box is sought once it does.
/// </summary>
public static class Discovery
{
    private const int FewestPoints = 20;

    /// <summary>Seeks boxes.</summary>
    /// <param name="results">The study.</param>
    /// <param name="predicate">Which points are of interest.</param>
    /// <param name="leaveOutUndecided">Whether points at which luck leaves that open are left out; else their values
    /// decide.</param>
    /// <param name="boxes">The most boxes, 1 or more.</param>
    /// <param name="step">Place on the first trajectory of the box to take, from 0; null: as the class says.</param>
    /// <exception cref="StudyAnalysisException">There are too few points, none or all are of interest, or the
    /// trajectory has no such step.</exception>
    public static DiscoveryResult Search(StudyResults results, StudyPredicate predicate, bool leaveOutUndecided = false,
        int boxes = 3, int? step = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(predicate);
        (StudyPoint Point, PointStanding Standing)[] known =
            [.. results.Points
                .Select(point => (point, predicate.Evaluate(point.Index)))
                .Where(of => of.Item2 is not null)
                .Select(of => (of.point, of.Item2!.Value))];
        int undecided = known.Count(of => !of.Standing.IsDecided);
        (StudyPoint Point, PointStanding Standing)[] used = leaveOutUndecided
            ? [.. known.Where(of => of.Standing.IsDecided)]
            : known;
        Require(used, predicate, undecided);
        DiscoveryFactor[] factors =
        [
            .. results.Factors.Select(
                (name, f) => new DiscoveryFactor(name,
                    [.. used
                        .Select(of => of.Point.Values[f])
                        .DistinctBy(value => value.Number)
                        .OrderBy(value => value.Number)]))
        ];
        var prim = new Prim(
            [.. factors.Select((factor, f) => Column(factor, [.. used.Select(of => of.Point.Values[f].Number)]))],
            [.. used.Select(of => of.Standing.IsOfInterest)]);
        IReadOnlyList<PrimBox> trajectory = prim.Peel();
        if (step >= trajectory.Count)
            throw new StudyAnalysisException($"the trajectory has steps 0 to {trajectory.Count - 1}, no step {step}");
        int chosen = step ?? Prim.Choose(trajectory);
        return new DiscoveryResult
        {
            Factors = factors,
            Points = used.Length,
            OfInterest = used.Count(of => of.Standing.IsOfInterest),
            Undecided = undecided,
            LeftOutUndecided = leaveOutUndecided,
            Unknown = results.Points.Count - known.Length,
            Trajectory = trajectory,
            Chosen = chosen,
            Boxes = [.. Sought(prim, trajectory[chosen], boxes, results.Seed)],
        };
    }

    private static void Require((StudyPoint Point, PointStanding Standing)[] used, StudyPredicate predicate,
        int undecided)
    {
        int interest = used.Count(of => of.Standing.IsOfInterest);
        string more = undecided > 0
            ? $" ({undecided} points are not decided; more crises at each may tell: crisissim sweep STUDY --more N)"
            : "";
        if (used.Length < FewestPoints)
            throw new StudyAnalysisException(
                $"boxes are sought among {FewestPoints} points or more, and there are {used.Length}{more}");
        if (interest == 0)
            throw new StudyAnalysisException(
                $"there is no point where {predicate.Words}, of {Names.Number(used.Length)}{more}");
        if (interest == used.Length)
            throw new StudyAnalysisException(
                $"at all {Names.Number(used.Length)} points {predicate.Words}, so no factor tells them apart{more}");
        if (used.Any(of => of.Point.Values.Any(value => !double.IsFinite(value.Number))))
            throw new StudyAnalysisException(
                "boxes are not sought in a design that leaves factors as the scenario states them");
    }

    private static IEnumerable<DiscoveredBox> Sought(Prim prim, PrimBox first, int most, ulong seed)
    {
        (Prim among, PrimBox? start, double covered) = (prim, first, 1.0);
        for (int made = 0; made < most && start is not null; made++)
        {
            PrimBox all = among.Peel()[0], box = among.Simplify(start);
            if (box.Restrictions.Count == 0 || box.Density <= all.Density) yield break;
            PrimChance chance = among.ByChance(box, seed);
            if (made > 0 && !chance.IsBeyond) yield break;
            yield return new DiscoveredBox(box, box.Coverage * covered, all.Density, among.Reproduce(box, seed), chance);
            if (!chance.IsBeyond || box.OfInterest == all.OfInterest) yield break;
            covered *= 1 - box.Coverage;
            among = among.Outside(box);
            IReadOnlyList<PrimBox> trajectory = among.Peel();
            start = trajectory[Prim.Choose(trajectory)];
        }
    }

    private static PrimFactor Column(DiscoveryFactor factor, double[] values) =>
        factor.IsCategorical
            ? PrimFactor.Categorical([.. values.Select(value => (int)value)])
            : PrimFactor.Numeric(values);
}
