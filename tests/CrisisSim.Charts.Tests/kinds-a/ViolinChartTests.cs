using CrisisSim.Experiments;
using CrisisSim.Model;
using static CrisisSim.Charts.Tests.KnownWording;

namespace CrisisSim.Charts.Tests;

public class ViolinChartTests
{
    private static double Area(Outline outline) =>
        Math.Abs(outline.Points.Zip(outline.Points.Skip(1).Append(outline.Points[0]))
        .Sum(pair => (pair.First.X * pair.Second.Y) - (pair.Second.X * pair.First.Y))) / 2;

    [Fact]
    public void Areas_are_as_the_shares_of_all_crises_that_had_it()
    {
        double[] all = [.. Enumerable.Range(0, 200).Select(k => 500.0 + (2 * k))];
        double[] half = [.. all.Select((hours, k) => k % 2 == 0 ? hours : Never)];
        Chart chart = ViolinChart.Draw(
            KnownTables.Create(Create("a", Milestone.Effective, all), Create("b", Milestone.Effective, half)),
                Milestone.Effective);
        (Area(chart.Marks<Outline>("B").Single()) / Area(chart.Marks<Outline>("A").Single())).ShouldBe(0.5, 0.01);
    }

    [Fact]
    public void Those_without_it_stand_apart_past_the_horizon_with_their_share()
    {
        Chart chart = ViolinChart.Draw(KnownTables.Create(Create("a", Milestone.Effective, 700, 800, Never, 900)),
            Milestone.Effective);
        Box never = chart.All<Box>().Single();
        never.Left.ShouldBeGreaterThan(KnownTables.Horizon / 24);
        never.Read.ShouldStartWith("A, never: 25 % (");
        chart
            .All<Outline>()
            .SelectMany(outline => outline.Points)
            .Max(point => point.X)
            .ShouldBeLessThanOrEqualTo(KnownTables.Horizon / 24);
    }

    [Fact]
    public void Where_it_never_came_there_is_no_violin_and_no_median()
    {
        Chart chart = ViolinChart.Draw(KnownTables.Create(Create("a", Milestone.Effective, Never, Never)),
            Milestone.Effective);
        chart.All<Outline>().ShouldBeEmpty();
        chart.All<Dot>().ShouldBeEmpty();
        chart.All<Box>().Single().Text.ShouldBe("100 %");
        chart.ShouldBeDrawable();
    }

    [Fact]
    public void One_hour_for_all_is_still_a_shape()
    {
        Chart chart = ViolinChart.Draw(KnownTables.Create(Create("a", Milestone.Effective, 700, 700, 700)),
            Milestone.Effective);
        chart.ShouldBeDrawable();
        chart.All<Outline>().Single().Points.Count.ShouldBeGreaterThan(2);
    }

    [Theory]
    [InlineData("decision")]
    [InlineData("ended")]
    [InlineData("restored")]
    public void All_is_finite_and_read_out(string measure)
    {
        var milestone = (Milestone)Measure.Named(measure)!;
        Chart chart = ViolinChart.Draw(Baltic.Tables, milestone);
        chart.ShouldBeDrawable();
        chart.Silent().ShouldBeEmpty();
    }
}
