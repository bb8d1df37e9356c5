namespace CrisisSim.Statistics.Tests;

/// <summary>Pairs of event times with known quantiles: lognormal hours with shared luck, some never.</summary>
internal static class PairedWorlds
{
    public const double Horizon = 2880;

    public static (EventTimes First, EventTimes Second) Lognormal(
        Luck luck, int trials, double correlation, double medianFirst, double medianSecond)
    {
        double[] first = new double[trials];
        double[] second = new double[trials];
        for (int i = 0; i < trials; i++)
        {
            (double a, double b) = luck.NormalPair(correlation);
            first[i] = Cut(medianFirst * Math.Exp(a));
            second[i] = Cut(medianSecond * Math.Exp(0.7 * b));
        }
        return (new EventTimes(first, Horizon), new EventTimes(second, Horizon));
    }

    /// <summary>The second differs from the first in a share of the trials only.</summary>
    public static (EventTimes First, EventTimes Second) MostlyTheSame(Luck luck, int trials, double differing)
    {
        double[] first = new double[trials];
        double[] second = new double[trials];
        for (int i = 0; i < trials; i++)
        {
            first[i] = Cut(luck.Lognormal(200, 1));
            second[i] = luck.Chance(differing) ? Cut(luck.Lognormal(200, 1)) : first[i];
        }
        return (new EventTimes(first, Horizon), new EventTimes(second, Horizon));
    }

    /// <summary>
    /// Median 60 h without a limit; with one that binds in a share of the trials, later decisions come at the limit and
    /// the median is the limit itself while more than half of the trials decide by it.
    /// </summary>
    public static (EventTimes First, EventTimes Second) WithLimit(Luck luck, int trials, double limit, double binds)
    {
        double[] first = new double[trials];
        double[] second = new double[trials];
        for (int i = 0; i < trials; i++)
        {
            first[i] = Cut(luck.Lognormal(60, 1));
            second[i] = luck.Chance(binds) ? Math.Min(first[i], limit) : first[i];
        }
        return (new EventTimes(first, Horizon), new EventTimes(second, Horizon));
    }

    public static double Cut(double hours) => hours <= Horizon ? hours : EventTimes.Never;
}
