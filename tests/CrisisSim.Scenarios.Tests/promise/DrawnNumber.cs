using System.Globalization;
using CrisisSim.Kernel;

namespace CrisisSim.Scenarios.Promise.Tests;

/// <summary>
/// Draws numbers of the format as a file writes them: the edges of what a key takes, fractions between them, and figures
/// far beyond.
/// </summary>
internal sealed class DrawnNumber(Random luck)
{
    /// <summary>Figures that somebody may write, from none at all to more than anything can bear.</summary>
    private static readonly double[] Wild =
    [
        0, 1, -1, 0.5, -0.398, 1.2, 2, -2, 7, 10, 33.3, 100, 1000, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12, 1e100, 1e300, 1e-3,
        1e-6, 1e-9, 1e-30, 1e-300, -1e9, 2147483647, 0.999999, 1.000001,
    ];

    private static readonly string[] Units = ["min", "h", "h", "h", "d", "d", "w"];

    /// <summary>A fixed number, now and then with the range in which it is judged to lie.</summary>
    public string Fixed(QuantityMeasure measure, Bounds bounds, RangeRule? rule)
    {
        double[] pool = Pool(measure, bounds, rule);
        string text = Write(measure, Pick(pool));
        if (luck.Next(6) > 0) return text;
        string low = Write(measure, Pick(pool)), high = Write(measure, Pick(pool));
        return $"{{value: {text}, range: [{low}, {high}], grade: judged}}";
    }

    /// <summary>A distribution, of any family, now and then stretched, part at once, or with a range of its median.</summary>
    public string Random(QuantityMeasure measure, Bounds bounds, RangeRule? rule)
    {
        string block = Family(measure, Pool(measure, bounds, rule), 2);
        if (!block.StartsWith('{')) return block;
        if (luck.Next(5) == 0) block = $"{block[..^1]}, times: {Say(Pick(Wild))}}}";
        if (luck.Next(6) > 0) return block;
        double[] pool = Pool(measure, bounds, rule);
        return $"{block[..^1]}, range: [{Write(measure, Pick(pool))}, {Write(measure, Pick(pool))}], grade: judged}}";
    }

    /// <summary>Any figure, as a rule an ordinary one.</summary>
    public double Any() => luck.Next(3) > 0 ? luck.NextDouble() * 5 : Pick(Wild);

    private string Family(QuantityMeasure measure, double[] pool, int depth)
    {
        switch (luck.Next(8))
        {
            case 0 or 1: return Write(measure, Pick(pool));
            case 2 when depth > 0:
                return $"{{at_once: {Say(Share())}, then: {Family(measure, pool, depth - 1)}}}";
            case 3:
                double[] rising = [.. Enumerable.Range(0, 3).Select(_ => Pick(pool)).Order()];
                return $"{{quantiles: {{0.1: {Write(measure, rising[0])}, 0.5: {Write(measure, rising[1])}, "
                    + $"{(luck.Next(2) == 0 ? "0.9" : "1")}: {Write(measure, rising[2])}}}}}";
        }

        DistributionForm form = DistributionForms.All[luck.Next(DistributionForms.All.Count)];
        double[] values = [.. form.Parameters.Where(one => one.IsValue).Select(_ => Pick(pool)).Order()];
        int next = 0;
        string keys = string.Join(", ", form.Parameters.Select(one => one.IsValue
            ? $"{one.Key}: {Write(measure, values[next++])}"
            : $"{one.Key}: {Say(Any())}"));
        return form.IsBare ? $"{{{keys}}}" : $"{{{form.Family}: {{{keys}}}}}";
    }

    private double Share() => luck.Next(3) switch { 0 => 0, 1 => 1, _ => luck.NextDouble() };

    /// <summary>Mostly what the key takes: its edges, just beside them, and between; else anything.</summary>
    private double[] Pool(QuantityMeasure measure, Bounds bounds, RangeRule? rule)
    {
        if (luck.Next(4) == 0) return Wild;
        (double low, double high) = Ends(measure, bounds, rule);
        double step = (high - low) / 1000;
        return [low, high, low, high, low + step, high - step, Between(low, high), Between(low, high), (low + high) / 2];
    }

    private (double Low, double High) Ends(QuantityMeasure measure, Bounds bounds, RangeRule? rule)
    {
        if (rule is FixedEnds ends && luck.Next(2) == 0) return (ends.Low, ends.High);
        if (luck.Next(5) == 0)
        {
            Bounds widest = measure.Magnitudes.Within(bounds);
            return (widest.Low!.Value, widest.High!.Value);
        }

        double low = bounds.Low ?? (measure is RungMeasure ? 1 : -3);
        double high = bounds.High ?? (measure is DurationMeasure ? luck.Next(2) == 0 ? 100 : 2000
            : measure is RungMeasure ? 10 : measure is ProbabilityMeasure ? 1 : 10);
        return (low, high);
    }

    private double Between(double low, double high) => low + (luck.NextDouble() * (high - low));

    private double Pick(double[] pool) => pool[luck.Next(pool.Length)];

    private string Write(QuantityMeasure measure, double value)
    {
        if (measure is DurationMeasure)
        {
            string unit = Units[luck.Next(Units.Length)];
            double hours = unit switch { "min" => 1 / 60.0, "d" => 24, "w" => 168, _ => 1 };
            return $"{Say(luck.Next(3) == 0 ? value : value / hours)} {unit}";
        }

        return Say(measure is IntegerMeasure && luck.Next(8) > 0 ? Math.Round(value) : value);
    }

    private static string Say(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
