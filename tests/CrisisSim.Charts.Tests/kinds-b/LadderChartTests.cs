using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts.Tests;

public class LadderChartTests
{
    private static readonly Outcome Played = BorderCrisis.Story(BorderCrisis.Vague, 0).Outcome
        .With(Milestone.Decision, Moment.At(20))
        .With(Milestone.FirstForce, Moment.At(30))
        .With(Milestone.Effective, Moment.At(50))
        .With(Milestone.Ended, Moment.At(60));

    [Fact]
    public void The_conflict_is_drawn_from_rung_to_rung_with_marks_where_the_allies_decide_and_come()
    {
        Chart chart = LadderChart
            .Draw(BorderCrisis.Scenario, [Story("vague", new RungStep(0, 6), new RungStep(24, 7))])
            .ShouldBeSound();

        Curve conflict = chart.Panels[0].Marks.OfType<Curve>().ShouldHaveSingleItem();
        conflict.Points.ShouldBe([new(0, 1), new(0, 6), new(24, 7), new(60, 7)]);
        chart.Panels[0].Marks
            .OfType<Dot>()
            .Select(dot => (dot.Text, dot.X, dot.Y, dot.Hollow))
            .ShouldBe([("decision", 20, 6, false), ("first force", 30, 7, false),
                (Names.Describe(Played.End), 60, 7, true)]);
        chart.Title.ShouldContain(BorderCrisis.Scenario.Ladder.NameAt(7).Replace('_', ' '));
    }

    [Fact]
    public void Two_texts_stand_beside_each_other_and_are_named_where_they_part()
    {
        Chart chart = LadderChart
            .Draw(BorderCrisis.Scenario,
                [Story("vague", new RungStep(0, 6)), Story("precise", new RungStep(0, 6), new RungStep(24, 8))])
            .ShouldBeSound();

        chart.Legend.Select(series => series.Place).ShouldBe([0, 1]);
        chart.Title.ShouldContain(" under Vague and ");
    }

    [Fact]
    public void A_crisis_that_is_played_tells_its_steps()
    {
        var story = Experiments.Story.Play(BorderCrisis.Scenario, BorderCrisis.Vague, (2026, 3), Engine.Kernel);
        story.Rungs.ShouldNotBeEmpty();
        story.Rungs.Max(step => step.Rung).ShouldBe(story.Outcome.PeakRung);
        story.Rungs.Select(step => step.Hours).ShouldBeInOrder();
        LadderChart.Draw(BorderCrisis.Scenario, [story]).ShouldBeSound();
    }

    [Fact]
    public void Stories_of_different_trials_are_not_set_side_by_side() =>
        Should.Throw<ArgumentException>(() => LadderChart.Draw(BorderCrisis.Scenario,
            [Story("vague"), Story("vague") with { Outcome = Played with { Trial = 99 } }]));

    private static Story Story(string wording, params IReadOnlyList<RungStep> rungs) =>
        new(wording, [], Played) { Rungs = rungs };
}
