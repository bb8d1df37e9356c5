using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>The empirical distribution of a number that every crisis has, under one wording. Compared by reference.</summary>
internal sealed class ValueCurve
{
    private readonly double[] sorted;
    private readonly Confidence confidence;

    public ValueCurve(double[] values, Series series, Confidence confidence)
    {
        (Values, Series, this.confidence) = (values, series, confidence);
        sorted = [.. values.Order()];
    }

    public Series Series { get; }

    /// <summary>The values in the order of the trials.</summary>
    public double[] Values { get; }

    public int Trials => sorted.Length;

    public double Most => sorted[^1];

    public Estimate Mean => Statistics.Mean.Of(Values, confidence);

    /// <summary>The share of crises with exactly 0.</summary>
    public Estimate Nothing => AtMost(0);

    /// <summary>The share of crises in which the number is at most so much.</summary>
    public Estimate AtMost(double value)
    {
        int found = Array.BinarySearch(sorted, value);
        int count = found < 0 ? ~found : found;
        while (count < sorted.Length && sorted[count] <= value) count++;
        return new Proportion(count, sorted.Length).Estimate(confidence);
    }

    /// <summary>Values at which the curve is drawn: 0, where it rises, as far as the eye can tell, and the end of the axis.</summary>
    public IReadOnlyList<double> Drawn(int most, double top)
    {
        double[] rises = [.. sorted.Where(value => value > 0 && value < top).Distinct()];
        double[] kept = rises.Length <= most ? rises : [.. Enumerable.Range(1, most).Select(k => rises[(rises.Length * k / most) - 1])];
        return [0, .. kept, top];
    }
}
