using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Measures of what attackers choose, as the screen prints them: with as many digits as their interval supports.
/// </summary>
public static class ChoiceFigure
{
    private const double Few = 5;

    /// <summary>
    /// 41 [38, 44]: in points of 100 where it is a share, which have no decimals unless they are few.
    /// </summary>
    public static string Ranged(DeterrenceMeasure measure, Estimate value)
    {
        Estimate shown = InUnit(measure, value);
        var digits = Decimals.SupportedBy(shown);
        if (Math.Abs(shown.Value) >= Few) digits = new Decimals(Math.Min(0, digits.Places));
        Interval wide = digits.Outwards(shown.Interval);
        string range = shown.Interval.Width == 0
            ? ""
            : $" [{Figures.Plain(wide.Low, digits)}, {Figures.Plain(wide.High, digits)}]";
        return Figures.Plain(shown.Value, digits) + range;
    }

    /// <summary>+12, in points where it is a share; "0" where nothing differs.</summary>
    public static string Bare(DeterrenceMeasure measure, Estimate difference)
    {
        if (difference is { Value: 0, Interval: { Low: 0, High: 0 } }) return "0";
        Estimate shown = InUnit(measure, difference);
        return Figures.Signed(shown.Value, Decimals.Telling(shown));
    }

    /// <summary>The interval of a difference, [−4, +12]; empty where nothing differs.</summary>
    public static string Interval(DeterrenceMeasure measure, Estimate difference)
    {
        Estimate shown = InUnit(measure, difference);
        if (shown.Interval.Width == 0) return "";
        var digits = Decimals.Telling(shown);
        Interval wide = digits.Outwards(shown.Interval);
        return $"[{Figures.Signed(wide.Low, digits)}, {Figures.Signed(wide.High, digits)}]";
    }

    /// <summary>A utility, with two digits.</summary>
    public static string Utility(double value) =>
        double.IsFinite(value) ? Figures.Plain(value, new Decimals(2)) : "none";

    private static Estimate InUnit(DeterrenceMeasure measure, Estimate estimate) =>
        measure.IsShare ? estimate.In(100) : estimate;
}
