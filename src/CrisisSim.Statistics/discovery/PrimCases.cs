namespace CrisisSim.Statistics;

/// <summary>The cases in which boxes are sought, with the order of each factor's values found once.</summary>
internal sealed class PrimCases
{
    private readonly PrimFactor[] factors;
    private readonly bool[] ofInterest;

    public PrimCases(IReadOnlyList<PrimFactor> factors, IReadOnlyList<bool> ofInterest)
    {
        this.factors = [.. factors];
        this.ofInterest = [.. ofInterest];
        Order = [.. factors.Select(Sorted)];
        Tally = TallyRows(Order[0]);
    }

    private PrimCases(PrimCases same, bool[] ofInterest) =>
        (factors, this.ofInterest, Order, Tally) = (same.factors, ofInterest, same.Order, same.Tally);

    public int Factors => factors.Length;

    public PrimTally Tally { get; }

    /// <summary>For each factor all rows in rising order of its values, ties in order of rows.</summary>
    public int[][] Order { get; }

    public PrimFactor Factor(int factor) => factors[factor];

    public PrimTally TallyRows(ReadOnlySpan<int> rows)
    {
        var tally = default(PrimTally);
        foreach (int row in rows) tally = tally.With(ofInterest[row]);
        return tally;
    }

    /// <summary>Whether a row meets all limits but those of one factor; of none where it is −1.</summary>
    public bool Meets(PrimLimits limits, int row, int but)
    {
        foreach (int f in limits.Restricted)
            if (f != but && !limits.Keeps(f, factors[f][row])) return false;
        return true;
    }

    /// <summary>The rows that meet all limits but one factor's, in rising order of that factor.</summary>
    public int[] But(PrimLimits limits, int factor) => [.. Order[factor].Where(row => Meets(limits, row, factor))];

    public PrimTally Inside(PrimLimits limits) => TallyRows(Array.FindAll(Order[0], row => Meets(limits, row, -1)));

    public PrimCases Subset(int[] rows) =>
        new([.. factors.Select(factor => factor.Subset(rows))], Array.ConvertAll(rows, row => ofInterest[row]));

    /// <summary>The same cases, but that these rows are of interest, as many as before.</summary>
    public PrimCases WithInterestIn(int[] rows)
    {
        bool[] dealt = new bool[ofInterest.Length];
        foreach (int row in rows) dealt[row] = true;
        return new PrimCases(this, dealt);
    }

    private static int[] Sorted(PrimFactor factor)
    {
        int[] rows = [.. Enumerable.Range(0, factor.Count)];
        double[] keys = Array.ConvertAll(rows, row => factor[row]);
        return [.. rows.OrderBy(row => keys[row])];
    }
}
