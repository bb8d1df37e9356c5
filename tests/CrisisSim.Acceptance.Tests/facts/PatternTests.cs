using CrisisSim.Model;


namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// What the dated cases say of the shipped Baltic scenario; the patterns with figures are entries of the suite.
/// </summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("in-force")]
    [InlineData("ambiguous")]
    [InlineData("precise-wording")]
    [InlineData("precise")]
    [InlineData("precise+general-clause")]
    public void The_median_decision_on_a_clear_land_attack_lies_between_half_a_day_and_six_days(string name)
    {
        TrialTable table = Run.Play(new RunPlan
        {
            Scenario = Laboratory.Baltic,
            Declarations = [Laboratory.Text(name)],
            Seed = 2026,
            Trials = 3000
        }).Tables[0];
        double[] hours = [.. table[Milestone.Decision]];

        hours.Order().ElementAt(hours.Length / 2).ShouldBeInRange(12, 144);
    }
}
