namespace CrisisSim.Charts;

/// <summary>Ends of axes that hold all that is drawn. What is not finite is left out.</summary>
internal static class AxisRange
{
    private const double Margin = 0.06;

    /// <summary>From the least to the most with a little room on either side; [0, 1] where there is nothing.</summary>
    public static (double From, double To) Around(params IEnumerable<double> values)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        if (finite.Length == 0) return (0, 1);
        (double least, double most) = (finite.Min(), finite.Max());
        if (least == most) return least == 0 ? (-1, 1) : (least - (Math.Abs(least) / 2), most + (Math.Abs(most) / 2));
        double room = (most - least) * Margin;
        return (least - room, most + room);
    }

    /// <summary>As <see cref="Around"/>, with 0 always in it and no room beyond it where nothing lies there.</summary>
    public static (double From, double To) FromZero(params IEnumerable<double> values)
    {
        double[] finite = [.. values.Where(double.IsFinite), 0];
        (double least, double most) = (finite.Min(), finite.Max());
        if (least == most) return (0, 1);
        double room = (most - least) * Margin;
        return (least < 0 ? least - room : 0, most > 0 ? most + room : 0);
    }

    /// <summary>
    /// An interval with finite ends, cut to an axis; null where it is a point or its value is not finite.
    /// </summary>
    public static Whisker? Within((double From, double To) axis, double low, double high)
    {
        (double from, double to) = (Math.Clamp(low, axis.From, axis.To), Math.Clamp(high, axis.From, axis.To));
        return from < to ? new Whisker(from, to) : null;
    }
}
