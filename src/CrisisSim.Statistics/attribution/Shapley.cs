using System.Numerics;

namespace CrisisSim.Statistics;

/// <summary>
/// Divides the worth of a whole among players by what each adds on joining, averaged over all orders in which they can
/// join (Shapley 1953, Contributions to the Theory of Games II:307). The parts sum to the whole; who adds nothing gets
/// 0; who adds the same gets the same. A coalition is a number whose bit i says whether player i is in it.
/// </summary>
public static class Shapley
{
    /// <summary>Players above which coalitions are not counted out.</summary>
    public const int MostPlayers = 20;

    /// <summary>
    /// The share of orders in which a given player joins exactly a given coalition of others: s! (n − s − 1)! / n!.
    /// </summary>
    /// <param name="size">Players in the coalition, 0 to <paramref name="players"/> − 1.</param>
    /// <param name="players">Players in all, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public static double Weight(int size, int players)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(players, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(size, players);
        double weight = 1.0 / players;
        for (int k = 1; k <= size; k++) weight *= (double)k / (players - k);
        return weight;
    }

    /// <summary>Each player's part, from the worth of every coalition.</summary>
    /// <param name="worth">Of coalition S at place S, the empty one at 0: 2ⁿ finite numbers; what the empty one is
    /// worth is nobody's.</param>
    /// <exception cref="ArgumentException">There are not 2ⁿ numbers, with n from 0 to
    /// <see cref="MostPlayers"/>.</exception>
    public static double[] Values(ReadOnlySpan<double> worth)
    {
        if (!BitOperations.IsPow2(worth.Length) || worth.Length > 1 << MostPlayers)
            throw new ArgumentException(
                $"{worth.Length} is not the number of coalitions of up to {MostPlayers} players.", nameof(worth));
        double[] parts = new double[BitOperations.Log2((uint)worth.Length)];
        double[] weights = [.. Enumerable.Range(0, parts.Length).Select(size => Weight(size, parts.Length))];
        for (int player = 0; player < parts.Length; player++) parts[player] = Part(player, worth, weights);
        return parts;
    }

    /// <summary>
    /// Adds to each player's sum what it adds on joining in one order; over orders drawn at random the mean of these is
    /// its part (Castro, Gómez and Tejada 2009, Computers and Operations Research 36:1726). In each order they sum to
    /// the whole.
    /// </summary>
    /// <param name="order">The players as they join.</param>
    /// <param name="worth">The worth before the first has joined, after the first, and so on to after the last: one
    /// more than players.</param>
    /// <param name="sums">One a player.</param>
    /// <exception cref="ArgumentException">The lengths do not fit.</exception>
    public static void Along(ReadOnlySpan<int> order, ReadOnlySpan<double> worth, Span<double> sums)
    {
        if (worth.Length != order.Length + 1 || sums.Length != order.Length)
            throw new ArgumentException("There is one sum a player, and one worth more than players.", nameof(worth));
        for (int k = 0; k < order.Length; k++) sums[order[k]] += worth[k + 1] - worth[k];
    }

    private static double Part(int player, ReadOnlySpan<double> worth, double[] weights)
    {
        double part = 0;
        int itself = 1 << player;
        for (int others = 0; others < worth.Length; others++)
            if ((others & itself) == 0)
                part += weights[BitOperations.PopCount((uint)others)] * (worth[others | itself] - worth[others]);
        return part;
    }
}
