using CrisisSim.Experiments;
using CrisisSim.Model;
using static CrisisSim.Charts.Tests.KnownWording;

namespace CrisisSim.Charts.Tests;

public class CriticalPathChartTests
{
    /// <summary>So many crises that one that was never seen could not move the mean by a visible hour.</summary>
    private const int Many = 20_000;

    [Fact]
    public void A_dot_stands_at_the_mean_hours_of_each_stage_and_of_all()
    {
        Chart chart = CriticalPathChart.Draw(KnownTables.Create(OfPath("a", Many, 1, 2, 3, 4, 5, 6, 7, 8)));
        chart.All<Dot>().Select(dot => dot.X).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 36]);
    }

    [Fact]
    public void Two_wordings_are_joined_by_a_line_where_they_differ()
    {
        Chart chart = CriticalPathChart.Draw(
            KnownTables.Create(OfPath("a", Many, 1, 2, 3, 4, 5, 6, 7, 8), OfPath("b", Many, 1, 2, 3, 4, 5, 6, 7, 2)));
        chart
            .All<Box>()
            .Where(box => box.Series is null)
            .Select(box => (box.Left, box.Right))
            .ShouldBe([(2, 8), (30, 36)]);
        chart.All<Note>().Select(note => note.Text).TakeLast(2).ShouldBe(["8 h → 2 h", "36 h → 30 h"]);
    }

    [Fact]
    public void The_stages_sum_to_the_time_without_an_effective_response_in_days_where_that_is_long()
    {
        var comparison = Comparison.From(Baltic.Tables);
        Chart chart = CriticalPathChart.Draw(comparison);
        ((NumberAxis)chart.Panels[0].X).Title.ShouldStartWith("days");
        foreach (TableHead head in Baltic.Tables.Select(table => table.Head))
        {
            IReadOnlyList<Dot> dots = chart.Marks<Dot>(head.Title);
            Wording wording = comparison.Wordings.Single(one => one.Declaration == head.Declaration);
            double hours = wording[Endpoints.Named("hours_without_effective_response")!]!.Value.Value;
            dots[^1].X.ShouldBe(hours / 24, 1e-6);
            dots.SkipLast(1).Sum(dot => dot.X).ShouldBe(hours / 24, 1e-6);
        }
    }

    [Fact]
    public void The_stage_that_makes_most_of_a_resolved_difference_is_named()
    {
        IReadOnlyList<TrialTable> tables =
            KnownTables.Create(OfPath("a", Many, 1, 2, 30, 4, 5, 6, 7, 8), OfPath("b", Many, 1, 2, 10, 3, 5, 6, 7, 8));
        CriticalPathChart.Draw(tables).Title.ShouldBe(
            "63 h without an effective response under A, 42 h under B; most of it is the allies' talks");
    }

    [Fact]
    public void The_same_path_in_every_crisis_is_said_to_be_so() =>
        CriticalPathChart.Draw([Baltic.Tables[0], Baltic.Tables[0]]).Title
            .ShouldEndWith(" without an effective response under both texts, the same in every crisis");

    [Fact]
    public void A_difference_that_is_not_resolved_is_called_so()
    {
        TrialTable few = Baltic.Under("in-force").Take(3), other = Baltic.Under("ambiguous").Take(3);
        CriticalPathChart.Draw([few, other]).Title.ShouldMatch("no clear change|under both texts");
    }

    [Fact]
    public void Of_one_wording_the_longest_stage_is_named() =>
        CriticalPathChart.Draw(KnownTables.Create(OfPath("a", Many, 1, 2, 3, 4, 5, 6, 7, 8))).Title
            .ShouldBe("36 h without an effective response, of which 8 h for too little force");

    [Fact]
    public void All_is_finite_and_read_out()
    {
        Chart chart = CriticalPathChart.Draw(Baltic.Tables);
        chart.ShouldBeDrawable();
        chart.Silent().ShouldBeEmpty();
    }
}
