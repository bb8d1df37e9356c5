namespace CrisisSim.Statistics.Tests;

public class CumulativeIncidenceTests
{
    private const double Never = EventTimes.Never;
    private static readonly EventTimes Ends = new([10, 20, 20, 30, Never], [0, 1, 0, 0, 9], 50);

    [Fact]
    public void Shares_are_of_all_trials_with_wilson_limits()
    {
        var incidence = new CumulativeIncidence(Ends);
        incidence.At(0, 9.9).Value.ShouldBe(0);
        incidence.At(0, 10).Interval.ShouldBe(Wilson.ScoreInterval(1, 5));
        incidence.At(0, 50).Interval.ShouldBe(Wilson.ScoreInterval(3, 5));
        incidence.At(1, 50).Value.ShouldBe(0.2);
        incidence.At(7, 50).Value.ShouldBe(0);
    }

    [Fact]
    public void Past_the_horizon_nothing_is_known()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new CumulativeIncidence(Ends).At(0, 50.1));
        Should.Throw<ArgumentOutOfRangeException>(() => new CumulativeIncidence(Ends).At(0, -1));
    }

    [Fact]
    public void Whatever_the_trials_incidence_never_falls_and_heeds_no_order()
    {
        for (ulong world = 0; world < 150; world++)
        {
            var luck = new Luck(world);
            (double[]? hours, int[]? kinds) = RandomEnds(luck);
            int[] order = luck.Permutation(hours.Length);
            var incidence = new CumulativeIncidence(new EventTimes(hours, kinds, 100));
            var shuffled = new CumulativeIncidence(
                new EventTimes([.. order.Select(i => hours[i])], [.. order.Select(i => kinds[i])], 100));
            ShouldBeLawful(incidence);
            for (double hour = 0; hour <= 100; hour += 12.5)
                Values(shuffled, hour).ShouldBe(Values(incidence, hour));
        }
    }

    private static void ShouldBeLawful(CumulativeIncidence incidence)
    {
        double[] before = new double[incidence.Kinds];
        for (double hour = 0; hour <= 100; hour += 4)
        {
            Estimate[] kinds = [.. Enumerable.Range(0, incidence.Kinds).Select(kind => incidence.At(kind, hour))];
            double[] now = [.. kinds.Select(kind => kind.Value)];
            for (int kind = 0; kind < now.Length; kind++) now[kind].ShouldBeGreaterThanOrEqualTo(before[kind]);
            now.Sum().ShouldBeLessThanOrEqualTo(1 + 1e-12);
            kinds.ShouldAllBe(kind => kind.Interval.Contains(kind.Value));
            before = now;
        }
    }

    private static (double[] Hours, int[] Kinds) RandomEnds(Luck luck)
    {
        int trials = 1 + luck.Below(80), kinds = 1 + luck.Below(4);
        double[] hours = luck.Column(trials, l => l.Chance(0.3) ? Never : Math.Round(l.Uniform() * 100, l.Below(3)));
        return (hours, [.. hours.Select(_ => luck.Below(kinds))]);
    }

    private static double[] Values(CumulativeIncidence incidence, double hour) =>
        [.. Enumerable.Range(0, incidence.Kinds).Select(kind => incidence.At(kind, hour).Value)];
}
