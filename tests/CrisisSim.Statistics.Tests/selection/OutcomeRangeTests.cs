namespace CrisisSim.Statistics.Tests;

public class OutcomeRangeTests
{
    private static readonly OutcomeRange Share = new(new Interval(0, 1));

    private static readonly double Squared = Math.Pow(default(Confidence).NormalQuantile, 2);

    /// <summary>Of n 0s with z²/2 further trials at 0 and at 1: p̃ = z²/2 / (n + z²), and p̃ (1 − p̃) (n + z²)/(n + z² − 1).</summary>
    [Fact]
    public void A_share_that_was_never_seen_has_the_spread_about_the_middle_of_Wilsons_interval()
    {
        OptionStanding none = Share.Standing(new double[200]);
        Interval wilson = Wilson.ScoreInterval(0, 200);
        double middle = (wilson.Low + wilson.High) / 2, all = 200 + Squared;
        none.Mean.ShouldBe(0);
        none.Trials.ShouldBe(200);
        none.Variance.ShouldBe(middle * (1 - middle) * all / (all - 1), 1e-12);
        Share.Standing([.. Enumerable.Repeat(1.0, 200)]).Variance.ShouldBe(none.Variance, 1e-12);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    [InlineData(190, false)]
    [InlineData(191, true)]
    public void From_ten_on_the_trials_tell_the_spread_themselves(int ones, bool few)
    {
        double[] column = [.. Enumerable.Range(0, 200).Select(row => row < ones ? 1.0 : 0)];
        double known = Moments.From(column).Variance!.Value;
        (Share.Standing(column).Variance > known).ShouldBe(few);
        if (!few) Share.Standing(column).Variance.ShouldBe(known);
        (Share with { Leaps = true }).Standing(column).Variance.ShouldBeGreaterThan(known);
    }

    [Fact]
    public void Without_a_range_the_farthest_value_seen_stands_for_its_end()
    {
        double[] column = [.. Enumerable.Range(0, 100).Select(row => row == 0 ? 4.0 : 0)];
        var open = new OutcomeRange(new Interval(0, double.PositiveInfinity));
        open.Standing(column).ShouldBe(new OutcomeRange(new Interval(0, 4)).Standing(column));
        open.Standing(new double[100]).Variance.ShouldBe(0);
    }

    /// <summary>n₀ crises without a difference: h²S²/δ² with S² = z²/(n₀ + z² − 1), for the middle of ±1 is 0.</summary>
    [Fact]
    public void Options_that_came_to_the_same_at_first_are_not_told_apart_by_the_next_crisis()
    {
        double[][] first = [new double[200], new double[200]];
        var known = new KimNelson(first, 0.01, range: Share);
        known.MostTrials.ShouldBe(1 + (long)Math.Floor(2 * known.Eta * 199 * Squared / (199 + Squared) / 1e-4));
        known.Survivors([0, 1], [0, 1.0 / 201], 201).ShouldBe([0, 1]);
        new KimNelson(first, 0.01).MostTrials.ShouldBe(200);
    }

    [Fact]
    public void Who_never_had_the_event_is_given_further_trials()
    {
        double[] none = new double[200], some = [.. Enumerable.Range(0, 200).Select(row => row < 4 ? 1.0 : 0)];
        Ocba.Next([Share.Standing(none), Share.Standing(some)], 1000, Better.Lower).ShouldAllBe(next => next > 200);
        Ocba.Next([OptionStanding.From(Moments.From(none)), Share.Standing(some)], 1000, Better.Lower)[0].ShouldBe(0);
    }
}
