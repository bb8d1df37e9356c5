using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;
using static CrisisSim.Charts.Tests.Soundness;

namespace CrisisSim.Charts.Tests;

public class TreatyChartTests
{
    private static readonly TreatyPlan Plan = new()
    {
        Scenario = BorderCrisis.Scenario,
        Texts = [new(BorderCrisis.Vague), new(BorderCrisis.Precise), new(BorderCrisis.Rude)],
    };

    [Fact]
    public void Texts_stand_in_their_places_each_with_its_share_and_what_luck_leaves_open()
    {
        Chart chart = Drawn();

        chart.Panels.Count.ShouldBe(Plan.Outcomes.Count);
        string[] names = [.. ((NameAxis)chart.Panels[0].Y).Names];
        names.ShouldBe([BorderCrisis.Precise.Title(), BorderCrisis.Vague.Title(), BorderCrisis.Rude.Title()]);
        Dot[] dots = [.. chart.Panels[0].Marks.OfType<Dot>()];
        dots.Select(dot => (Math.Round(dot.X, 9), dot.Y)).ShouldBe([(90, 0), (50, 1), (48, 2)]);
        dots.Select(dot => (Math.Round(dot.Across!.Value.Low, 9), Math.Round(dot.Across.Value.High, 9)))
            .ShouldBe([(88, 92), (48, 52), (46, 50)]);
    }

    [Fact]
    public void The_text_that_the_others_are_set_against_has_a_line_and_what_is_not_shown_to_differ_is_hollow()
    {
        Panel panel = Drawn().Panels[0];
        panel.Marks.OfType<ReferenceLine>().Single().At.ShouldBe(50, 1e-9);
        panel.Marks.OfType<Dot>().Select(dot => dot.Hollow).ShouldBe([false, false, true]);
        panel.Marks.OfType<Dot>().Select(dot => dot.Series!.Place).ShouldBe([1, 0, 1]);
    }

    [Fact]
    public void The_description_says_every_value_and_the_axis_ends_with_100()
    {
        Chart chart = Drawn();
        foreach (Dot dot in chart.Marks<Dot>()) chart.Description.ShouldContain(dot.Read!);
        chart.Panels.Select(panel => ((NumberAxis)panel.X).To).ShouldAllBe(to => to <= 100);
        chart.Name.ShouldBe("treaties");
        chart.Title.ShouldBe("one text leads");
    }

    [Fact]
    public void A_value_that_is_not_known_has_no_dot()
    {
        Chart chart = TreatyChart.Draw(Result(Row(0, 1, 0.5), Row(1, 1, 0.9, 0.4), Row(2, 1, null)), "x").ShouldBeSound();
        chart.Panels[0].Marks.OfType<Dot>().Count().ShouldBe(2);
    }

    private static Chart Drawn() => TreatyChart
        .Draw(Result(Row(0, 2, 0.5), Row(1, 1, 0.9, 0.4), Row(2, 2, 0.48, -0.02)), "one text leads").ShouldBeSound();

    private static TreatyResult Result(params TreatyRow[] rows) =>
        new() { Plan = Plan, Rows = rows, Done = 1000, Interrupted = false };

    /// <summary>The same value in every outcome, ±0.02, and its difference ±0.1.</summary>
    private static TreatyRow Row(int text, int place, double? value, double? difference = null) => new(Plan.Texts[text],
        [.. Plan.Outcomes.Select(of => (of, value is { } known ? Around(known, 0.02) : (Estimate?)null))], place)
    {
        Differences = difference is not { } change ? []
            :
            [
                .. Plan.Outcomes.Select(of => new EndpointDifference
                {
                    Endpoint = of, Baseline = Around(0.5, 0.02), Other = Around(value!.Value, 0.02),
                    Difference = Around(change, 0.1),
                }),
            ],
    };
}
