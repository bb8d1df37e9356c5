using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public class BaselinesTests
{
    [Fact]
    public void Without_a_declaration_nothing_is_promised_or_prepared()
    {
        DeterrenceSetting none = Baselines.NoDeclaration(Crises.Small);
        none.Declaration.Obligation.ShouldBe(Obligation.None);
        none.Declaration.Procedure.Rule.ShouldBe(DecisionRule.Individual);
        none.Declaration.Delegated.ShouldBe(Delegation.None);
        none.Declaration.Limits.ShouldBe(new Limits { DecideIn = none.Declaration.Limits.DecideIn });
        none.Declaration.Verification.JointCell.ShouldBeFalse();
        none.Declaration.Pledges.CommandAgreed.ShouldBeFalse();
        none.Declaration.Pledges.PlansFor.ShouldBeEmpty();
        foreach (Domain domain in Enum.GetValues<Domain>())
        {
            none.Declaration.Triggers[domain].Precision.ShouldBe(0);
            none.Declaration.Triggers[domain].Lists.ShouldBeEmpty();
        }
        none.Scenario.Alliance.Council.Standing.ShouldBeFalse();
    }

    [Fact]
    public void Without_an_alliance_everybody_stays_out_and_all_else_is_the_same()
    {
        DeterrenceSetting none = Baselines.NoDeclaration(Crises.Small), alone = Baselines.NoAlliance(Crises.Small);
        alone.Declaration.Obligation.ShouldBe(Obligation.Neutrality);
        foreach (Domain domain in Enum.GetValues<Domain>())
            ProvisionDiff
                .Between(none.Declaration, alone.Declaration, domain)
                .ShouldHaveSingleItem().Provision
                .ShouldBe(Provision.Obligation);
        alone.Scenario.Members.ShouldBe(Crises.Small.Members);
    }
}
