using CrisisSim.Experiments;
using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>P: patterns with outside evidence.</summary>
public sealed class PatternTests
{
    [Fact]
    public void P7_heterogeneity_slows_consensus()
    {
        TrialTable alike = Laboratory.Play(Members(12, 0), Consensus), apart = Laboratory.Play(Members(12, 1.2), Consensus);

        Laboratory.Change(alike, apart, Laboratory.HoursWithoutDecision).ShouldBeAboveZero();
    }

    [Fact]
    public void P7_number_alone_does_not_slow_consensus()
    {
        double few = Laboratory.Values(Laboratory.Play(Members(8, 0), Consensus), Laboratory.HoursWithoutDecision).Average();
        TrialTable alike = Laboratory.Play(Members(12, 0), Consensus), apart = Laboratory.Play(Members(12, 1.2), Consensus);
        double many = Laboratory.Values(Laboratory.Play(Members(24, 0), Consensus), Laboratory.HoursWithoutDecision).Average();
        double byHeterogeneity = Laboratory.Change(alike, apart, Laboratory.HoursWithoutDecision).Value;

        Math.Abs(many - few).ShouldBeLessThan(byHeterogeneity, "three times the members cost less than members who read apart");
    }

    [Theory]
    [InlineData("in-force")]
    [InlineData("ambiguous")]
    [InlineData("precise-wording")]
    [InlineData("precise")]
    [InlineData("precise+general-clause")]
    public void The_median_decision_on_a_clear_land_attack_lies_between_half_a_day_and_six_days(string name)
    {
        double[] hours = Laboratory.Values(Laboratory.Play(Laboratory.Baltic, Laboratory.Text(name)), Laboratory.HoursWithoutDecision);

        hours.Order().ElementAt(hours.Length / 2).ShouldBeInRange(12, 144);
    }

    private static Declaration Consensus { get; } = Laboratory.Text("in-force");

    /// <summary>The Baltic crisis with n allies whose biases have this spread about zero and who share twelve brigades.</summary>
    private static Scenario Members(int n, double spread) => Laboratory.Baltic with
    {
        Members =
        [
            Laboratory.Baltic.Members.Single(m => m.Name == Laboratory.Baltic.Victim),
            .. Enumerable.Range(0, n).Select(i => new Member
            {
                Name = $"member {i}",
                Bias = spread * StandardNormal.Quantile((i + 0.5) / n),
                Forces = [new() { Name = "brigade", Strength = 12.0 / n, NeedsLift = false }],
            }),
        ],
    };
}
