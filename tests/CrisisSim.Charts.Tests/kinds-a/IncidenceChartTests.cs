using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;
using static CrisisSim.Charts.Tests.KnownWording;

namespace CrisisSim.Charts.Tests;

public class IncidenceChartTests
{
    [Fact]
    public void A_step_is_as_high_as_the_share_of_all_crises_that_have_had_it()
    {
        Chart chart = IncidenceChart.Draw(KnownTables.Create(Create("a", Milestone.Effective, 720, 480, Never, 720)),
            Milestone.Effective);
        chart.All<Curve>().Single().Points.ShouldBe([new(0, 0), new(20, 25), new(30, 75), new(60, 75)]);
    }

    [Fact]
    public void The_band_is_Wilsons_at_each_step()
    {
        Chart chart = IncidenceChart.Draw(KnownTables.Create(Create("a", Milestone.Effective, 720, 480, Never, 720)),
            Milestone.Effective);
        Interval limits = Wilson.ScoreInterval(3, 4);
        BandLimits last = chart.All<Band>().Single().Reaches[^1];
        last.X.ShouldBe(60);
        last.Low.ShouldBe(100 * limits.Low, 1e-9);
        last.High.ShouldBe(100 * limits.High, 1e-9);
    }

    [Fact]
    public void Under_the_axis_stand_the_crises_that_have_not_had_it_by_then()
    {
        Chart chart = IncidenceChart.Draw(KnownTables.Create(Create("a", Milestone.Effective, 720, 480, Never, 720)),
            Milestone.Effective);
        CountTable counts = chart.Panels.Single().Counts!;
        IReadOnlyList<long> still = counts.Rows.Single().Counts;
        counts.At.Zip(still).ShouldContain((0.0, 4L));
        counts.At.Zip(still).ShouldContain((20.0, 3L));
        counts.At.Zip(still).ShouldContain((30.0, 1L));
        counts.At.Zip(still).Last().ShouldBe((60.0, 1L));
    }

    [Fact]
    public void Where_all_have_it_early_in_a_long_horizon_the_early_hours_are_stretched()
    {
        Chart chart = IncidenceChart.Draw(KnownTables.Create(Create("a", Milestone.Decision, 30, 40, 50, 60)),
            Milestone.Decision);
        var axis = (NumberAxis)chart.Panels.Single().X;
        axis.Logarithmic.ShouldBeTrue();
        (axis.From, axis.To).ShouldBe((24, KnownTables.Horizon));
        axis.Ticks!.Select(tick => tick.Text).ShouldBe(["1 d", "2 d", "4 d", "7 d", "14 d", "30 d", "60 d"]);
    }

    [Fact]
    public void Many_steps_are_thinned_and_none_is_out_of_place()
    {
        double[] hours = [.. Enumerable.Range(1, 1000).Select(k => 700 + (k * 0.5))];
        Chart chart = IncidenceChart.Draw(KnownTables.Create(Create("a", Milestone.Effective, hours)),
            Milestone.Effective);
        IReadOnlyList<Point> points = chart.All<Curve>().Single().Points;
        points.Count.ShouldBeLessThanOrEqualTo(250);
        foreach (Point point in points)
            point.Y.ShouldBe(100.0 * hours.Count(hour => hour <= (point.X * 24) + 1e-9) / hours.Length, 1e-9);
        points.Zip(points.Skip(1)).Max(pair => pair.Second.Y - pair.First.Y).ShouldBeLessThan(0.6);
    }

    [Fact]
    public void An_event_that_never_comes_is_a_line_at_zero()
    {
        Chart chart = IncidenceChart.Draw(KnownTables.Create(Create("a", Milestone.Effective, Never, Never)),
            Milestone.Effective);
        chart.ShouldBeDrawable();
        chart.All<Curve>().Single().Points.ShouldAllBe(point => point.Y == 0);
        chart.Subtitle.ShouldContain("not by day 60: 100 %");
    }

    [Fact]
    public void An_event_before_the_first_incident_stands_at_its_hour()
    {
        Chart chart = IncidenceChart.Draw(KnownTables.Create(Create("a", Milestone.Detection, -5, 800)),
            Milestone.Detection);
        chart.All<Curve>().Single().Points[0].ShouldBe(new Point(0, 50));
    }

    [Fact]
    public void A_wording_against_itself_has_two_series_and_is_said_to_be_the_same()
    {
        TrialTable table = Baltic.Under("in-force");
        Chart chart = IncidenceChart.Draw(Comparison.From([table, table]), Milestone.Decision);
        chart.All<Curve>().Select(curve => curve.Series!.Name).ShouldBe(["Treaty in force", "Treaty in force (2)"]);
        chart.Title.ShouldEndWith(" under both texts, the same in every crisis");
        chart.Remark.ShouldBe("The same curve under Treaty in force and Treaty in force (2).");
        chart.All<Curve>().Select(curve => curve.EndLabel.Count).ShouldBe([2, 0]);
    }

    [Fact]
    public void A_difference_that_is_not_resolved_is_called_so()
    {
        Chart chart = IncidenceChart.Draw(
            KnownTables.Create(Create("a", Milestone.Effective, 720, 480, Never, 720),
                Create("b", Milestone.Effective, 730, 470, Never, 720)),
                Milestone.Effective);
        chart.Title.ShouldBe("Half of crises have an effective response by day 30 under both texts; no clear change");
    }

    [Fact]
    public void A_resolved_difference_is_told_by_the_medians_where_half_have_it()
    {
        Chart chart = IncidenceChart.Draw(Baltic.Pair, Milestone.Decision);
        chart.Title.ShouldMatch(
            "^Half of crises have a decision to assist within [0-9]+ h under Treaty in force, within [0-9]+ h under "
                + "Precise$");
        chart.All<ReferenceLine>().ShouldHaveSingleItem().At.ShouldBe(50);
    }

    [Fact]
    public void Where_fewer_than_half_have_it_the_shares_tell()
    {
        Chart chart = IncidenceChart.Draw(
            Comparison.From(KnownTables.Create(Create("a", Milestone.Effective, Hours(4)),
                Create("b", Milestone.Effective, Hours(16)))),
            Milestone.Effective);
        chart.Title.ShouldBe("By day 60, crises that have an effective response: 10 % under A, 40 % under B");
    }

    [Fact]
    public void Of_several_wordings_each_has_its_place_and_its_verdict()
    {
        Chart chart = IncidenceChart.Draw(Comparison.From(Baltic.Tables), Milestone.Decision);
        chart.All<Curve>().Select(curve => curve.Series!.Place).ShouldBe([0, 1, 2, 3, 4]);
        chart.Title.ShouldMatch(
            "^Half of crises have a decision to assist within [0-9]+ h \\(.+\\) to [0-9]+ h \\(.+\\)$");
        chart.Subtitle.ShouldMatch("[0-9.]+ % \\(.+\\) to [0-9.]+ % \\(.+\\)$");
    }

    [Theory]
    [InlineData("decision")]
    [InlineData("first_force")]
    [InlineData("effective")]
    [InlineData("detection")]
    [InlineData("restored")]
    public void All_is_finite_and_read_out(string measure)
    {
        var milestone = (Milestone)Measure.Named(measure)!;
        Chart chart = IncidenceChart.Draw(Baltic.Tables, milestone);
        chart.ShouldBeDrawable();
        chart.Silent().ShouldBeEmpty();
    }

    /// <summary>Forty crises of which so many, the first, have it in their first month.</summary>
    private static double[] Hours(int have) =>
        [.. Enumerable.Range(0, 400).Select(k => k < 10 * have ? 480.0 + k : Never)];
}
