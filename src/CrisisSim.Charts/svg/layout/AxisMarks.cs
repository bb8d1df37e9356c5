using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>Chooses what is marked on an axis, so that no text meets another.</summary>
internal static class AxisMarks
{
    /// <summary>Most numbers on an axis that the renderer chooses.</summary>
    private const int MostAcross = 10, MostUpward = 7;

    /// <summary>Fewest for which it is preferred that both ends are marked.</summary>
    private const int Enough = 4;

    /// <summary>Least room between texts beside each other, and between lines, in text sizes.</summary>
    private const double Apart = 1.2, Above = 0.5;

    /// <summary>Of the axis from left to right, this long in px.</summary>
    public static IReadOnlyList<AxisMark> Across(Axis axis, double length, Sizes sizes)
    {
        if (axis is NameAxis names) return NameMarks.Across(names, length, sizes);
        double size = sizes.Small;
        return Chosen((NumberAxis)axis, length, MostAcross, text => TextWidth.Measure(text, size) + (Apart * size),
            length / 2, size);
    }

    /// <summary>Of the axis from bottom to top, this long in px, with texts of at most this width.</summary>
    public static IReadOnlyList<AxisMark> Upward(Axis axis, double length, double width, Sizes sizes)
    {
        if (axis is NameAxis names) return NameMarks.Upward(names, length, width, sizes);
        double size = sizes.Small;
        return Chosen((NumberAxis)axis, length, MostUpward, _ => (1.2 + Above) * size, width, size);
    }

    private static List<AxisMark> Chosen(NumberAxis axis, double length, int most, Func<string, double> room,
        double width, double size)
    {
        (double from, double to) = NumberRange.For(axis);
        Scale scale = new(from, to, 0, length, NumberRange.IsLogarithmic(axis));
        List<List<Tick>> all = [.. Candidates(axis, from, to)];
        List<List<Tick>> fit = [.. all.Where(
            ticks => Fit(ticks, scale, room) && (ticks.Count <= most || axis.Ticks is not null))];
        List<Tick> chosen = fit.Find(ticks => ticks.Count >= Enough && ticks[0].At == from && ticks[^1].At == to)
            ?? fit.FirstOrDefault() ?? Thinned(all[^1], scale, room);
        return Marks(chosen, width, size);
    }

    /// <summary>Sets of ticks from many to few.</summary>
    private static IEnumerable<List<Tick>> Candidates(NumberAxis axis, double from, double to)
    {
        if (axis.Ticks is { } given)
        {
            List<Tick> held = [.. given.Where(
                tick => new Scale(from, to, 0, 1, NumberRange.IsLogarithmic(axis)).Holds(tick.At))];
            return Enumerable
                .Range(1, Math.Max(1, held.Count))
                .Select(every => held.Where((_, k) => k % every == 0).ToList());
        }
        if (NumberRange.IsLogarithmic(axis))
            return LogTicks
                .Candidates(from, to)
                .Select(numbers => numbers.Select(at => new Tick(at, TickText.Format(at, at, axis))).ToList());
        return RoundTicks
            .Steps(to - from, axis)
            .Select(step => RoundTicks
                .Multiples(from, to, step)
                .Select(at => new Tick(at, TickText.Format(at, step, axis)))
                .ToList());
    }

    private static bool Fit(List<Tick> ticks, Scale scale, Func<string, double> room)
    {
        for (int k = 1; k < ticks.Count; k++)
        {
            if (Math.Abs(scale.At(ticks[k].At) - scale.At(ticks[k - 1].At)) < (room(ticks[k].Text)
                + room(ticks[k - 1].Text)) / 2)
                return false;
        }
        return true;
    }

    /// <summary>Those that stand clear of the one kept before.</summary>
    private static List<Tick> Thinned(List<Tick> ticks, Scale scale, Func<string, double> room)
    {
        List<Tick> kept = [];
        foreach (Tick tick in ticks)
        {
            if (kept.Count == 0 || Fit([kept[^1], tick], scale, room)) kept.Add(tick);
        }
        return kept;
    }

    private static List<AxisMark> Marks(List<Tick> ticks, double width, double size) =>
        [.. ticks.Select(tick => new AxisMark(tick.At, FittedText.In(tick.Text, width, 1, size)))];
}

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
