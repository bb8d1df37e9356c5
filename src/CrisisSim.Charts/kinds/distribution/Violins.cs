namespace CrisisSim.Charts;

/// <summary>
/// Shapes of densities on one axis, all on one scale: a kernel of Epanechnikov (1969, Theory Probab. Appl. 14:153) with
/// the width of Silverman (1986, eq. 3.31), along the axis as it is drawn, reflected at its ends.
/// </summary>
internal sealed class Violins
{
    private const int Places = 160, MostSampled = 4000;
    private const double EpanechnikovForNormal = 2.34, LeastWidth = 0.006;

    private readonly TimeAxis axis;
    private readonly double[][] densities;
    private readonly EventCurve[] curves;
    private readonly double highest;

    public Violins(EventCurve[] curves, TimeAxis axis)
    {
        (this.curves, this.axis) = (curves, axis);
        densities = [.. curves.Select(Density)];
        highest = Math.Max(densities.Max(density => density.Max()), double.Epsilon);
    }

    /// <summary>The shape of a curve in its row; none where nothing ever happened.</summary>
    public IEnumerable<Outline> Shape(EventCurve curve, int row, double half)
    {
        double[] density = densities[Array.IndexOf(curves, curve)];
        if (curve.Hours.Length == 0) yield break;
        int first = Array.FindIndex(density, at => at > 0), last = Array.FindLastIndex(density, at => at > 0);
        IEnumerable<int> along = Enumerable.Range(first, last - first + 1);
        yield return new Outline([
            .. along.Select(place => new Point(X(place), row - (half * density[place] / highest))),
            .. along.Reverse().Select(place => new Point(X(place), row + (half * density[place] / highest)))])
        {
            Series = curve.Series,
            Read =
                $"{curve.Series.Name}: {Phrase.Share(curve.Ever)} of all crises have it by {Phrase.Hour(axis.Horizon)}",
        };
    }

    private double X(int place) => HoursAt(place / (double)(Places - 1)) / axis.Unit;

    private double HoursAt(double part) =>
        axis.IsStretched ? axis.From * Math.Pow(axis.Horizon / axis.From, part) : axis.Horizon * part;

    private double PartOf(double hours) => axis.IsStretched
        ? Math.Log(Math.Max(hours, axis.From) / axis.From) / Math.Log(axis.Horizon / axis.From)
        : hours / axis.Horizon;

    /// <summary>The density of the share of all crises along the axis, from 0 to 1.</summary>
    private double[] Density(EventCurve curve)
    {
        var density = new double[Places];
        if (curve.Hours.Length == 0) return density;
        double[] parts = Sampled(curve.Hours);
        double width = Width(parts), each = curve.Ever.Value / parts.Length / width;
        foreach (double part in parts)
            foreach (double at in (double[])[part, -part, 2 - part])
                Add(density, at, width, each);
        return density;
    }

    /// <summary>All, or evenly chosen ones where there are very many.</summary>
    private double[] Sampled(double[] hours)
    {
        int count = Math.Min(hours.Length, MostSampled);
        return [.. Enumerable.Range(0, count).Select(k => PartOf(hours[(int)((k + 0.5) * hours.Length / count)]))];
    }

    private static void Add(double[] density, double at, double width, double each)
    {
        int from = Math.Max(0, (int)Math.Ceiling((at - width) * (Places - 1))),
            to = Math.Min(Places - 1, (int)Math.Floor((at + width) * (Places - 1)));
        for (int place = from; place <= to; place++)
        {
            double away = ((place / (double)(Places - 1)) - at) / width;
            density[place] += each * 0.75 * (1 - (away * away));
        }
    }

    private static double Width(double[] parts)
    {
        double mean = parts.Average(),
            spread = Math.Sqrt(parts.Sum(part => (part - mean) * (part - mean)) / parts.Length);
        double quartiles = (parts[parts.Length * 3 / 4] - parts[parts.Length / 4]) / 1.34;
        double scale = quartiles > 0 ? Math.Min(spread, quartiles) : spread;
        return Math.Max(LeastWidth, 0.9 * EpanechnikovForNormal / 1.06 * scale * Math.Pow(parts.Length, -0.2));
    }
}
