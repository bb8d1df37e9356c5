namespace CrisisSim.Statistics.Tests;

public class RungWidthsTests
{
    [Fact]
    public void Each_place_has_what_lies_nearest_to_it() => RungWidths.Compute([3, 7, 4], 2.5, 7.5).ShouldBe([1, 2, 2]);

    [Fact]
    public void Options_at_one_place_share_its_width() =>
        RungWidths.Compute([6, 7, 6], 5.5, 7.5).ShouldBe([0.5, 1, 0.5]);

    [Fact]
    public void The_widths_are_the_whole_scale_however_fine_the_grid()
    {
        foreach (int steps in (int[])[1, 2, 5, 8])
            RungWidths
                .Compute([.. Enumerable.Range(0, (6 * steps) + 1).Select(k => 2 + ((double)k / steps))], 1.5, 8.5)
                .Sum()
                .ShouldBe(7, 1e-12);
    }

    [Fact]
    public void A_finer_grid_leaves_the_choice_as_it_was()
    {
        double coarse = Acts(1), fine = Acts(8);
        fine.ShouldBe(coarse, 0.01);
    }

    [Fact]
    public void A_place_outside_the_scale_is_refused() =>
        Should.Throw<ArgumentException>(() => RungWidths.Compute([1, 9], 0.5, 8.5));

    /// <summary>
    /// The probability of acting where utility is a smooth hump over the rungs 2 to 8, with so many options a rung.
    /// </summary>
    private static double Acts(int steps)
    {
        double[] rungs = [.. Enumerable.Range(0, (6 * steps) + 1).Select(k => 2 + ((double)k / steps))];
        double[] weights = [.. RungWidths.Compute(rungs, 1.5, 8.5).Select(width => width / 7)];
        var logit = new NestedLogit(5, 0.5);
        return logit.Acts(logit.Worth([.. rungs.Select(rung => 0.3 - (0.05 * Math.Pow(rung - 5, 2)))], weights), 0);
    }
}
