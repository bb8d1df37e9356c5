namespace CrisisSim.Kernel;

/// <summary>
/// A family without a closed inverse. On a scale y where both tails are smooth (the logarithm, the logit), its quantile
/// is a smooth function of the normal score z = Φ⁻¹(p); that function is tabulated once, with its slope, and
/// interpolated by cubics, so that a draw is still an inversion of one uniform number (off by at most two parts in 10⁶
/// for shapes of 0.05 or more). Quantiles that are asked for are refined to full precision.
/// </summary>
public abstract class Tabulated : Distribution
{
    private const int PerUnit = 32;
    private const double Reach = 8.25; // uniform numbers have scores between −8.21 and 8.21
    private const int Middle = (int)(Reach * PerUnit);

    private readonly double[] table = new double[2 * (2 * Middle + 1)]; // value and slope per step, by turns

    private protected Tabulated()
    {
    }

    internal override double Inverse(double p)
    {
        if (p is 0 or 1) return FromScale(p == 0 ? double.NegativeInfinity : double.PositiveInfinity);
        bool upper = p > 0.5;
        return FromScale(Refine(Interpolate(StandardNormal.Quantile(p)), upper ? 1 - p : p, upper));
    }

    internal override double Draw(double uniform) => FromScale(Interpolate(StandardNormal.Quantile(uniform)));

    /// <summary>
    /// Shapes beyond these bounds would cost digits or time, and differ from a fixed value or a coin in nothing that
    /// matters.
    /// </summary>
    private protected static void DemandShape(double shape, string whose) =>
        Demand(shape is >= 0.001 and <= 1e6,
            $"The {whose} distribution must lie between 0.001 and 1000000, not {shape:R}.");

    /// <summary>Fills the table, from the median outwards. To be called when the parameters are set.</summary>
    private protected void Tabulate(double start)
    {
        start = Refine(start, 0.5, false);
        foreach (int direction in (ReadOnlySpan<int>)[1, -1])
        {
            double y = start;
            for (int step = 0; step <= Middle; step++)
            {
                double z = (double)step / PerUnit;
                y = Refine(y, StandardNormal.Cdf(-z), direction > 0);
                double slope = StandardNormal.Density(z) / DensityAt(y) / PerUnit;
                int place = 2 * (Middle + direction * step);
                (table[place], table[place + 1]) = (y, slope);
                y += direction * slope;
            }
        }
    }

    /// <summary>
    /// The probabilities below and above a point of the scale, each with full relative precision where it is the
    /// smaller.
    /// </summary>
    private protected abstract (double Lower, double Upper) Tails(double y);

    /// <summary>The density with respect to the scale.</summary>
    private protected abstract double DensityAt(double y);

    /// <summary>The value at a point of the scale.</summary>
    private protected abstract double FromScale(double y);

    private double Interpolate(double z)
    {
        double position = Math.Clamp((z + Reach) * PerUnit, 0, 2 * Middle - 1e-9);
        int node = (int)position;
        double t = position - node;
        (double y0, double m0, double y1, double m1) =
            (table[2 * node], table[2 * node + 1], table[2 * node + 2], table[2 * node + 3]);
        double rise = y1 - y0;
        return y0 + t * (m0 + t * (3 * rise - 2 * m0 - m1 + t * (m0 + m1 - 2 * rise)));
    }

    /// <summary>
    /// Newton's method on the logarithm of a tail, which is concave, so that it converges from anywhere.
    /// </summary>
    private double Refine(double y, double tail, bool upper)
    {
        (double goal, double last) = (Math.Log(tail), double.PositiveInfinity);
        for (int round = 0; round < 100; round++)
        {
            (double below, double above) = Tails(y);
            double now = upper ? above : below;
            double step = (Math.Log(now) - goal) * now / DensityAt(y);
            y += upper ? step : -step;
            double size = Math.Abs(step) / Math.Max(1, Math.Abs(y));
            if (size <= 1e-15 || (size < 1e-8 && size > last / 2)) break; // no more digits to gain
            last = size;
        }

        return y;
    }
}
