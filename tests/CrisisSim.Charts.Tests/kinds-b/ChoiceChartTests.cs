using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts.Tests;

public class ChoiceChartTests
{
    private static readonly DeterrenceResult Result = DeterrenceStudy.Play(new DeterrencePlan
    {
        Scenario = BorderCrisis.Scenario,
        Declarations = [BorderCrisis.Vague, BorderCrisis.Rude],
        Attackers = 60,
        Batch = 2,
        Most = 2,
        Draws = 10,
        Threads = 1,
    })!;

    [Fact]
    public void The_bars_of_a_text_or_baseline_fill_the_hundred()
    {
        Chart chart = ChoiceChart.Draw(Result).ShouldBeSound();

        ((NameAxis)chart.Panels[0].Y).Names.ShouldBe(
            ["Vague", BorderCrisis.Rude.Title(), "No treaty", "No alliance"]);
        for (int row = 0; row < 4; row++)
            chart
                .Marks<Box>()
                .Where(box => box.Low < row && row < box.High)
                .Sum(box => box.Right - box.Left)
                .ShouldBe(100, 1e-9);
    }

    [Fact]
    public void Every_rung_has_a_cell_for_every_setting_and_none_is_there_twice()
    {
        Chart chart = ChoiceByRungChart.Draw(Result).ShouldBeSound();

        int kinds = Result.Menu.Select(act => act.Rung).Distinct().Count();
        chart.Marks<Box>().Count().ShouldBe((kinds + 1) * 4);
        for (int setting = 0; setting < 4; setting++)
            chart.Marks<Box>().Where(box => box.Left < setting && setting < box.Right)
                .Sum(box => double.Parse(box.Text.TrimStart('<'), System.Globalization.CultureInfo.InvariantCulture))
                .ShouldBe(100, 5);
        double[] rungs = [.. ((NameAxis)chart.Panels[0].Y).Names
            .Skip(1)
            .Select(name => double.Parse(name.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))];
        rungs.ShouldBe(rungs.Order().Distinct());
    }

    [Fact]
    public void The_response_is_what_the_act_leads_to()
    {
        Chart chart = ResponseChart.Draw(Result, Consequence.Intervention).ShouldBeSound();

        int act = Enumerable.Range(0, Result.Menu.Count).Single(
            one => WordList.Capital(Result.Menu[one].Name) == chart.Panels[0].Heading);
        chart.Marks<Dot>().First().X.ShouldBe(100 * Result.Leads(0, act, Consequence.Intervention).Value, 1e-9);
        chart.Panels.Count.ShouldBe(3);
        chart.Marks<Dot>().Count().ShouldBe(3 * 4);
        ResponseChart.Draw(Result).ShouldBeSound().Marks<Dot>().Count().ShouldBe(3 * 4 * 2);
        ResponseChart.Draw(Result, Consequence.ForceSent, Consequence.GeneralWar).ShouldBeSound();
    }

    [Fact]
    public void Response_and_selection_add_up_to_the_difference_in_the_picture()
    {
        Chart chart = DeterrenceContrastChart.Draw(Result, Result.NoDeclaration).ShouldBeSound();

        Dot[] Row(int panel) =>
            [.. chart.Panels[panel].Marks
                .OfType<Dot>()
                .Where(dot => dot.Read.Contains("Ground taken", StringComparison.Ordinal))];
        for (int text = 0; text < 2; text++) (Row(1)[text].X + Row(2)[text].X).ShouldBe(Row(0)[text].X, 1e-9);
        chart.Panels[1].Marks
            .OfType<Dot>()
            .ShouldAllBe(dot => !dot.Read.Contains("Attack with arms", StringComparison.Ordinal));
    }

    [Fact]
    public void A_difference_that_is_not_resolved_is_hollow_and_called_so()
    {
        Chart chart = DeterrenceContrastChart.Draw(Result, 0).ShouldBeSound();

        DeterrenceContrast armed = Result.Between(0, 1, DeterrenceMeasure.ArmedAttack);
        chart.Marks<Dot>().First().Hollow.ShouldBe(!armed.IsResolved);
        chart.Title.Contains("no clear change", StringComparison.Ordinal).ShouldBe(!armed.IsResolved);
        chart.Marks<Dot>().ShouldAllBe(dot => dot.Hollow == (
            dot.Read.Contains("no change shown", StringComparison.Ordinal)
            || dot.Read.EndsWith("the same", StringComparison.Ordinal)));
    }
}
