namespace CrisisSim.Statistics.Tests;

public class PartialRankCorrelationTests
{
    private static readonly double[] Weights = [2, -1, 0, 1];

    /// <summary>
    /// Of normal variables of correlation ρ, Spearman's is 6/π asin(ρ/2) (Pearson 1907); with independent factors the
    /// partial one of factor i is s(i)/√(1 − Σ s(j)²) over the others.
    /// </summary>
    [Fact]
    public void A_monotone_function_has_its_known_partial_correlations()
    {
        (double[][] factors, double[] outcome) = Sample(20_000, 4);
        double length = Math.Sqrt(Weights.Sum(w => w * w) + 1);
        double[] spearman = [.. Weights.Select(w => 6 / Math.PI * Math.Asin(w / length / 2))];
        IReadOnlyList<PartialCorrelation> found = PartialRankCorrelation.Estimate(factors, outcome);
        for (int f = 0; f < Weights.Length; f++)
        {
            double others = spearman.Where((_, j) => j != f).Sum(s => s * s);
            found[f].Coefficient.Value.ShouldBe(spearman[f] / Math.Sqrt(1 - others), 0.015);
        }
        found[0].PValue.ShouldBeLessThan(1e-6);
        found[2].PValue.ShouldBeGreaterThan(0.01);
    }

    [Fact]
    public void Intervals_hold_no_correlation_as_often_as_stated() => Coverage.ShouldBeNominal(
        Coverage.Measure(600, 8, luck => PartialRankCorrelation.Estimate(
            [luck.Column(30, l => l.Uniform()), luck.Column(30, l => l.Uniform())],
                luck.Column(30, l => l.Normal()))[0].Coefficient.Interval.Contains(0)),
        600);

    [Fact]
    public void Monotone_changes_of_scale_change_nothing()
    {
        (double[][] factors, double[] outcome) = Sample(60, 9);
        IReadOnlyList<PartialCorrelation> plain = PartialRankCorrelation.Estimate(factors, outcome);
        IReadOnlyList<PartialCorrelation> scaled = PartialRankCorrelation.Estimate(
            [.. factors.Select(f => f.Select(x => x * x * x).ToArray())], [.. outcome.Select(y => Math.Log(y))]);
        scaled.ShouldBe(plain);
    }

    [Fact]
    public void A_factor_that_others_determine_has_no_coefficient()
    {
        double[] factor = [1, 2, 3, 4, 5, 6, 7, 8];
        double[] outcome = [2, 1, 4, 3, 6, 5, 8, 7];
        IReadOnlyList<PartialCorrelation> found =
            PartialRankCorrelation.Estimate([factor, [.. factor.Select(x => 2 * x)], new double[8]], outcome);
        foreach (PartialCorrelation one in found)
        {
            one.Coefficient.Has(Caveats.NoSpread).ShouldBeTrue();
            one.Coefficient.Interval.ShouldBe(new Interval(-1, 1));
            one.PValue.ShouldBe(1);
        }
    }

    [Fact]
    public void A_factor_alone_has_its_rank_correlation()
    {
        (double[][] factors, double[] outcome) = Sample(50, 2);
        PartialRankCorrelation.Estimate([factors[0]], outcome)[0].Coefficient.Value.ShouldBe(
            RankCorrelation.Between(factors[0], outcome), 1e-12);
    }

    [Fact]
    public void Too_few_rows_are_refused() =>
        Should.Throw<ArgumentException>(() => PartialRankCorrelation.Estimate([[1, 2, 3]], [1, 2, 3]));

    private static (double[][] Factors, double[] Outcome) Sample(int rows, ulong seed)
    {
        var luck = new Luck(seed);
        double[][] factors = [.. Weights.Select(_ => luck.Column(rows, l => l.Normal()))];
        double[] outcome = luck.Column(rows, l => l.Normal());
        return (factors, [.. outcome.Select(
            (e, row) => Math.Exp(e + Weights.Select((w, f) => w * factors[f][row]).Sum()))]);
    }
}
