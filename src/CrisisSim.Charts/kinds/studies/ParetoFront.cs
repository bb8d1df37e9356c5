using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>Which of several choices are not outdone by another in both of two measures.</summary>
internal sealed class ParetoFront(IReadOnlyList<ScatterPoint> points, Measurand x, Measurand y)
{
    /// <summary>Whether no other is at least as good in both and better in one, by value.</summary>
    public bool Holds(ScatterPoint point) => !points.Any(other => Outdoes(other, point));

    /// <summary>Whether some other outdoes it so clearly that in neither measure the intervals overlap.</summary>
    public bool IsClearlyOutdone(ScatterPoint point) => points.Any(other => Outdoes(other, point) && Apart(other.X, point.X) && Apart(other.Y, point.Y));

    private bool Outdoes(ScatterPoint other, ScatterPoint point)
    {
        double byX = Better(x, other.X, point.X), byY = Better(y, other.Y, point.Y);
        return byX >= 0 && byY >= 0 && byX + byY > 0;
    }

    /// <summary>Above 0 where the first is better; what neither is better in counts as higher is better.</summary>
    private static double Better(Measurand what, Estimate first, Estimate second) => (first.Value - second.Value) * (what.HigherIsBetter == false ? -1 : 1);

    private static bool Apart(Estimate one, Estimate other) => one.Interval.High < other.Interval.Low || other.Interval.High < one.Interval.Low;
}
