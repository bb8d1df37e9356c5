namespace CrisisSim.Charts;

/// <summary>Round numbers on an axis where equal ratios have equal lengths.</summary>
internal static class LogTicks
{
    private static readonly double[][] Digits = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 5], [1, 3], [1]];

    /// <summary>From many to few, all within the ends and in the axis' direction.</summary>
    public static IEnumerable<double[]> Of(double from, double to)
    {
        double low = Math.Min(from, to), high = Math.Max(from, to);
        int first = (int)Math.Floor(Math.Log10(low)), last = (int)Math.Ceiling(Math.Log10(high));
        foreach (double[] digits in Digits) yield return Ordered(Between(low, high, first, last, 1, digits), from > to);
        for (int every = 2; every <= Math.Max(2, last - first); every++) yield return Ordered(Between(low, high, first, last, every, [1]), from > to);
    }

    private static IEnumerable<double> Between(double low, double high, int first, int last, int every, double[] digits) =>
        from power in Enumerable.Range(first, last - first + 1)
        where power % every == 0
        from digit in digits
        let number = double.Parse(FormattableString.Invariant($"{digit}e{power}"), System.Globalization.CultureInfo.InvariantCulture)
        where number >= low * (1 - 1e-9) && number <= high * (1 + 1e-9)
        select number;

    private static double[] Ordered(IEnumerable<double> numbers, bool falling) => falling ? [.. numbers.Reverse()] : [.. numbers];
}
