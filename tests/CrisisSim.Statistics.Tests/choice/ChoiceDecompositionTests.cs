namespace CrisisSim.Statistics.Tests;

public class ChoiceDecompositionTests
{
    [Fact]
    public void Response_and_selection_are_the_whole_difference()
    {
        var luck = new Luck(3);
        for (int round = 0; round < 300; round++)
        {
            double[] p0 = Shares(luck), p1 = Shares(luck), y0 = luck.Column(7, l => l.Normal()),
                y1 = luck.Column(7, l => l.Normal());
            double total = p1.Zip(y1, (p, y) => p * y).Sum() - p0.Zip(y0, (p, y) => p * y).Sum();
            ChoiceDecomposition.Between(p0, y0, p1, y1).Total.ShouldBe(total, 1e-12);
        }
    }

    [Fact]
    public void A_world_does_not_differ_from_itself_by_anything() =>
        ChoiceDecomposition.Between([0.3, 0.2], [1, 2], [0.3, 0.2], [1, 2]).ShouldBe(new ChoiceDecomposition(0, 0));

    [Fact]
    public void Where_the_same_acts_are_chosen_all_is_response()
    {
        var parts = ChoiceDecomposition.Between([0.3, 0.2], [1, 2], [0.3, 0.2], [2, 4]);
        parts.Selection.ShouldBe(0);
        parts.Response.ShouldBe(0.7, 1e-12);
    }

    [Fact]
    public void Where_the_same_acts_lead_to_the_same_all_is_selection()
    {
        var parts = ChoiceDecomposition.Between([0.3, 0.2], [1, 2], [0.1, 0.5], [1, 2]);
        parts.Response.ShouldBe(0);
        parts.Selection.ShouldBe(0.4, 1e-12);
    }

    [Fact]
    public void Turning_the_worlds_round_turns_both_signs()
    {
        var there = ChoiceDecomposition.Between([0.3, 0.2], [1, 2], [0.1, 0.5], [0, 3]);
        var back = ChoiceDecomposition.Between([0.1, 0.5], [0, 3], [0.3, 0.2], [1, 2]);
        back.Response.ShouldBe(-there.Response, 1e-15);
        back.Selection.ShouldBe(-there.Selection, 1e-15);
    }

    [Fact]
    public void Lists_of_different_lengths_are_refused() =>
        Should.Throw<ArgumentException>(() => ChoiceDecomposition.Between([1], [1], [1], [1, 2]));

    /// <summary>Shares of acts; what is left over is not to act.</summary>
    private static double[] Shares(Luck luck)
    {
        double[] raw = luck.Column(8, l => l.Uniform());
        return [.. raw.Take(7).Select(x => x / raw.Sum())];
    }
}
