using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>The axis that all panels share, points of 100.</summary>
internal readonly record struct ProfileAxis(double From, double To)
{
    private const double Margin = 0.08, Least = 1;

    /// <summary>Where a text crosses the zero line least.</summary>
    public double MiddleOfTheLongerSide => To > -From ? To / 2 : From / 2;

    public static ProfileAxis Fit(ProfileResult result)
    {
        double[] ends = [-Least, Least, .. ProfileChart.Shown(result)
            .SelectMany(d => (double[])[d.Difference!.Value.Interval.Low, d.Difference.Value.Interval.High])
            .Where(double.IsFinite).Select(end => 100 * end)];
        double room = (ends.Max() - ends.Min()) * Margin;
        return new ProfileAxis(ends.Min() - room, ends.Max() + room);
    }
}
