using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>A number at a point above or below a limit. Equal if all parts are.</summary>
/// <param name="Of">The number.</param>
/// <param name="Above">Whether it is to be above the limit; else below.</param>
/// <param name="OrEqual">Whether the limit itself will do.</param>
/// <param name="Limit">In the unit of the endpoint; shares from 0 to 1.</param>
internal sealed record PredicateClause(StudyQuestion Of, bool Above, bool OrEqual, double Limit)
{
    /// <summary>Whether it is so by the value, and whether that holds over the whole interval of luck; null where the number is not known.</summary>
    public PointStanding? At(StudyResults results, int point)
    {
        if (Of.At(results, point) is not { } known || !double.IsFinite(known.Value)) return null;
        (bool low, bool high) = (IsSo(known.Interval.Low), IsSo(known.Interval.High));
        return new PointStanding(IsSo(known.Value), low == high);
    }

    private bool IsSo(double number) => (OrEqual && number == Limit) || (Above ? number > Limit : number < Limit);
}
