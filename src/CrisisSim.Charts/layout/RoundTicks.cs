using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>Round numbers on an axis where equal ratios have equal lengths.</summary>
internal static class LogTicks
{
    private static readonly double[][] Digits = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 5], [1, 3], [1]];

    /// <summary>From many to few, all within the ends and in the axis' direction.</summary>
    public static IEnumerable<double[]> Candidates(double from, double to)
    {
        double low = Math.Min(from, to), high = Math.Max(from, to);
        int first = (int)Math.Floor(Math.Log10(low)), last = (int)Math.Ceiling(Math.Log10(high));
        foreach (double[] digits in Digits) yield return Ordered(Between(low, high, first, last, 1, digits), from > to);
        for (int every = 2; every <= Math.Max(2, last - first); every++)
            yield return Ordered(Between(low, high, first, last, every, [1]), from > to);
    }

    private static IEnumerable<double> Between(double low, double high, int first, int last, int every,
        double[] digits) =>
        from power in Enumerable.Range(first, last - first + 1)
        where power % every == 0
        from digit in digits
        let number = double.Parse(FormattableString.Invariant($"{digit}e{power}"),
            System.Globalization.CultureInfo.InvariantCulture)
        where number >= low * (1 - 1e-9) && number <= high * (1 + 1e-9)
        select number;

    private static double[] Ordered(IEnumerable<double> numbers, bool falling) =>
        falling ? [.. numbers.Reverse()] : [.. numbers];
}

/// <summary>Numbers at ticks.</summary>
internal static class TickText
{
    /// <summary>
    /// With the decimals that the step needs, a true minus, commas between thousands, and the axis' unit and sign.
    /// </summary>
    public static string Format(double number, double step, NumberAxis axis)
    {
        double size = Math.Abs(number);
        if (size < step * 1e-6) return "0" + axis.Unit;
        string digits = size >= 1e7 || (size < 1e-5 && size > 0)
            ? Power(size)
            : size.ToString("N" + Places(step), CultureInfo.InvariantCulture);
        return (number < 0 ? "−" : axis.Signed ? "+" : "") + digits + axis.Unit;
    }

    /// <summary>Decimals that tell multiples of the step apart.</summary>
    private static string Places(double step)
    {
        for (int places = 0; places < 8; places++)
        {
            double scaled = step * Math.Pow(10, places);
            if (Math.Abs(scaled - Math.Round(scaled)) < 1e-6 * Math.Max(1, scaled) && Math.Round(scaled) > 0)
                return places.ToString(CultureInfo.InvariantCulture);
        }
        return "8";
    }

    private static string Power(double size)
    {
        int power = (int)Math.Floor(Math.Log10(size) + 1e-12);
        string digit = (size / Math.Pow(10, power)).ToString("0.##", CultureInfo.InvariantCulture);
        string raised = string.Concat(power
            .ToString(CultureInfo.InvariantCulture)
            .Select(letter => letter == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[letter - '0']));
        return digit == "1" ? "10" + raised : $"{digit}×10{raised}";
    }
}

/// <summary>Round numbers on an axis.</summary>
internal static class RoundTicks
{
    private static readonly double[] Hours =
    [
        1, 2, 3, 6, 12, 24, 48, 72, 120, 168, 240, 336, 360, 720, 1440, 2160, 4320, 8760
    ];

    private static readonly double[] Days = [1, 2, 5, 7, 14, 15, 30, 60, 90, 180, 365];

    /// <summary>Multiples of the step between the ends, in the axis' direction.</summary>
    public static double[] Multiples(double from, double to, double step)
    {
        double low = Math.Min(from, to), high = Math.Max(from, to);
        double first = Math.Ceiling((low / step) - 1e-9), last = Math.Floor((high / step) + 1e-9);
        int count = (int)Math.Clamp(last - first + 1, 0, 1000);
        double[] ticks = new double[count];
        for (int k = 0; k < count; k++)
            ticks[k] = (first + k) * step is var at && Math.Abs(at) < step * 1e-6 ? 0 : (first + k) * step;
        if (to < from) Array.Reverse(ticks);
        return ticks;
    }

    /// <summary>
    /// Steps from fine to coarse: 1, 2 and 5 times a power of ten; of hours and days, which the unit or the first word
    /// of the title says, what a clock or a calendar has.
    /// </summary>
    public static IEnumerable<double> Steps(double span, NumberAxis axis)
    {
        double finest = Math.Abs(span) / 20;
        double[] known = Known(axis);
        IEnumerable<double> first = known.Where(step => step >= finest && step <= Math.Abs(span));
        if (known.Length > 0 && finest >= known[0] / 2 && first.Any())
            return first.Concat(Decimal(Math.Abs(span) / 2).Take(12));
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
    private static bool Says(NumberAxis axis, string word) =>
        axis.Title.StartsWith(word, StringComparison.OrdinalIgnoreCase);

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
