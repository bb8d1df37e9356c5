using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts.Tests;

public class AnswerChartTests
{
    private static readonly Series[] Three = [new("Vague", 0), new("Precise", 1), new("Catch-all", 4)];

    [Fact]
    public void Of_two_texts_each_row_runs_from_before_to_after_with_both_intervals_of_the_change()
    {
        Chart chart = Draw(2, Row(71, 84)).ShouldBeSound();

        chart.Panels[0].Marks.OfType<Dot>().Select(dot => dot.X).ShouldBe([71, 84]);
        Box line = chart.Panels[0].Marks.OfType<Box>().ShouldHaveSingleItem();
        (line.Left, line.Right).ShouldBe((71, 84));
        chart.Panels[0].Marks.OfType<Note>().ShouldHaveSingleItem().Text.ShouldBe("71 → 84");
        Box open = chart.Panels[1].Marks.OfType<Box>().ShouldHaveSingleItem();
        (open.Faint, open.Left, open.Right).ShouldBe((true, -3, 21));
        chart.Panels[1].Marks.OfType<Dot>().ShouldHaveSingleItem().Across.ShouldBe(new Whisker(11, 15));
        chart.Panels[1].Marks.OfType<ReferenceLine>().ShouldHaveSingleItem().At.ShouldBe(0);
        chart.Panels[1].Marks.OfType<Note>().ShouldHaveSingleItem().Text.ShouldBe("+13, depends");
    }

    [Fact]
    public void Of_several_texts_each_has_a_marked_dot_of_its_own_in_every_row()
    {
        Chart chart = Draw(3, Row(71, 84, 80), Row(2, 2, 1)).ShouldBeSound();

        chart.Panels[0].Marks
            .OfType<Dot>()
            .GroupBy(dot => dot.Series!.Name)
            .Select(of => (of.Key, of.Count()))
            .ShouldBe([("Vague", 2), ("Precise", 2), ("Catch-all", 2)]);
        chart.Panels[0].Marks.OfType<Dot>().Select(dot => dot.Y).Distinct().Count().ShouldBe(6);
        chart.Legend.ShouldBe(Three);
    }

    [Fact]
    public void Of_one_text_alone_the_values_have_both_intervals()
    {
        Chart chart = Draw(1, Row(71)).ShouldBeSound();

        chart.Panels.Count.ShouldBe(1);
        chart.Marks<Box>().Select(box => (box.Faint, box.Left, box.Right)).ShouldBe([(true, 20, 90)]);
        chart.Marks<Dot>().Select(dot => dot.Across).ShouldBe([new Whisker(69, 73)]);
        chart.Legend.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_shown_is_hollow_and_what_is_no_share_has_a_scale_of_its_own()
    {
        AnswerRow days = Row(70, 140) with
        {
            Full = 140,
            Changes = [new AnswerChange(70, "+70, unclear", Sureness.NotShown) { Luck = new Interval(-10, 150) }],
        };
        Chart chart = Draw(2, Row(71, 84), days).ShouldBeSound();

        chart.Panels[0].Marks.OfType<Dot>().Select(dot => dot.X).ShouldBe([71, 84, 50, 100]);
        chart.Panels[1].Marks.OfType<Dot>().Select(dot => dot.Hollow).ShouldBe([false, true]);
        var axis = (NumberAxis)chart.Panels[1].X;
        chart.Panels[1].Marks.OfType<Box>().ShouldAllBe(box => box.Left >= axis.From && box.Right <= axis.To);
    }

    [Fact]
    public void A_small_price_has_a_scale_of_its_own_and_its_better_side_is_the_lower_one()
    {
        AnswerRow price = Row(1.5, 1.7) with
        {
            Full = 1.7,
            OwnScale = true,
            Better = -1,
            Changes = [new AnswerChange(0.2, "+0.2, unclear", Sureness.NotShown) { Luck = new Interval(-0.2, 0.6) }],
        };
        Chart chart = Draw(2, Row(71, 84) with { Better = 1 }, price).ShouldBeSound();

        chart.Panels[0].Marks.OfType<Dot>().Last().X.ShouldBe(100);
        chart.Panels[0].X.Title.ShouldBe("of 100; prices each on a scale of its own");
        Band[] better = [.. chart.Panels[1].Marks.OfType<Band>()];
        better.Length.ShouldBe(2);
        better[0].Reaches.Select(limit => limit.X).Min().ShouldBe(0);
        better[1].Reaches.Select(limit => limit.X).Max().ShouldBe(0);
        chart.Remark.ShouldContain("Shaded: the better side for the alliance");
    }

    [Fact]
    public void A_row_has_a_value_for_every_text() =>
        Should.Throw<ArgumentException>(() => Draw(2, Row(71)));

    private static Chart Draw(int texts, params IReadOnlyList<AnswerRow> rows) =>
        AnswerChart.Draw("Depends on judgement", "1,000 crises", Three[..texts], rows);

    private static AnswerRow Row(params IReadOnlyList<double> values) =>
        new("Attack stopped by day 30", [.. values.Select(value => (AnswerValue?)new AnswerValue(value, $"{value}")
        {
            Luck = new Interval(value - 2, value + 2),
            Judgement = new Interval(20, 90),
        })])
        {
            Changes = [.. values.Skip(1).Select(_ => new AnswerChange(13, "+13, depends", Sureness.DependsOnJudgement)
            {
                Luck = new Interval(11, 15),
                Judgement = new Interval(-3, 21),
            })],
        };
}
