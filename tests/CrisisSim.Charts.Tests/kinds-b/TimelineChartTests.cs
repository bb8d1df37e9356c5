using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts.Tests;

public class TimelineChartTests
{
    [Fact]
    public void The_bars_of_council_and_members_are_the_hours_of_the_outcome()
    {
        TimelineStory story = BorderCrisis.Story(BorderCrisis.Precise, 1);
        Chart chart = TimelineChart.Draw(BorderCrisis.Scenario, [story]).ShouldBeSound();

        Box[] council = [.. chart.Marks<Box>().Where(box => box.Low > 1.5 && box.High < 2.5)];
        council.Select(box => (box.Left, box.Right, box.Faint)).ShouldBe([
            (story.Outcome.Request.Hours, story.Outcome.Convened.Hours,
                true), (story.Outcome.Convened.Hours, story.Outcome.Decision.Hours, false)]);
        MemberOutcome near = story.Outcome.Members.Single(member => member.Member == "Near");
        Box moves = chart
            .Marks<Box>()
            .Single(box => box.Read.Contains("Near: first force moves", StringComparison.Ordinal));
        (moves.Left, moves.Right, moves.Faint).ShouldBe((near.Moved.Hours, near.Arrived.Hours, false));
        Box readies = chart
            .Marks<Box>()
            .Single(box => box.Read.Contains("Near: forces on alert", StringComparison.Ordinal));
        (readies.Left, readies.Right, readies.Faint).ShouldBe((near.Alerted.Hours, near.Moved.Hours, true));
    }

    [Fact]
    public void Each_wording_has_its_own_lane_in_the_row_of_an_actor_and_its_own_place()
    {
        Chart chart = TimelineChart
            .Draw(BorderCrisis.Scenario,
                [BorderCrisis.Story(BorderCrisis.Vague, 0), BorderCrisis.Story(BorderCrisis.Rude, 2)])
            .ShouldBeSound();

        chart.Legend.Select(series => series.Place).ShouldBe([0, 2]);
        Box[] council = [.. chart
            .Marks<Box>()
            .Where(box => box.Read.Contains("decision to assist", StringComparison.Ordinal))
            .OrderBy(box => box.Low)];
        council.Length.ShouldBe(2);
        (council[0].High < council[1].Low && council[0].Low > 1.5
            && council[1].High < 2.5).ShouldBeTrue("both in the row of the council, at 2");
        council[0].Series!.Place.ShouldBe(0);
    }

    [Fact]
    public void What_never_came_ends_with_the_crisis_and_is_pale()
    {
        TimelineStory story = BorderCrisis.Story(BorderCrisis.Precise, 0);
        Outcome undecided = story.Outcome
            .With(Milestone.Decision, Moment.Never)
            .With(Milestone.Ended, Moment.At(100)) with
        { End = EndKind.FaitAccompli };
        Chart chart = TimelineChart.Draw(BorderCrisis.Scenario, [story with { Outcome = undecided }]).ShouldBeSound();

        Box council = chart
            .Marks<Box>()
            .Single(box => box.Read.Contains("decision to assist", StringComparison.Ordinal));
        (council.Right, council.Faint, council.Text).ShouldBe((100, true, "no decision"));
        chart.Title.ShouldContain("no decision to assist");
        chart.Subtitle.ShouldContain("no decision under it");
    }

    [Fact]
    public void The_axis_is_cut_where_all_that_is_shown_has_happened_and_the_subtitle_says_so()
    {
        Chart chart = TimelineChart.Draw(BorderCrisis.Scenario,
            [BorderCrisis.Story(BorderCrisis.Vague, 0), BorderCrisis.Story(BorderCrisis.Precise, 1)]);

        double end = ((NumberAxis)chart.Panels[0].X).To;
        end.ShouldBeLessThan(BorderCrisis.Scenario.Horizon);
        chart.Subtitle.ShouldContain($"Cut after {TimeWords.Length(end)}");
        chart.Marks<Box>().ShouldAllBe(box => box.Right <= end);
    }

    [Fact]
    public void Several_wordings_are_named_in_the_order_in_which_they_decide()
    {
        TimelineStory first = BorderCrisis.Story(BorderCrisis.Vague, 0),
            second = BorderCrisis.Story(BorderCrisis.Precise, 1);
        TimelineStory At(TimelineStory story, double hours) =>
            story with { Outcome = story.Outcome.With(Milestone.Decision, Moment.At(hours)) };
        Chart Decided(double one, double other) =>
            TimelineChart.Draw(BorderCrisis.Scenario, [At(first, one), At(second, other)]);

        Decided(50, 20).Title.ShouldBe(
            "In this crisis the decision comes after 20 h under precise, after 50 h under vague");
        Decided(20, 20).Title.ShouldBe("In this crisis the decision comes after 20 h under both texts");
    }

    [Fact]
    public void Where_there_is_no_attack_there_is_no_row_for_one()
    {
        Scenario quiet = BorderCrisis.Scenario with { Incident = BorderCrisis.Scenario.Incident with { Real = false } };
        Chart chart = TimelineChart
            .Draw(quiet, [TimelineStory.Play(quiet, new Series("vague", 0), BorderCrisis.Vague, (2026, 3))])
            .ShouldBeSound();

        ((NameAxis)chart.Panels[0].Y).Names.ShouldNotContain("The attack");
        chart.Subtitle.ShouldNotContain("effective response");
    }

    [Fact]
    public void Stories_of_different_trials_are_not_set_side_by_side() =>
        Should.Throw<ArgumentException>(() => TimelineChart.Draw(BorderCrisis.Scenario,
            [BorderCrisis.Story(BorderCrisis.Vague, 0, 1), BorderCrisis.Story(BorderCrisis.Vague, 0, 2)]));

    [Fact]
    public void The_representative_trial_is_played_again_and_named_as_typical()
    {
        Comparison comparison = BorderCrisis.Compared(BorderCrisis.Vague, BorderCrisis.Precise);
        var typical = RepresentativeTrial.Find(comparison);
        Chart chart = TimelineChart.Draw(BorderCrisis.Scenario, comparison).ShouldBeSound();

        chart.Subtitle.ShouldStartWith($"Crisis {typical.Number}, one crisis");
        chart.Subtitle.ShouldContain("as in the middle one of the ");
        Box council = chart.Marks<Box>().Single(box => box.Read.StartsWith("Precise,", StringComparison.Ordinal)
            && box.Read.Contains("decision to assist", StringComparison.Ordinal));
        council.Right.ShouldBe(comparison.Tables[1][Milestone.Decision][(int)typical.Number]);
    }
}
