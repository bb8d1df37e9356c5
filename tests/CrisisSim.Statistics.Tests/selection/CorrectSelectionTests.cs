namespace CrisisSim.Statistics.Tests;

public class CorrectSelectionTests
{
    [Fact]
    public void Of_two_options_it_is_the_normal_probability_of_the_lead()
    {
        OptionStanding[] two = [new(1.959964, 50, 100), new(0, 50, 100)];
        CorrectSelection.Bonferroni(two).ShouldBe(0.975, 1e-6);
        CorrectSelection.Slepian(two).ShouldBe(0.975, 1e-6);
        CorrectSelection.Bonferroni([new(0, 50, 100), new(1.959964, 50, 100)], Better.Lower).ShouldBe(0.975, 1e-6);
    }

    [Fact]
    public void Of_several_the_bounds_lie_below_the_simulated_probability()
    {
        OptionStanding[] options = [new(1, 4, 20), new(0.5, 9, 20), new(0.2, 4, 10), new(-1, 1, 5)];
        var luck = new Luck(2);
        int best = 0;
        for (int draw = 0; draw < 20_000; draw++)
        {
            double[] truth = [.. options.Select(o => o.Mean + Math.Sqrt(o.Variance / o.Trials) * luck.Normal())];
            if (truth.Max() == truth[0]) best++;
        }
        double simulated = best / 20_000.0, slepian = CorrectSelection.Slepian(options),
            bonferroni = CorrectSelection.Bonferroni(options);
        slepian.ShouldBeLessThan(simulated);
        bonferroni.ShouldBeLessThan(slepian);
        slepian.ShouldBe(simulated, 0.06);
    }

    [Fact]
    public void Without_spread_a_lead_is_certain_and_a_tie_even()
    {
        CorrectSelection.Slepian([new(1, 0, 2), new(0, 0, 2)]).ShouldBe(1);
        CorrectSelection.Slepian([new(1, 0, 2), new(1, 0, 2)]).ShouldBe(0.5);
        CorrectSelection.Bonferroni([new(1, 0, 2), new(1, 0, 2), new(1, 0, 2), new(1, 0, 2)]).ShouldBe(0);
    }
}
