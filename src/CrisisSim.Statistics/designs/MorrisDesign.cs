using System.Collections.ObjectModel;

namespace CrisisSim.Statistics;

/// <summary>
/// Trajectories for elementary effects (Morris 1991, Technometrics 33:161): on a grid of p levels each factor moves once a
/// trajectory, by p/2 levels, which is Δ = p / (2(p − 1)) with levels at the ends and Δ = ½ with levels at middles. The points of
/// a trajectory are together and in its order. Compared by reference.
/// </summary>
public sealed class MorrisDesign
{
    private MorrisDesign(DesignPoints points, IReadOnlyList<MorrisStep> steps, double delta) =>
        (Points, Steps, Delta) = (points, steps, delta);

    /// <summary>Trajectory by trajectory, one more point each than there are factors.</summary>
    public DesignPoints Points { get; }

    /// <summary>Trajectory by trajectory, one step a factor.</summary>
    public IReadOnlyList<MorrisStep> Steps { get; }

    /// <summary>By how much of the unit interval a factor moves.</summary>
    public double Delta { get; }

    public int Trajectories => Points.Count / (Points.Dimensions + 1);

    /// <summary>So many trajectories: those of the widest spread among candidates by chance.</summary>
    /// <param name="levels">The number p of levels, even, at least 2.</param>
    /// <param name="candidates">At least the trajectories; the same number chooses nothing. The time grows with its square.</param>
    /// <exception cref="ArgumentException">There is no trajectory or factor, levels are odd or none, or candidates are too few.</exception>
    public static MorrisDesign Of(
        int trajectories, int factors, ulong seed, int candidates, int levels = 4, LevelPlacement placement = LevelPlacement.Ends)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((factors + 1L) * factors, Array.MaxLength, nameof(factors));
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(candidates, trajectories);
        if (levels % 2 != 0) throw new ArgumentException($"The number of levels is even, not {levels}.", nameof(levels));
        double delta = FactorLevels.At(levels / 2, levels, placement) - FactorLevels.At(0, levels, placement);
        var luck = new SplitMix64(seed);
        List<MorrisTrajectory> walks = [];
        for (int k = 0; k < candidates; k++) walks.Add(new MorrisTrajectory(factors, levels, luck));
        MorrisTrajectory[] chosen = [.. TrajectorySpread.Choose(walks, trajectories).Select(k => walks[k])];
        return new MorrisDesign(PointsOf(chosen, levels, placement), StepsOf(chosen), delta);
    }

    private static DesignPoints PointsOf(MorrisTrajectory[] walks, int levels, LevelPlacement placement)
    {
        int factors = walks[0].Factors;
        double[] coordinates = DesignPoints.Room((long)walks.Length * (factors + 1), factors);
        int k = 0;
        foreach (var walk in walks)
            foreach (int level in walk.Levels()) coordinates[k++] = FactorLevels.At(level, levels, placement);
        return new DesignPoints(factors, coordinates);
    }

    private static ReadOnlyCollection<MorrisStep> StepsOf(MorrisTrajectory[] walks)
    {
        List<MorrisStep> steps = [];
        for (int trajectory = 0; trajectory < walks.Length; trajectory++)
            for (int step = 0; step < walks[trajectory].Factors; step++)
            {
                int from = (trajectory * (walks[trajectory].Factors + 1)) + step, factor = walks[trajectory].Moves(step);
                steps.Add(new MorrisStep(trajectory, from, from + 1, factor, walks[trajectory].Sign(factor)));
            }
        return steps.AsReadOnly();
    }
}
