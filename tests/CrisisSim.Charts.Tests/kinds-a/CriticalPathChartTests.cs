using CrisisSim.Experiments;
using CrisisSim.Model;
using static CrisisSim.Charts.Tests.KnownWording;

namespace CrisisSim.Charts.Tests;

public class CriticalPathChartTests
{
    [Fact]
    public void Each_bar_begins_where_the_last_one_ended()
    {
        Chart chart = CriticalPathChart.Draw(KnownTables.Create(OfPath("a", 3, 1, 2, 3, 4, 5, 6, 7, 8)));
        chart.All<Box>().Select(box => (box.Left, box.Right))
            .ShouldBe([(0, 1), (1, 3), (3, 6), (6, 10), (10, 15), (15, 21), (21, 28), (28, 36), (0, 36)]);
    }

    [Fact]
    public void The_stages_sum_to_the_hours_without_an_effective_response()
    {
        var comparison = Comparison.From(Baltic.Tables);
        Chart chart = CriticalPathChart.Draw(comparison);
        foreach (Wording wording in comparison.Wordings)
        {
            IReadOnlyList<Box> boxes = chart.Marks<Box>(wording.Declaration);
            double hours = wording[Endpoints.Named("hours_without_effective_response")!]!.Value.Value;
            boxes[^1].Right.ShouldBe(hours, 1e-6);
            boxes.SkipLast(1).Sum(box => box.Right - box.Left).ShouldBe(hours, 1e-6);
            boxes[^2].Right.ShouldBe(hours, 1e-6);
        }
    }

    [Fact]
    public void The_stage_that_makes_most_of_a_resolved_difference_is_named()
    {
        IReadOnlyList<TrialTable> tables =
            KnownTables.Create(OfPath("a", 12, 1, 2, 30, 4, 5, 6, 7, 8), OfPath("b", 12, 1, 2, 10, 3, 5, 6, 7, 8));
        CriticalPathChart.Draw(tables).Title.ShouldBe(
            "42 h without an effective response under 'b' instead of 63 h under 'a', mostly by less consultation");
    }

    [Fact]
    public void The_same_path_in_every_crisis_is_said_to_be_so() =>
        CriticalPathChart.Draw([Baltic.Tables[0], Baltic.Tables[0]]).Title
            .ShouldBe(
                "The hours without an effective response are the same under 'in-force (2)' and 'in-force', in "
                    + "every crisis");

    [Fact]
    public void A_difference_that_is_not_resolved_is_called_so()
    {
        TrialTable few = Baltic.Under("in-force").Take(3), other = Baltic.Under("ambiguous").Take(3);
        CriticalPathChart.Draw([few, other]).Title.ShouldContain("not resolved");
    }

    [Fact]
    public void Of_one_wording_the_longest_stage_is_named() =>
        CriticalPathChart.Draw(KnownTables.Create(OfPath("a", 3, 1, 2, 3, 4, 5, 6, 7, 8))).Title
            .ShouldBe("Of 36 h without an effective response, shortfall takes most: 8 h");

    [Fact]
    public void All_is_finite_and_read_out()
    {
        Chart chart = CriticalPathChart.Draw(Baltic.Tables);
        chart.ShouldBeDrawable();
        chart.Silent().ShouldBeEmpty();
    }

    [Fact]
    public void Few_wordings_share_a_panel_and_many_have_one_each_on_the_same_scale()
    {
        CriticalPathChart.Draw(Baltic.Tables.Take(3).ToArray()).Panels.Count.ShouldBe(1);
        Chart many = CriticalPathChart.Draw(Baltic.Tables);
        many.Panels.Select(panel => panel.Heading).ShouldBe(Baltic.Tables.Select(table => table.Declaration));
        many.Panels.Select(panel => ((NumberAxis)panel.X).To).Distinct().Count().ShouldBe(1);
    }
}
