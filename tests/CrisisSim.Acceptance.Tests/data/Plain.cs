using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Intervals as the pages on data and on validation state them, written down a second time from the papers and not from
/// the tool: Wilson 1927, Tango 1998 (by bisection of the textbook score), Student 1908, binomial ranks, and the bounded
/// mean of decision 0005.
/// </summary>
internal static class Plain
{
    private const int Few = 10;

    /// <summary>An interval; an end may be infinite.</summary>
    public readonly record struct Ends(double Low, double High);

    public static double Z(double level) => Normal.InvCDF(0, 1, 0.5 + (level / 2));

    /// <summary>Wilson's score interval; one to three begin no higher than the one-sided Poisson limit.</summary>
    public static Ends Wilson(int count, int n, double level)
    {
        double low = count == 0 ? 0 : Score(count, n, level, -1), high = count == n ? 1 : Score(count, n, level, +1);
        if (count is > 0 and <= 3 && count < n) low = Math.Min(low, Poisson(count, 1 - level) / n);
        if (n - count is > 0 and <= 3 && count > 0) high = Math.Max(high, 1 - (Poisson(n - count, 1 - level) / n));
        return new Ends(low, high);
    }

    /// <summary>Where the score of a share equals the quantile: its larger or smaller root.</summary>
    private static double Score(double count, double n, double level, int side)
    {
        double z = Z(level), share = count / n;
        return (share + (z * z / (2 * n)) + (side * z * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)))))
            / (1 + (z * z / n));
    }

    /// <summary>The mean of a Poisson number that reaches the count with the probability, by bisection of its sum.</summary>
    private static double Poisson(int count, double probability)
    {
        double low = 0, high = 30;
        for (int i = 0; i < 200; i++)
        {
            double middle = (low + high) / 2, less = 0;
            for (int k = 0; k < count; k++)
                less += Math.Exp((k * Math.Log(middle)) - middle - SpecialFunctions.GammaLn(k + 1));
            if (1 - less < probability) low = middle;
            else high = middle;
        }
        return low;
    }

    /// <summary>Tango's score interval of (up − down)/n.</summary>
    public static Ends Tango(int up, int down, int n, double level)
    {
        double at = (double)(up - down) / n, z = Z(level);
        return new Ends(Bisect(at, -1), Bisect(at, +1));

        double Bisect(double inside, double outside)
        {
            for (int i = 0; i < 200; i++)
            {
                double middle = (inside + outside) / 2;
                if (Math.Abs(Of(middle)) < z) inside = middle;
                else outside = middle;
            }
            return inside;
        }

        double Of(double delta)
        {
            double a = 2 * n, b = -up - down + (((2 * n) - up + down) * delta), c = -down * delta * (1 - delta);
            double q = (Math.Sqrt(Math.Max(0, (b * b) - (4 * a * c))) - b) / (2 * a);
            double variance = n * ((2 * q) + (delta * (1 - delta)));
            return variance <= 0 ? double.PositiveInfinity : (up - down - (n * delta)) / Math.Sqrt(variance);
        }
    }

    /// <summary>Student's interval of a mean.</summary>
    public static Ends Student(double[] column, double level) =>
        Student(column.Average(), Square(column), column.Length, level);

    /// <summary>Student's, from mean, sum of squared deviations and number.</summary>
    public static Ends Student(double mean, double squares, int n, double level)
    {
        double half = squares == 0 ? 0
            : StudentT.InvCDF(0, 1, n - 1, 0.5 + (level / 2)) * Math.Sqrt(squares / (n - 1) / n);
        return new Ends(mean - half, mean + half);
    }

    /// <summary>The sum of squared deviations.</summary>
    public static double Square(double[] column)
    {
        double mean = column.Average();
        return column.All(value => value == column[0]) ? 0 : column.Sum(value => (value - mean) * (value - mean));
    }

    /// <summary>
    /// The bounded mean: each end is Wilson's limit of the two-point number with the mean and spread seen that stands at
    /// that end of the range as often as it can.
    /// </summary>
    public static Ends Bounded(double mean, double squares, int n, Ends range, double level)
    {
        Ends student = Student(mean, squares, n, level);
        double low = double.IsFinite(range.Low) ? -End(-mean, -range.Low)
            : squares == 0 ? double.NegativeInfinity : student.Low;
        double high = double.IsFinite(range.High) ? End(mean, range.High)
            : squares == 0 ? double.PositiveInfinity : student.High;
        return new Ends(Math.Min(low, mean), Math.Max(high, mean));

        double End(double at, double end)
        {
            double far = end - at, variance = squares / n;
            if (far <= 0) return at;
            double share = variance / (variance + (far * far)), rest = at - (variance / far);
            return rest + ((end - rest) * (share * n >= n ? 1 : Score(share * n, n, level, +1)));
        }
    }

    /// <summary>
    /// The mean of a number within a range: bounded where fewer than ten leave either end seen or carry the spread, else
    /// Student's.
    /// </summary>
    public static Ends Value(double[] column, Ends range, bool leaps, double level)
    {
        if (leaps) return Bounded(column.Average(), Square(column), column.Length, range, level);
        if (Leaving(column.Min()) >= Few && Leaving(column.Max()) >= Few)
        {
            if (FewCarry(column))
                return Bounded(column.Average(), Square(column), column.Length, new(column.Min(), column.Max()), level);
            Ends student = Student(column, level);
            return new Ends(Math.Max(student.Low, range.Low), Math.Min(student.High, range.High));
        }
        double high = double.IsFinite(range.High) ? range.High : Math.Max(range.Low, column.Max());
        return Bounded(column.Average(), Square(column), column.Length,
            high > range.Low ? new Ends(range.Low, high) : range, level);

        int Leaving(double end) => column.Count(value => value != end);
    }

    /// <summary>The mean difference of two columns of numbers within a range, over the same crises.</summary>
    public static Ends Difference(double[] other, double[] baseline, Ends range, bool leaps, double level)
    {
        double widest = double.IsFinite(range.High)
            ? range.High - range.Low
            : Math.Max(other.Max(), baseline.Max()) - range.Low;
        return Effect([.. other.Zip(baseline, Less)], widest > 0 ? widest : double.PositiveInfinity, leaps,
            level);
    }

    /// <summary>Of one crisis: what is no more than rounding is no difference.</summary>
    private static double Less(double other, double baseline) =>
        Math.Abs(other - baseline) <= 1e-12 * Math.Max(Math.Abs(other), Math.Abs(baseline)) ? 0 : other - baseline;

    /// <summary>
    /// The mean of numbers that differences are made of: bounded where fewer than ten are not 0, or carry the spread.
    /// </summary>
    public static Ends Effect(double[] within, double reach, bool leaps, double level)
    {
        bool few = leaps || within.Count(value => value != 0) < Few;
        double end = few ? reach : Math.Min(reach, within.Max(Math.Abs));
        return few || FewCarry(within)
            ? Bounded(within.Average(), Square(within), within.Length, new Ends(-end, end), level)
            : Student(within, level);
    }

    /// <summary>Whether their number over the kurtosis is below ten.</summary>
    private static bool FewCarry(double[] values)
    {
        double mean = values.Average(), squares = values.Sum(x => Math.Pow(x - mean, 2)),
            fourths = values.Sum(x => Math.Pow(x - mean, 4));
        return squares * squares < (Few - 1e-9) * fourths;
    }

    /// <summary>The ranks between which a quantile lies, by the binomial distribution; 0 and n + 1 are no limits.</summary>
    public static (int Low, int High) Ranks(int n, double share, double level)
    {
        double left = (1 - level) / 2, below = 0, above = 0;
        var of = new Binomial(share, n);
        int low = 0, high = n;
        while ((below += of.Probability(low)) <= left) low++;
        while ((above += of.Probability(high)) <= left) high--;
        return (low, high + 1);
    }

    /// <summary>The quantile of type 8 (Hyndman and Fan 1996).</summary>
    public static double Quantile(double[] values, double share)
    {
        double[] sorted = [.. values.Order()];
        double at = ((sorted.Length + (1.0 / 3)) * share) + (1.0 / 3);
        int whole = Math.Clamp((int)Math.Floor(at), 1, sorted.Length);
        double next = sorted[Math.Min(whole, sorted.Length - 1)];
        return at <= 1 ? sorted[0] : at >= sorted.Length ? sorted[^1] : sorted[whole - 1] + ((at - whole) * (next - sorted[whole - 1]));
    }
}
