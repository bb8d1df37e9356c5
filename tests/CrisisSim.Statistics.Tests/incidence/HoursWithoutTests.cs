namespace CrisisSim.Statistics.Tests;

public class HoursWithoutTests
{
    private const double Never = EventTimes.Never;

    [Fact]
    public void A_trial_in_which_it_never_came_counts_with_the_whole_horizon()
    {
        HoursWithout.Estimate(new EventTimes([10, Never], 100)).Value.ShouldBe(55);
        HoursWithout.Estimate(new EventTimes([10, 90, Never], 100), 40).Value.ShouldBe(30);
    }

    [Fact]
    public void Hours_before_and_between_two_events_add_up()
    {
        double[] decision = new Luck(41).Column(500, luck => PairedWorlds.Cut(luck.Lognormal(500, 1.5)));
        double[] effect = [.. decision.Select(d => PairedWorlds.Cut(d + 700))];
        var first = new EventTimes(decision, PairedWorlds.Horizon);
        var later = new EventTimes(effect, PairedWorlds.Horizon);
        double between = decision.Zip(effect, (d, e) =>
            Math.Min(e, PairedWorlds.Horizon) - Math.Min(d, PairedWorlds.Horizon)).Average();
        HoursWithout.Estimate(later).Value.ShouldBe(HoursWithout.Estimate(first).Value + between, 1e-9);
    }

    [Fact]
    public void The_interval_stays_within_the_horizon()
    {
        HoursWithout.Estimate(new EventTimes([10], 100)).Interval.ShouldBe(new Interval(0, 100));
        HoursWithout.Estimate(new EventTimes([0, 100, 100], 100)).Interval.Within(0, 100)
            .ShouldBe(HoursWithout.Estimate(new EventTimes([0, 100, 100], 100)).Interval);
    }

    [Fact]
    public void An_event_never_seen_leaves_room_for_a_rare_one()
    {
        double[] never = [.. Enumerable.Repeat(Never, 1000)];
        Estimate hours = HoursWithout.Estimate(new EventTimes(never, 2880));
        hours.Value.ShouldBe(2880);
        hours.Interval.High.ShouldBe(2880);
        hours.Interval.Low.ShouldBe(2880 * (1 - Wilson.ScoreInterval(0, 1000).High), 1e-9);
        hours.Has(Caveats.FewEvents).ShouldBeTrue();
    }

    [Fact]
    public void Hours_without_the_event_cover_as_often_as_they_say()
    {
        const int Experiments = 2000;
        double coverage = Coverage.Measure(Experiments, 42, luck =>
        {
            double[] hours = luck.Column(400, l => PairedWorlds.Cut(2000 * -Math.Log(l.Uniform())));
            double truth = 2000 * (1 - Math.Exp(-PairedWorlds.Horizon / 2000));
            return HoursWithout.Estimate(new EventTimes(hours, PairedWorlds.Horizon)).Interval.Contains(truth);
        });
        Coverage.ShouldBeNominal(coverage, Experiments, 0.95, 0.005);
    }

    [Fact]
    public void A_rare_event_is_covered_too()
    {
        const int Experiments = 1500;
        double truth = 1000 - 0.002 * 500;
        double coverage = Coverage.Measure(Experiments, 43, luck =>
        {
            double[] hours = luck.Column(1000, l => l.Chance(0.002) ? 1000 * l.Uniform() : Never);
            return HoursWithout.Estimate(new EventTimes(hours, 1000)).Interval.Contains(truth);
        });
        Coverage.ShouldBeAtLeastNominal(coverage, Experiments);
    }

    [Fact]
    public void A_limit_past_the_horizon_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => HoursWithout.Estimate(new EventTimes([10], 100), 101));
}
