namespace CrisisSim.Statistics.Tests;

public class OrderOfTrialsTests
{
    [Fact]
    public void The_order_in_which_trials_were_run_changes_no_result()
    {
        for (ulong world = 0; world < 20; world++)
        {
            var luck = new Luck(world);
            int trials = 20 + luck.Below(400);
            (double[]? first, double[]? second) = Columns(luck, trials);
            int[] order = luck.Permutation(trials);
            PairedTimes straight = new(first, second);
            PairedTimes shuffled = new([.. order.Select(i => first[i])], [.. order.Select(i => second[i])]);
            straight.Quantiles.ShouldBe(shuffled.Quantiles);
            straight.Incidence.ShouldBe(shuffled.Incidence);
            Estimate one = straight.Hours.Difference, other = shuffled.Hours.Difference;
            other.Value.ShouldBe(one.Value, 1e-9);
            other.Interval.Low.ShouldBe(one.Interval.Low, 1e-9);
            other.Interval.High.ShouldBe(one.Interval.High, 1e-9);
        }
    }

    private static (double[] First, double[] Second) Columns(Luck luck, int trials)
    {
        double[] first = luck.Column(trials, l => PairedWorlds.Cut(l.Lognormal(400, 1.3)));
        return (first, [.. first.Select(h => luck.Chance(0.4) ? PairedWorlds.Cut(h * luck.Uniform() * 2) : h)]);
    }

    private sealed record PairedTimes(double[] First, double[] Second)
    {
        private readonly EventTimes first = new(First, PairedWorlds.Horizon);
        private readonly EventTimes second = new(Second, PairedWorlds.Horizon);

        public PairedQuantileDifference Quantiles => Paired.Quantiles(first, second, 0.5);

        public PairedDifference Incidence => Paired.IncidenceAt(first, second, 168);

        public PairedDifference Hours => Paired.HoursWithout(first, second);
    }
}
