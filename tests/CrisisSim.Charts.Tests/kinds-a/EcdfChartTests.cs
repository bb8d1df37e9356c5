using CrisisSim.Experiments;
using CrisisSim.Model;
using static CrisisSim.Charts.Tests.KnownWording;

namespace CrisisSim.Charts.Tests;

public class EcdfChartTests
{
    [Fact]
    public void The_curve_is_the_share_of_all_crises_with_at_most_so_much()
    {
        Chart chart = EcdfChart.Draw(KnownTables.Create(Create("a", Portion.Participation, 0, 0.5, 0.25, 0.5)),
            Portion.Participation);
        chart.All<Curve>().Single().Points.ShouldBe([new(0, 25), new(25, 50), new(50, 100)]);
    }

    [Fact]
    public void A_resolved_difference_in_the_mean_is_the_finding() =>
        EcdfChart.Draw(Baltic.Pair, Portion.DeliveredByDay30).Title.ShouldMatch(
            "^Strength delivered by day 30 is higher under 'precise': [0-9.]+ % in the mean instead of [0-9.]+ % under "
                + "'in-force'$");

    [Fact]
    public void A_difference_that_is_not_resolved_is_called_so() =>
        EcdfChart.Draw(KnownTables.Create(Create("a", Portion.Participation, 0, 0.5, 0.25),
            Create("b", Portion.Participation, 0.5, 0.25, 0.25)), Portion.Participation).Title
            .ShouldBe("Whether participation differs between 'b' and 'a' is not resolved");

    [Fact]
    public void How_many_crises_have_nothing_is_said() =>
        EcdfChart
            .Draw(KnownTables.Create(Create("a", Portion.Participation, 0, 0.5, 0.25, 0.5)),
                Portion.Participation).Subtitle
            .ShouldEndWith("nothing at all in 30 %");

    [Theory]
    [InlineData("delivered_by_day_7")]
    [InlineData("burden_gini")]
    public void All_is_finite_and_read_out(string measure)
    {
        var portion = (Portion)Measure.Named(measure)!;
        Chart chart = EcdfChart.Draw(Baltic.Tables, portion);
        chart.ShouldBeDrawable();
        chart.Silent().ShouldBeEmpty();
    }
}
