namespace CrisisSim.Statistics.Tests;

public class ShareTableTests
{
    private static readonly int[] Ends = [0, 0, 1, 3, 3, 3, 1, 0, 3, 3];

    [Fact]
    public void Shares_are_of_all_trials_and_sum_to_one()
    {
        var table = ShareTable.Tabulate(Ends, 4);
        Enumerable.Range(0, 4).Select(table.Count).ShouldBe([3L, 2L, 0L, 5L]);
        Enumerable.Range(0, 4).Sum(kind => table.Share(kind).Value).ShouldBe(1, 1e-12);
        table.Share(3).Interval.ShouldBe(Wilson.ScoreInterval(5, 10));
        table.Share(2).Interval.Low.ShouldBe(0);
    }

    [Fact]
    public void Simultaneous_bands_are_wilson_at_the_shared_error()
    {
        var table = ShareTable.Tabulate(Ends, 4, new Confidence(0.9), Bands.Simultaneous);
        table.Share(3).Interval.ShouldBe(Wilson.ScoreInterval(5, 10, new Confidence(0.9).SharedAmong(4)));
        table.Share(3).Confidence.ShouldBe(new Confidence(0.9));
    }

    [Fact]
    public void Levels_can_be_asked_from_one_upwards()
    {
        var table = ShareTable.Tabulate(Ends, 4);
        table.AtLeast(0).Value.ShouldBe(1);
        table.AtLeast(1).Interval.ShouldBe(Wilson.ScoreInterval(7, 10));
    }

    [Fact]
    public void Simultaneous_bands_hold_together()
    {
        const int Experiments = 2000;
        double[] shares = [0.5, 0.3, 0.15, 0.05];
        double coverage = Coverage.Measure(Experiments, 22, luck =>
        {
            int[] ends = [.. Enumerable.Range(0, 300).Select(_ => Draw(luck.Uniform()))];
            var table = ShareTable.Tabulate(ends, 4, default, Bands.Simultaneous);
            return Enumerable.Range(0, 4).All(kind => table.Share(kind).Interval.Contains(shares[kind]));
        });
        Coverage.ShouldBeAtLeastNominal(coverage, Experiments);
    }

    [Fact]
    public void An_end_that_is_none_of_the_kinds_is_refused()
    {
        Should.Throw<ArgumentException>(() => ShareTable.Tabulate([0, 4], 4)).Message.ShouldContain("Kind 4");
        Should.Throw<ArgumentException>(() => ShareTable.Tabulate([], 4));
    }

    private static int Draw(double u) => u < 0.5 ? 0 : u < 0.8 ? 1 : u < 0.95 ? 2 : 3;
}
