using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>L1: what a lower line gains in hits it pays for in false alarms.</summary>
public sealed class WarningLawTests
{
    private static readonly double[] Shifts = [2, 1, 0, -1, -2];

    /// <summary>
    /// A lower line turns no single crisis into an answer for certain: talk begins earlier too, and may end sooner on
    /// less. In proportions the law holds: no step down lowers either rate beyond luck, and all of them together raise
    /// both.
    /// </summary>
    [Theory]
    [InlineData("ambiguous", "silence")]
    [InlineData("ambiguous", "qualified_majority")]
    [InlineData("precise-wording", "unanimity")]
    [InlineData("precise-wording", "individual")]
    [InlineData("precise", "lead_state")]
    [InlineData("precise", "standing_order")]
    public void L1_lower_lines_raise_hits_and_false_alarms_together(string text, string rule)
    {
        WarningResult tried = WarningStudy.Play(new WarningPlan
        {
            Scenario = Laboratory.Doubtful,
            Texts = [new RuledText(Laboratory.Text(text), DecisionRules.Named(rule)!)],
            Shifts = Shifts,
            Seed = 2026,
            Trials = 600,
        });
        foreach (WarningCurve curve in tried.Curves)
        {
            curve.Curve.Points.Select(point => point.Threshold).ShouldBe(Shifts);
            ShouldRise([.. curve.Curve.Points.Select(point => point.Hits.Estimate())], $"{curve.Answer}: hits");
            ShouldRise([.. curve.Curve.Points.Select(point => point.FalseAlarms.Estimate())],
                $"{curve.Answer}: false alarms");
            curve.Curve.Area.Interval.Low.ShouldBeGreaterThan(0.5, "it tells an attack from what only looks like one");
        }
    }

    private static void ShouldRise(Estimate[] rates, string which)
    {
        foreach ((Estimate higher, Estimate lower) in rates.Zip(rates.Skip(1))) lower.Interval.High.ShouldBeGreaterThan(
            higher.Interval.Low, which);
        rates[^1].Interval.Low.ShouldBeGreaterThan(rates[0].Interval.High, which);
    }
}
