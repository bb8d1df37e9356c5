using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What judgement leaves open of one difference between two wordings. Lists are compared by reference.
/// </summary>
public sealed record JudgedDifference
{
    /// <summary>The endpoint.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>Name of the declaration compared with.</summary>
    public required string Baseline { get; init; }

    /// <summary>Name of the other declaration.</summary>
    public required string Other { get; init; }

    /// <summary>The difference over the draws, against the sign that it has at the numbers as stated.</summary>
    public required DrawSpread Spread { get; init; }

    /// <summary>The difference on each set of assumptions drawn, in their order.</summary>
    public IReadOnlyList<double> Drawn { get; init; } = [];

    /// <summary>
    /// Where most of the draws lie that reverse the sign; null where there are few, or no one number tells them apart.
    /// </summary>
    public SignReversal? Reversal { get; init; }

    /// <summary>The numbers with which the difference moves most, the strongest first.</summary>
    public required IReadOnlyList<DecisiveNumber> Deciders { get; init; }
}

/// <summary>A judged number and how far a difference moves with it over the draws.</summary>
/// <param name="Number">Its path in the scenario file.</param>
/// <param name="Correlation">Spearman's rank correlation with the difference, [−1, 1].</param>
public readonly record struct DecisiveNumber(string Number, double Correlation);

/// <summary>The side of a judged number on which most draws that reverse a sign lie.</summary>
/// <param name="Number">Its path in the scenario file.</param>
/// <param name="Below">Whether they lie below the bound, not above.</param>
/// <param name="Bound">The bound, in the unit of the number.</param>
public readonly record struct SignReversal(string Number, bool Below, double Bound)
{
    private const int Fewest = 5;

    private const double Chance = 0.05;

    /// <summary>
    /// The rule on one number that tells the reversals best from the other draws, by the share of reversals on its side
    /// less that of the others (Youden 1950, Cancer 3:32); null where there are too few reversals, or no rule tells
    /// them apart.
    /// </summary>
    internal static SignReversal? Find(IReadOnlyList<(string Number, double[] Values)> numbers, bool[] reversed)
    {
        int count = reversed.Count(one => one);
        if (count < Fewest || count > reversed.Length - Fewest) return null;
        SignReversal? best = null;
        double most = Least(numbers.Count, count, reversed.Length - count);
        foreach ((string number, double[] values) in numbers)
        {
            (double index, bool below, double bound) = Best(values, reversed, count);
            if (index >= most) (best, most) = (new SignReversal(number, below, bound), index);
        }
        return best;
    }

    /// <summary>
    /// What the best of many idle numbers exceeds by chance at most once in twenty: the bound of Smirnov's two-sample
    /// statistic (1939, Bull. Univ. Moscow 2:2), shared among the numbers.
    /// </summary>
    private static double Least(int numbers, int reversed, int others) =>
        Math.Sqrt(Math.Log(2 * numbers / Chance) / 2 * (reversed + others) / ((double)reversed * others));

    private static (double Index, bool Below, double Bound) Best(double[] values, bool[] reversed, int count)
    {
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(draw => values[draw])];
        double most = 0, bound = 0, seen = 0, others = 0;
        for (int k = 0; k < order.Length - 1; k++)
        {
            if (reversed[order[k]]) seen++;
            else others++;
            double index = (seen / count) - (others / (values.Length - count));
            if (values[order[k]] == values[order[k + 1]] || Math.Abs(index) <= Math.Abs(most)) continue;
            (most, bound) = (index, (values[order[k]] + values[order[k + 1]]) / 2);
        }
        return (Math.Abs(most), most > 0, bound);
    }
}
