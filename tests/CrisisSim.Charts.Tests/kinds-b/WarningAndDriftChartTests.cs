using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts.Tests;

public class WarningAndDriftChartTests
{
    [Fact]
    public void A_curve_of_warning_runs_from_never_to_always_through_all_thresholds()
    {
        WarningResult result = Tried([-1, 0, 1], BorderCrisis.Vague, BorderCrisis.Rude);
        Chart chart = RocChart.Draw(result, BorderCrisis.Scenario, 720).ShouldBeSound();

        chart.Panels.Count.ShouldBe(2);
        Curve[] curves = [.. chart.Panels[0].Marks.OfType<Curve>().Where(curve => !curve.Faint)];
        curves.Select(curve => curve.Series!.Place).ShouldBe([0, 2]);
        foreach (Curve curve in curves)
        {
            (curve.Points[0], curve.Points[^1]).ShouldBe((new Point(0, 0), new Point(100, 100)));
            curve.Points.Count.ShouldBe(5);
        }
        chart.Panels[0].Marks
            .OfType<Curve>()
            .Single(curve => curve.Faint).Points
            .ShouldBe([new Point(0, 0), new Point(100, 100)]);
    }

    [Fact]
    public void The_dot_is_the_text_as_written_and_what_it_answers_is_read_out()
    {
        WarningResult result = Tried([-1, 0, 1], BorderCrisis.Vague);
        OperatingPoint point = result.Curves[0].AsWritten;
        Chart chart = RocChart.Draw(result, BorderCrisis.Scenario, 720);

        Dot dot = chart.Panels[0].Marks.OfType<Dot>().Single();
        (dot.X, dot.Y).ShouldBe((100 * point.FalseAlarms.Share, 100 * point.Hits.Share));
        dot.Read.ShouldStartWith($"Vague, {result.Curves[0].Text.Rule.Name}, as written: attacks answered ");
        chart.Panels.Select(panel => panel.Y.Title).Distinct().ShouldBe(["attacks answered, of 100"]);
    }

    [Fact]
    public void Two_texts_that_answer_alike_are_said_to_do_so()
    {
        RocChart
            .Draw(Tried([0], BorderCrisis.Precise, BorderCrisis.Rude), BorderCrisis.Scenario, 720).Title
            .ShouldContain("answers exactly as Precise does");
    }

    [Fact]
    public void A_title_claims_no_more_than_luck_allows()
    {
        WarningCurve Of(Declaration text, int hits) => new(new RuledText(text, text.Procedure.Rule), Answer.Decision,
            RocCurve.Estimate([new RocTrials(0, [.. Enumerable.Range(0, 40).Select(k => k < hits)],
                [.. Enumerable.Range(0, 40).Select(k => k < 5)])]));

        RocChart
            .Draw(new WarningResult([Of(BorderCrisis.Vague, 20), Of(BorderCrisis.Precise, 21)], false),
                BorderCrisis.Scenario, 720)
            .ShouldBeSound().Title
            .ShouldStartWith("No clear change: the attack of a pair is picked ");
        RocChart
            .Draw(new WarningResult([Of(BorderCrisis.Vague, 10), Of(BorderCrisis.Precise, 38)], false),
                BorderCrisis.Scenario, 720).Title
            .ShouldStartWith("As stated, the attack of a pair is picked ");
    }

    [Fact]
    public void Other_ways_to_decide_are_numbered_and_named_below()
    {
        DecisionRule[] rules = [BorderCrisis.Vague.Procedure.Rule, .. DecisionRules.All
            .Where(rule => rule != BorderCrisis.Vague.Procedure.Rule).Take(2)];
        WarningResult result = WarningStudy.Play(new WarningPlan
        {
            Scenario = BorderCrisis.Scenario,
            Texts = [.. rules.Select(rule => new RuledText(BorderCrisis.Vague, rule))],
            Shifts = [-1, 0, 1],
            Trials = 40,
            Threads = 1,
        });
        Chart chart = RocChart.Draw(result, BorderCrisis.Scenario, 720, rule => $"By {rule.Key}").ShouldBeSound();

        chart.Panels[0].Marks.OfType<Dot>().Select(dot => dot.Text).ShouldBe(["", "1", "2"]);
        chart.Remark.ShouldEndWith($"Hollow, decided otherwise: 1 by {rules[1].Key}, 2 by {rules[2].Key}.");
    }

    [Fact]
    public void Every_other_text_has_its_difference_in_every_year()
    {
        DriftResult result = PlayDrift(BorderCrisis.Vague, BorderCrisis.Precise, BorderCrisis.Rude);
        Chart chart = DriftChart.Draw(result).ShouldBeSound();

        Curve[] curves = [.. chart.Panels[0].Marks.OfType<Curve>()];
        curves.Select(curve => curve.Series!.Place).ShouldBe([1, 2]);
        curves[0].Points.ShouldBe(
            result.Plan.Years.Select(
                (year, k) => new Point(year,
                    100 * result.Difference(Endpoints.Timeliness, 1, k).Difference!.Value.Value)));
        chart.Panels[0].Marks.OfType<Band>().Count().ShouldBe(2);
    }

    [Fact]
    public void A_text_against_itself_drifts_nowhere() =>
        DriftChart
            .Draw(PlayDrift(BorderCrisis.Vague, BorderCrisis.Vague))
            .ShouldBeSound().Title
            .ShouldContain("the same in every crisis, today and after 10 years");

    private static WarningResult Tried(IReadOnlyList<double> shifts, params IEnumerable<Declaration> texts) =>
        WarningStudy.Play(new WarningPlan
        {
            Scenario = BorderCrisis.Scenario,
            Texts = [.. texts.Select(text => new RuledText(text, text.Procedure.Rule))],
            Shifts = shifts,
            Trials = 60,
            Threads = 1,
        });

    private static DriftResult PlayDrift(params IReadOnlyList<Declaration> texts) =>
        DriftStudy.Play(new DriftPlan
        {
            Scenario = BorderCrisis.Scenario,
            Declarations = texts,
            Years = [0, 10],
            Trials = 40,
            Threads = 1
        });
}
