using CrisisSim.Model;

namespace CrisisSim.Reports.Tests;

public sealed class WarningFindingsTests
{
    private static readonly RuledText Silent = new(Crises.Vague, DecisionRule.Silence);

    [Fact]
    public void The_findings_name_text_rule_base_rate_and_both_kinds_of_error()
    {
        WarningPlan plan = Plan([
            Silent, new(Crises.Precise, DecisionRule.Silence), new(Crises.Precise, DecisionRule.Individual),
        ]);
        IReadOnlyList<string> found = WarningFindings.Describe(WarningStudy.Play(plan), 0.7, 30);
        found.Count.ShouldBe(4);
        found[0].ShouldStartWith("Vague, as written and decided by silent consent: half of the force is cleared by day 30 in ");
        found[0].ShouldContain("Where 70 of 100 incidents are attacks");
        found[1].ShouldStartWith("Precise, decided by silent consent: ");
        found[2].ShouldContain("shown one of each, it picks the attack ");
        found[3].ShouldContain("each ally for itself");
    }

    [Fact]
    public void A_text_against_itself_differs_in_not_one_crisis()
    {
        WarningPlan plan = Plan([Silent, Silent with { Written = Crises.Vague with { Name = "again" } }]);
        WarningFindings.Describe(WarningStudy.Play(plan), 0.7, 30)[2].ShouldBe(
            "Again answers exactly as Vague does, in every crisis.");
    }

    private static WarningPlan Plan(IReadOnlyList<RuledText> texts) => new()
    {
        Scenario = Crises.Small,
        Texts = texts,
        Shifts = [-1, 0, 1],
        Seed = 2026,
        Trials = 100,
        Threads = 1,
    };
}
