namespace CrisisSim.Statistics;

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
            var next = rows.AsSpan((step + 1) * Factors, Factors);
            rows.AsSpan(step * Factors, Factors).CopyTo(next);
            next[order[step]] += Sign(order[step]) * (levels / 2);
        }
        return rows;
    }
}
