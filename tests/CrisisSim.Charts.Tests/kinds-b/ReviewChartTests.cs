using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts.Tests;

public sealed class ReviewChartTests
{
    private static readonly Lazy<ReviewResult> Played = new(() => Play(1));

    [Fact]
    public void Each_act_has_a_panel_of_what_it_stops_and_one_of_the_price_with_the_same_rows()
    {
        Chart chart = ReviewChart.Draw(Played.Value, "As stated, add: short limits").ShouldBeSound();

        chart.Panels.Select(panel => panel.Heading).ShouldBe(["Attack stopped by day 30", "Force moved for nothing, %"]);
        foreach (Panel panel in chart.Panels)
            ((NameAxis)panel.Y).Names.ShouldBe(["Short limits", "Exact words", "A line out of reach"], ignoreOrder: true);
        chart.Marks<Dot>().Select(dot => dot.Series!.Name).Distinct()
            .ShouldBe(["the text lacks it", "the text has it"], ignoreOrder: true);
        chart.Description.ShouldContain("a line out of reach");
    }

    [Fact]
    public void A_dot_is_hollow_where_nothing_is_shown()
    {
        Chart chart = ReviewChart.Draw(Played.Value, "A title");
        foreach (Panel panel in chart.Panels)
            foreach (Dot dot in panel.Marks.OfType<Dot>())
                dot.Hollow.ShouldBe(dot.Across is null || (dot.Across.Value.Low <= 0 && dot.Across.Value.High >= 0));
    }

    [Fact]
    public void No_text_covers_another_with_one_act_or_with_two()
    {
        foreach (ReviewResult result in (ReviewResult[])[Played.Value, Play(2)])
        {
            SvgDrawing drawn = new(ReviewChart.Draw(result, "As stated, add: short limits").ShouldBeSound());
            Overlaps.Find([.. drawn.Texts.Select(text => text.Area)]).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Where_nothing_differs_there_is_a_picture_all_the_same() =>
        ReviewChart.Draw(ReviewStudy.Play(Plan(1) with { Provisions = [] }), "Nothing is shown to help").ShouldBeSound()
            .Description.ShouldContain("nothing differs");

    private static ReviewResult Play(int acts) => ReviewStudy.Play(Plan(acts));

    private static ReviewPlan Plan(int acts) => new()
    {
        Acts = [.. Enumerable.Repeat(new ReviewAct(BorderCrisis.Scenario, BorderCrisis.Vague), acts)],
        Provisions =
        [
            One(acts, "short limits", false, BorderCrisis.Vague with { Name = "a", Limits = new Limits { Convene = 3, Decide = 6 } }),
            One(acts, "exact words", true, BorderCrisis.Precise),
            One(acts, "a line out of reach", false, BorderCrisis.Vague with
            {
                Name = "b",
                Triggers = new PerDomain<Trigger>([.. Enumerable.Repeat(new Trigger { AssistAt = 10 }, Domains.Count)]),
            }),
        ],
        Trials = 120,
        Threads = 1,
        Seed = 2026,
    };

    private static ReviewProvision One(int acts, string title, bool isHeld, Declaration other) =>
        new(title.Replace(' ', '-'), title, isHeld, [.. Enumerable.Repeat(other, acts)]);
}
