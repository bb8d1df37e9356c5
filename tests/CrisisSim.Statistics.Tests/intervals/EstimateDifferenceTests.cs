namespace CrisisSim.Statistics.Tests;

public class EstimateDifferenceTests
{
    /// <summary>
    /// Of 56/70 and 48/80 with Wilson's intervals (0.6918, 0.8773) and (0.4904, 0.7002) Newcombe (1998, Statistics in
    /// Medicine 17:873, table II, method 10) has 0.0524 to 0.3339.
    /// </summary>
    [Fact]
    public void Of_two_shares_it_is_Newcombes_interval()
    {
        Estimate difference = EstimateDifference.Less(
            new Proportion(56, 70).Estimate(), new Proportion(48, 80).Estimate());
        difference.Value.ShouldBe(0.2, 1e-12);
        difference.Interval.Low.ShouldBe(0.0524, 5e-5);
        difference.Interval.High.ShouldBe(0.3339, 5e-5);
        difference.Trials.ShouldBe(70);
    }

    /// <summary>The rule of three as Wilson's interval has it: z²/(n + z²).</summary>
    [Fact]
    public void What_was_never_seen_is_open_up_to_Wilsons_limit()
    {
        double squared = Math.Pow(default(Confidence).NormalQuantile, 2);
        Unseen.MostOf(200).ShouldBe(squared / (200 + squared), 1e-12);
        Should.Throw<ArgumentOutOfRangeException>(() => Unseen.MostOf(0));
    }
}
