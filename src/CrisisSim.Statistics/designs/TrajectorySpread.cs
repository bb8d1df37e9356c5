namespace CrisisSim.Statistics;

/// <summary>
/// Chooses trajectories far from one another (Campolongo, Cariboni and Saltelli 2007, Environ. Model. Softw. 22:1509): the
/// distance of two is the sum of the distances of all pairs of their points, the spread of a set the root of its sum of squares.
/// The farthest pair comes first, then always the one that adds most (Ruano et al. 2012, Environ. Model. Softw. 37:103, in short).
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
