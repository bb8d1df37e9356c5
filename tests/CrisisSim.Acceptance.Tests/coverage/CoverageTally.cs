using CrisisSim.Statistics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>How often the intervals of one quantity held the truth.</summary>
/// <param name="Kind">The kind of interval.</param>
/// <param name="Quantity">What it is of.</param>
/// <param name="Crises">Behind each interval.</param>
internal sealed record CoverageTally(string Kind, string Quantity, int Crises)
{
    /// <summary>The two-sided 99.9 % point of the standard normal distribution.</summary>
    private const double Band = 3.2905;

    private const double Nominal = 0.95, Wide = 0.98;

    private readonly List<Estimate> estimates = [];

    /// <summary>The value that all intervals are to hold; from many more crises.</summary>
    public double Truth { get; set; } = double.NaN;

    /// <summary>Adds one interval; null where the tool gives none.</summary>
    public void Add(Estimate? estimate)
    {
        Seen++;
        if (estimate is { } known) estimates.Add(known);
    }

    /// <summary>How many times one was asked for.</summary>
    public int Seen { get; private set; }

    /// <summary>How many intervals there are.</summary>
    public int Intervals => estimates.Count;

    /// <summary>The share that holds the truth.</summary>
    public double Share => estimates.Count(of => Holds(of.Interval)) / (double)estimates.Count;

    /// <summary>The share whose interval lies below the truth.</summary>
    public double Below => estimates.Count(of => !Holds(of.Interval) && of.Interval.High < Truth) / (double)estimates.Count;

    /// <summary>Half the width in the middle of all.</summary>
    public double MedianHalfWidth => estimates.Select(of => of.HalfWidth).Order().ElementAt(estimates.Count / 2);

    /// <summary>Whether there is anything to miss: something that was seen in any crisis at all.</summary>
    public bool IsAnything => Intervals > 0 && double.IsFinite(Truth) && (Truth != 0 || estimates.Any(of => of.Value != 0));

    /// <summary>Whether it falls short by more than 99.9 of 100 such counts would by luck.</summary>
    public bool FallsShort => Share < Nominal - (Band * Math.Sqrt(Nominal * (1 - Nominal) / Intervals));

    /// <summary>Whether it holds more often than it need.</summary>
    public bool IsWide => Share > Wide;

    private bool Holds(Interval interval)
    {
        double rounding = 1e-9 * Math.Max(1, Math.Abs(Truth)); // the truth is summed in another order
        return interval.Low - rounding <= Truth && Truth <= interval.High + rounding;
    }
}
