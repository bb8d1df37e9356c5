using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts.Tests;

public class RepresentativeTrialTests
{
    [Fact]
    public void No_other_crisis_that_differs_is_nearer_to_the_median_of_those_that_differ()
    {
        Comparison comparison = BorderCrisis.Compared(BorderCrisis.Vague, BorderCrisis.Precise);
        var typical = RepresentativeTrial.Find(comparison);

        double[] Without(int table) =>
            [.. comparison.Tables[table][Milestone.Decision]
                .ToArray()
                .Select(hours => Math.Clamp(hours, 0, comparison.Tables[table].Horizon))];
        double[] differences = [.. Without(1).Zip(Without(0), (now, then) => now - then)];
        double[] differing = [.. differences.Where(difference => difference != 0).Order()];
        typical.Differing.ShouldBe(differing.Length);
        typical.Trials.ShouldBe(120);
        (2 * differing.Count(difference => difference < typical.Median)).ShouldBeLessThanOrEqualTo(differing.Length);
        (2 * differing.Count(difference => difference > typical.Median)).ShouldBeLessThanOrEqualTo(differing.Length);
        differing.ShouldAllBe(
            difference => Math.Abs(difference - typical.Median) >= Math.Abs(typical.Difference - typical.Median));
        differences[(int)typical.Number].ShouldBe(typical.Difference);
    }

    [Fact]
    public void Where_no_crisis_differs_it_is_the_first_and_says_so()
    {
        Comparison comparison = BorderCrisis.Compared(BorderCrisis.Vague, BorderCrisis.Vague);

        RepresentativeTrial
            .Find(comparison)
            .ShouldBe(new RepresentativeTrial { Number = 0, Difference = 0, Median = 0, Differing = 0, Trials = 120 });
        TimelineChart
            .Draw(BorderCrisis.Scenario, comparison)
            .ShouldBeSound().Subtitle
            .ShouldContain("none of 120 crises differs");
    }
}
