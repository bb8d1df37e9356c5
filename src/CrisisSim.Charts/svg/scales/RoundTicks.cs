namespace CrisisSim.Charts;

/// <summary>Round numbers on an axis.</summary>
internal static class RoundTicks
{
    private static readonly double[] Hours = [1, 2, 3, 6, 12, 24, 48, 72, 120, 168, 240, 336, 360, 720, 1440, 2160, 4320, 8760];

    private static readonly double[] Days = [1, 2, 5, 7, 14, 15, 30, 60, 90, 180, 365];

    /// <summary>Multiples of the step between the ends, in the axis' direction.</summary>
    public static double[] Of(double from, double to, double step)
    {
        double low = Math.Min(from, to), high = Math.Max(from, to);
        double first = Math.Ceiling((low / step) - 1e-9), last = Math.Floor((high / step) + 1e-9);
        int count = (int)Math.Clamp(last - first + 1, 0, 1000);
        double[] ticks = new double[count];
        for (int k = 0; k < count; k++) ticks[k] = (first + k) * step is var at && Math.Abs(at) < step * 1e-6 ? 0 : (first + k) * step;
        if (to < from) Array.Reverse(ticks);
        return ticks;
    }

    /// <summary>Steps from fine to coarse: 1, 2 and 5 times a power of ten; of hours and days, which the unit or the first word of the title says, what a clock or a calendar has.</summary>
    public static IEnumerable<double> Steps(double span, NumberAxis axis)
    {
        double finest = Math.Abs(span) / 20;
        double[] known = Known(axis);
        IEnumerable<double> first = known.Where(step => step >= finest && step <= Math.Abs(span));
        if (known.Length > 0 && finest >= known[0] / 2 && first.Any()) return first.Concat(Decimal(Math.Abs(span) / 2).Take(12));
        return Decimal(finest).Take(12);
    }

    private static double[] Known(NumberAxis axis) => axis.Unit.Trim() switch
    {
        "h" => Hours,
        "d" => Days,
        "" when Says(axis, "hours") => Hours,
        "" when Says(axis, "days") => Days,
        _ => [],
    };

    /// <summary>Whether the title begins with the word: "hours to the decision".</summary>
    private static bool Says(NumberAxis axis, string word) => axis.Title.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<double> Decimal(double finest)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(finest)));
        for (; ; power *= 10)
        {
            foreach (double digit in (double[])[1, 2, 5])
            {
                if (digit * power >= finest * (1 - 1e-9)) yield return digit * power;
            }
        }
    }
}
