using System.Collections.ObjectModel;

namespace CrisisSim.Statistics;

/// <summary>
/// Trajectories for elementary effects (Morris 1991, Technometrics 33:161): on a grid of p levels each factor moves
/// once a trajectory, by p/2 levels, which is Δ = p / (2(p − 1)) with levels at the ends and Δ = ½ with levels at
/// middles. The points of a trajectory are together and in its order. Compared by reference.
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

    /// <summary>The number of trajectories.</summary>
    public int Trajectories => Points.Count / (Points.Dimensions + 1);

    /// <summary>So many trajectories: those of the widest spread among candidates by chance.</summary>
    /// <param name="levels">The number p of levels, even, at least 2.</param>
    /// <param name="candidates">At least the trajectories; the same number chooses nothing. The time grows with its
    /// square.</param>
    /// <exception cref="ArgumentException">There is no trajectory or factor, levels are odd or none, or candidates are
    /// too few.</exception>
    public static MorrisDesign Create(
        int trajectories, int factors, ulong seed, int candidates, int levels = 4,
            LevelPlacement placement = LevelPlacement.Ends)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((factors + 1L) * factors, Array.MaxLength, nameof(factors));
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(candidates, trajectories);
        if (levels % 2 != 0)
            throw new ArgumentException($"The number of levels is even, not {levels}.", nameof(levels));
        double delta = UnitLevels.At(levels / 2, levels, placement) - UnitLevels.At(0, levels, placement);
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
        foreach (MorrisTrajectory walk in walks)
            foreach (int level in walk.Levels()) coordinates[k++] = UnitLevels.At(level, levels, placement);
        return new DesignPoints(factors, coordinates);
    }

    private static ReadOnlyCollection<MorrisStep> StepsOf(MorrisTrajectory[] walks)
    {
        List<MorrisStep> steps = [];
        for (int trajectory = 0; trajectory < walks.Length; trajectory++)
            for (int step = 0; step < walks[trajectory].Factors; step++)
            {
                int from = (trajectory * (walks[trajectory].Factors + 1)) + step,
                    factor = walks[trajectory].Moves(step);
                steps.Add(new MorrisStep(trajectory, from, from + 1, factor, walks[trajectory].Sign(factor)));
            }
        return steps.AsReadOnly();
    }
}

/// <summary>
/// One step of a trajectory of Morris: the effect of a factor is the change of the outcome over Sign × Delta.
/// </summary>
/// <param name="Trajectory">From 0.</param>
/// <param name="From">The point before the step.</param>
/// <param name="To">The point after it, the next of the design.</param>
/// <param name="Factor">The factor that moves, from 0.</param>
/// <param name="Sign">1 where the factor rises, −1 where it falls.</param>
public readonly record struct MorrisStep(int Trajectory, int From, int To, int Factor, int Sign);

/// <summary>
/// Chooses trajectories far from one another (Campolongo, Cariboni and Saltelli 2007, Environ. Model. Softw. 22:1509):
/// the distance of two is the sum of the distances of all pairs of their points, the spread of a set the root of its
/// sum of squares. The farthest pair comes first, then always the one that adds most (Ruano et al. 2012, Environ.
/// Model. Softw. 37:103, in short).
/// </summary>
internal static class TrajectorySpread
{
    /// <summary>The chosen candidates, in the order of choice.</summary>
    public static int[] Choose(IReadOnlyList<MorrisTrajectory> candidates, int count)
    {
        if (count == candidates.Count) return [.. Enumerable.Range(0, count)];
        double[,] squares = Squares(candidates);
        List<int> chosen = [.. Farthest(squares).Take(count)];
        double[] added = new double[candidates.Count];
        foreach (int one in chosen) Add(one, squares, added);
        while (chosen.Count < count)
        {
            int best = Enumerable.Range(0, added.Length).Except(chosen).MaxBy(candidate => added[candidate]);
            chosen.Add(best);
            Add(best, squares, added);
        }
        return [.. chosen];
    }

    private static void Add(int one, double[,] squares, double[] added)
    {
        for (int other = 0; other < added.Length; other++) added[other] += squares[one, other];
    }

    private static int[] Farthest(double[,] squares)
    {
        int[] pair = [0, 1];
        for (int one = 0; one < squares.GetLength(0); one++)
            for (int other = one + 1; other < squares.GetLength(0); other++)
                if (squares[one, other] > squares[pair[0], pair[1]]) pair = [one, other];
        return pair;
    }

    private static double[,] Squares(IReadOnlyList<MorrisTrajectory> candidates)
    {
        int[][] walks = [.. candidates.Select(candidate => candidate.Levels())];
        double[,] squares = new double[walks.Length, walks.Length];
        for (int one = 0; one < walks.Length; one++)
            for (int other = one + 1; other < walks.Length; other++)
            {
                double distance = Distance(walks[one], walks[other], candidates[one].Factors);
                squares[one, other] = squares[other, one] = distance * distance;
            }
        return squares;
    }

    private static double Distance(int[] one, int[] other, int factors)
    {
        double sum = 0;
        for (int a = 0; a < one.Length; a += factors)
            for (int b = 0; b < other.Length; b += factors)
            {
                long squared = 0;
                for (int factor = 0; factor < factors; factor++)
                {
                    long gap = one[a + factor] - other[b + factor];
                    squared += gap * gap;
                }
                sum += Math.Sqrt(squared);
            }
        return sum;
    }
}

/// <summary>
/// A walk over the grid of levels in which each factor moves once by half the levels, in the one direction that stays
/// inside.
/// </summary>
internal sealed class MorrisTrajectory
{
    private readonly int[] start;
    private readonly int[] order;
    private readonly int levels;

    /// <summary>A start and an order of the factors by chance (Morris 1991, Technometrics 33:161).</summary>
    public MorrisTrajectory(int factors, int levels, SplitMix64 luck)
    {
        this.levels = levels;
        start = new int[factors];
        for (int factor = 0; factor < factors; factor++) start[factor] = luck.Below(levels);
        order = luck.Permutation(factors);
    }

    public int Factors => start.Length;

    /// <summary>The factor that moves in a step, from 0.</summary>
    public int Moves(int step) => order[step];

    public int Sign(int factor) => start[factor] < levels / 2 ? 1 : -1;

    /// <summary>The levels of all factors after each number of steps, row by row from the start on.</summary>
    public int[] Levels()
    {
        int[] rows = new int[(Factors + 1) * Factors];
        start.CopyTo(rows, 0);
        for (int step = 0; step < Factors; step++)
        {
            Span<int> next = rows.AsSpan((step + 1) * Factors, Factors);
            rows.AsSpan(step * Factors, Factors).CopyTo(next);
            next[order[step]] += Sign(order[step]) * (levels / 2);
        }
        return rows;
    }
}
