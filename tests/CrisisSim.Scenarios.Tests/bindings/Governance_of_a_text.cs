using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

public sealed class Governance_of_a_text
{
    [Fact]
    public void It_is_read_with_its_units()
    {
        Governance governance = Narrow.Sound("d: {}",
            "d: {governance: {review_every: 5 years, since_review: 1 year, sunset: 20, exit_notice: 1 year, "
                + "exercises: 0.8, audit_every: 2 years, lessons: yes, rotation: yes, spending_target: 0.02, "
                + "admission: criteria}}").Declarations[0].Governance;
        governance.ShouldBe(new()
        {
            ReviewEvery = 5, SinceReview = 1, Sunset = 20, ExitNotice = 1, Exercises = 0.8, AuditEvery = 2, Lessons = true,
            Rotation = true, SpendingTarget = 0.02, Admission = Admission.Criteria,
        });
    }

    [Fact]
    public void What_is_not_stated_there_is_not() =>
        Narrow.Sound("d: {}", "d: {governance: {}}").Declarations[0].Governance.ShouldBe(new());

    [Theory]
    [InlineData("{review_every: 5 years, since_review: 6 years}", "'since_review' must be less than 'review_every'")]
    [InlineData("{review_every: 0.1 years}", "must be at least 0.25 years")]
    [InlineData("{exercises: 2}", "must lie between 0 and 1")]
    public void What_cannot_be_is_refused(string governance, string complaint) =>
        Narrow
            .Lines("d: {}", $"d: {{governance: {governance}}}")
            .ShouldContain(line => line.Contains(complaint, StringComparison.Ordinal));

    [Theory]
    [InlineData("governance: {spending_target: 0.02}", "'spending_target: 0.02' does nothing because no member states")]
    [InlineData("decision: {suspended_from: 0.5}", "'suspended_from: 0.5' does nothing because no member has a")]
    [InlineData("decision: {with_union: yes}", "'with_union' does nothing because no member states a 'union'")]
    public void What_can_have_no_effect_here_is_questioned(string block, string doubt)
    {
        Narrow.Lines("d: {}", $"d: {{{block}}}").ShouldContain(line => line.Contains(doubt, StringComparison.Ordinal));
        string sound = Narrow.Text.Replace("d: {}", $"d: {{{block}}}", StringComparison.Ordinal)
            .Replace("A: {}", "A: {spending: {value: 0.01, grade: judged}, tie_to_attacker: 0.5, union: U}",
                StringComparison.Ordinal);
        Narrow.Load(sound).Problems.Lines().ShouldNotContain(line => line.Contains("does nothing", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rotation: yes", "fatigue: 0", "'rotation' does nothing")]
    [InlineData("rotation: yes", "crises: 0", "'rotation' does nothing")]
    [InlineData("lessons: yes", "crises: 0", "'lessons' do nothing")]
    [InlineData("admission: closed", "accessions: 0", "'admission' does nothing")]
    public void What_has_no_occasion_over_the_years_is_questioned(string provision, string drift, string doubt)
    {
        IReadOnlyList<string> Lines(string years) => Narrow.Lines("declarations:\n  d: {}",
            $"model: {{drift: {{{years}}}}}\ndeclarations:\n  d: {{governance: {{{provision}}}}}");
        Lines(drift).ShouldContain(line => line.Contains(doubt, StringComparison.Ordinal));
        Lines("renewal: 0.8").ShouldNotContain(line => line.Contains(doubt, StringComparison.Ordinal));
    }

    [Fact]
    public void The_parameters_of_the_years_are_read()
    {
        DriftParameters drift = Narrow.Sound("declarations:",
            "model: {drift: {precision_half_life: 4 years, new_forms: 0.06, newcomer_bias_spread: 0.2 "
                + "rungs, pledge_half_life: 12 years}}\ndeclarations:").Mechanisms.Drift;
        drift.ShouldBe(new() { PrecisionHalfLife = 4, NewForms = 0.06, NewcomerBiasSpread = 0.2, PledgeHalfLife = 12 });
    }
}
