using System.Numerics;

namespace CrisisSim.Statistics;

/// <summary>
/// Orders in which to visit the points of a design so that what has been visited is spread over the whole of it at any
/// time. Each order is every point once, the same on every machine. Points of Sobol, samples of Saltelli and
/// trajectories of Morris are in such an order as they come.
/// </summary>
public static class BalancedOrder
{
    /// <summary>
    /// For points in a row, such as a grid of one factor: the order of van der Corput (1935, Proc. Akad. Amsterdam
    /// 38:813), by reversal of bits.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no point.</exception>
    public static int[] ForPoints(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        int[] order = new int[count];
        int bits = BitOperations.Log2((uint)count - 1) + 1, visited = 0;
        for (uint k = 0; visited < count; k++)
        {
            uint point = Reversed(k) >> (32 - bits);
            if (point < (uint)count) order[visited++] = (int)point;
        }
        return order;
    }

    /// <summary>
    /// For a row of blocks whose points say something only together: the blocks in the order of
    /// <see cref="ForPoints"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no block, or no point in it, or there are too many
    /// points.</exception>
    public static int[] ForBlocks(int blocks, int pointsPerBlock)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pointsPerBlock, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)blocks * pointsPerBlock, Array.MaxLength, nameof(blocks));
        return [.. ForPoints(blocks).SelectMany(block => Enumerable.Range(block * pointsPerBlock, pointsPerBlock))];
    }

    /// <summary>
    /// For the points of a <see cref="FullFactorial"/> of these levels: the combinations in the order in which the
    /// sequence of Sobol first hits them, so that each level of each factor has its share soon; with two levels each
    /// the sequence hits every combination exactly once. Combinations that many points still miss come last.
    /// </summary>
    /// <exception cref="ArgumentException">There is no factor, one has no level, or there are too many factors or
    /// combinations.</exception>
    public static int[] ForFactorial(IReadOnlyList<int> levels)
    {
        int[] counts = UnitLevels.Required(levels);
        int[] order = new int[UnitLevels.Combinations(counts)];
        bool[] visited = new bool[order.Length];
        var sequence = new SobolSequence(counts.Length);
        int placed = 0;
        long tried = Math.Min(Patience * order.Length, SobolSequence.Length);
        for (long index = 0; placed < order.Length && index < tried; index++)
            Visit(Combination(sequence, index, counts), visited, order, ref placed);
        foreach (int point in ForPoints(order.Length)) Visit(point, visited, order, ref placed);
        return order;
    }

    /// <summary>Points of the sequence tried a combination; by chance a share of e⁻¹⁶ would still be missing.</summary>
    private const long Patience = 16;

    private static void Visit(int point, bool[] visited, int[] order, ref int placed)
    {
        if (visited[point]) return;
        visited[point] = true;
        order[placed++] = point;
    }

    private static int Combination(SobolSequence sequence, long index, int[] levels)
    {
        int point = 0;
        for (int factor = 0; factor < levels.Length; factor++)
            point = (point * levels[factor]) + (int)(sequence.At(index, factor) * levels[factor]);
        return point;
    }

    private static uint Reversed(uint bits)
    {
        uint reversed = 0;
        for (int k = 0; k < 32; k++, bits >>= 1) reversed = (reversed << 1) | (bits & 1);
        return reversed;
    }
}
