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
        found[0].ShouldStartWith("Under 'vague' as written (silence) half of the allied strength has leave by day 30 in ");
        found[0].ShouldContain("where 70 of 100 incidents are attacks");
        found[1].ShouldStartWith("Under 'precise' (silence) it has in ");
        found[2].ShouldContain("than 'vague': area under the curve ");
        found[3].ShouldStartWith("Of the rules tried on 'precise', ");
    }

    [Fact]
    public void A_text_against_itself_differs_in_not_one_crisis()
    {
        WarningPlan plan = Plan([Silent, Silent with { Written = Crises.Vague with { Name = "again" } }]);
        WarningFindings.Describe(WarningStudy.Play(plan), 0.7, 30)[2].ShouldBe(
            "Over all thresholds 'again' answers exactly as 'vague' does: not one crisis differs.");
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
