using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Crises of a population, each with its weight. All figures are weighted, and their intervals leave out whole crises
/// at a time, so that allies who act in one crisis are not counted as many independent ones.
/// </summary>
internal sealed class PopulationSample(IReadOnlyList<Case> cases)
{
    public IReadOnlyList<Case> Cases => cases;

    /// <summary>The crises of some strata.</summary>
    public PopulationSample In(Func<Stratum, bool> strata) => Where(each => strata(each.Stratum));

    /// <summary>The crises in which something is so.</summary>
    public PopulationSample Where(Func<Case, bool> chosen) => new([.. cases.Where(chosen)]);

    /// <summary>
    /// The same crises where strata do not occur equally often: selection, by the probability of an attack in each.
    /// </summary>
    public PopulationSample Selected(Func<Stratum, double> probability) =>
        new([.. cases.Select(each => each with { Weight = each.Weight * probability(each.Stratum) })]);

    /// <summary>The share of crises in which something is so, in percent.</summary>
    public Estimate Percent(Func<Case, bool> happened) => Mean(each => happened(each) ? 100 : 0);

    /// <summary>The mean of a number that every crisis has.</summary>
    public Estimate Mean(Func<Case, double> number) =>
        Jackknife(of => Sum(of, each => each.Weight * number(each)) / Sum(of, each => each.Weight));

    /// <summary>A quantile of a time that may be never; +infinity where that share is not reached.</summary>
    public Estimate Quantile(double level, Func<Case, double> time) => Quantile(level, each => [time(each)]);

    /// <summary>A quantile over all that each crisis contributes.</summary>
    public Estimate Quantile(double level, Func<Case, IReadOnlyList<double>> times) =>
        Jackknife(
            of => Weighted.Quantile(level, of.SelectMany(each => times(each).Select(time => (time, each.Weight)))));

    /// <summary>Any figure of the crises, with its interval.</summary>
    public Estimate Jackknife(Func<IEnumerable<Case>, double> figure) =>
        GroupedJackknife.Estimate(group => figure(But(group)), cases.Count);

    /// <summary>The crises without those of a group of trials; all of them where the group is null.</summary>
    public IEnumerable<Case> But(int? group) =>
        group is { } left ? cases.Where(each => each.Row % GroupedJackknife.Groups != left) : cases;

    private static double Sum(IEnumerable<Case> of, Func<Case, double> number) => of.Sum(number);
}

/// <summary>Figures of numbers that have weights.</summary>
internal static class Weighted
{
    /// <summary>
    /// The first value by which this share of the weight is reached; not a number where there is none.
    /// </summary>
    public static double Quantile(double level, IEnumerable<(double Value, double Weight)> values)
    {
        (double Value, double Weight)[] sorted = [.. values];
        if (sorted.Length == 0) return double.NaN;
        Array.Sort(sorted, (a, b) => a.Value.CompareTo(b.Value));
        double goal = level * sorted.Sum(each => each.Weight), reached = 0;
        foreach ((double value, double weight) in sorted)
        {
            reached += weight;
            if (reached >= goal * (1 - 1e-12)) return value;
        }
        return sorted[^1].Value;
    }
}
