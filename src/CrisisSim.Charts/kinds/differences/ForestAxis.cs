using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>The axis of differences: from below 0 to above it, as far as anything reaches, with round ticks.</summary>
internal readonly record struct ForestAxis(double From, double To)
{
    private const double Margin = 0.08;
    private const int MostTicks = 6;

    /// <summary>The axis that holds all intervals of these rows.</summary>
    public static ForestAxis Of(IReadOnlyList<ForestRow> rows)
    {
        double[] ends = [0, .. rows.SelectMany(row => row.Reaches)];
        (double least, double most) = (ends.Min(), ends.Max());
        if (least == most) return new ForestAxis(-1, 1);
        double room = (most - least) * Margin;
        return new ForestAxis(least - room, most + room);
    }

    /// <summary>Where it ends with so large a part of its length added at the right, for what is written there.</summary>
    public double Widened(double part) => To + ((To - From) * part);

    /// <summary>The axis, widened, with ticks in this unit as far as dots may stand.</summary>
    public NumberAxis Drawn(string unit, double part)
    {
        double step = Step(To - From), from = From, to = To;
        return new NumberAxis(From, Widened(part))
        {
            Ticks = [.. Enumerable.Range((int)Math.Ceiling(from / step), (int)(Math.Floor(to / step) - Math.Ceiling(from / step)) + 1).Select(k => new Tick(k * step, Text(k * step, unit)))],
        };
    }

    private static double Step(double length)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(length / MostTicks)));
        return power * ((double[])[1, 2, 5, 10]).First(step => step * power * MostTicks >= length);
    }

    private static string Text(double at, string unit) =>
        (at > 0 ? "+" : "") + Math.Round(at, 9).ToString("#,0.#########", CultureInfo.InvariantCulture).Replace('-', '−') + " " + unit;
}
