using CrisisSim.Experiments;
using CrisisSim.Model;
using static CrisisSim.Charts.Tests.KnownWording;

namespace CrisisSim.Charts.Tests;

public class StatesAndMembersTests
{
    [Fact]
    public void On_every_day_the_three_states_make_up_all_crises()
    {
        Chart chart = StatesChart.Draw(Baltic.Tables);
        chart.ShouldBeDrawable();
        chart.Silent().ShouldBeEmpty();
        foreach (Panel panel in chart.Panels)
            panel.Marks.OfType<Box>().GroupBy(box => box.Left).Select(day => day.Sum(box => box.High - box.Low))
                .ShouldAllBe(sum => Math.Abs(sum - 100) < 1e-9);
    }

    [Fact]
    public void The_last_day_is_that_of_the_first_screen_and_the_day_before_nearly_is()
    {
        foreach (TrialTable table in Baltic.Tables)
        {
            StateShares shares = new(table, new Series("a", 0));
            int stopped = Enumerable.Range(0, table.Trials).Count(row => table.AtDay30(row) == AttackState.Stopped);
            shares.Share(AttackState.Stopped, 30).Value.ShouldBe((double)stopped / table.Trials);
            shares.Share(AttackState.Stopped, 29).Value.ShouldBe((double)stopped / table.Trials, 0.03);
        }
    }

    [Fact]
    public void A_member_has_its_dot_where_half_of_the_crises_have_its_leave_and_its_line_to_nine_in_ten()
    {
        Chart chart = MembersChart.Draw(Baltic.Tables.Take(2).ToArray());
        chart.ShouldBeDrawable();
        chart.Silent().ShouldBeEmpty();
        TableHead head = Baltic.Tables[0].Head;
        ((NameAxis)chart.Panels[0].Y).Names.Count.ShouldBe(head.Members.Count - 1);
        ((NameAxis)chart.Panels[0].Y).Names
            .ShouldNotContain(name => name.StartsWith(head.Victim, StringComparison.Ordinal));
        foreach (Dot dot in chart.All<Dot>()) (dot.Across?.High ?? dot.X).ShouldBeGreaterThanOrEqualTo(dot.X);
    }

    [Fact]
    public void How_many_send_is_counted_in_ranges_that_leave_nothing_out()
    {
        SenderRange.Divide(21, 8).ShouldBe(
        [
            new(19, 21), new(16, 18), new(13, 15), new(10, 12), new(7, 9), new(4, 6), new(1, 3), new(0, 0),
        ]);
        SenderRange.Divide(3, 8).ShouldBe([new(3, 3), new(2, 2), new(1, 1), new(0, 0)]);
        Chart chart = ParticipationChart.Draw(Baltic.Tables);
        chart.ShouldBeDrawable();
        chart.Silent().ShouldBeEmpty();
        foreach (IGrouping<string, Box> wording in chart.All<Box>().GroupBy(box => box.Series!.Name))
            wording.Sum(box => box.Right).ShouldBe(100, 1e-9);
    }

    [Fact]
    public void The_title_says_how_many_send_in_half_of_the_crises() =>
        ParticipationChart.Draw(KnownTables.Create(Create("a", Portion.Participation, 0, 1, 1))).Title
            .ShouldBe("In half of crises, 1 of 1 members send something");
}
