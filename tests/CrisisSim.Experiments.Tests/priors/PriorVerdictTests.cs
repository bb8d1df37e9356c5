using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public sealed class PriorVerdictTests
{
    private const int Trials = 400;

    [Theory]
    [InlineData(Prior.Sceptic)]
    [InlineData(Prior.Neutral)]
    [InlineData(Prior.Advocate)]
    public void Under_each_prior_a_wording_against_itself_differs_by_exactly_zero(Prior prior)
    {
        RunResult result = Run.Play(
            Crises.Plan(Trials, 1, Crises.Precise, Crises.Precise) with { Scenario = Under(prior) });

        Comparison.From(result.Tables).AgainstBaseline[0].Differences
            .Where(d => d.Difference is not null)
            .ShouldAllBe(d => d.NoTrialDiffers);
    }

    [Fact]
    public void Of_a_wording_against_itself_there_is_nothing_to_judge() =>
        Judge(Crises.Plan(Trials, 1, Crises.Precise, Crises.Precise)).ShouldBeEmpty();

    [Fact]
    public void A_joint_cell_helps_the_advocate_holds_and_does_nothing_the_sceptic_holds_and_its_coupling_decides()
    {
        PriorVerdict sent = Judge(Plan(Checked)).Single(v => v.Endpoint == Endpoints.Reliability);

        sent.Sceptic.NoTrialDiffers.ShouldBeTrue();
        sent.Advocate.Favours.ShouldBe(1);
        sent.DependsOnJudgement.ShouldBeTrue();
        sent.Deciders.Select(one => one.Coupling).ShouldContain(CouplingRegistry.JointCell);
        sent.Deciders.ShouldAllBe(one => one.Coupling.Provision == Provision.Verification && one.Shift.Value > 0);
    }

    [Fact]
    public void The_advocate_finds_at_least_what_the_sceptic_finds()
    {
        PriorVerdict[] verdicts = [.. Judge(Plan(Checked)).Where(of => Endpoints.Gains.Contains(of.Endpoint))];

        verdicts.ShouldNotBeEmpty();
        foreach (PriorVerdict verdict in verdicts)
        {
            double better = verdict.Advocate.Difference!.Value.Value - verdict.Sceptic.Difference!.Value.Value;
            (verdict.Endpoint.HigherIsBetter ? better : -better).ShouldBeGreaterThanOrEqualTo(0);
        }
    }

    [Fact]
    public void A_lower_threshold_is_no_coupling_and_does_not_depend_on_judgement()
    {
        Declaration lower = Crises.Vague with
        {
            Name = "lower",
            Triggers = new PerDomain<Trigger>([.. Enumerable.Repeat(new Trigger { AssistAt = 4 }, Domains.Count)]),
        };
        PriorVerdict sent = Judge(Plan(lower)).Single(v => v.Endpoint == Endpoints.Reliability);

        (sent.HoldsUnderBoth, sent.DependsOnJudgement, sent.Deciders.Count).ShouldBe((true, false, 0));
    }

    [Fact]
    public void Where_every_coupling_is_stated_there_is_nothing_to_believe() =>
        Judge(Crises.Plan(50), Crises.Small, Crises.Small).ShouldBeEmpty();

    private static Declaration Checked =>
        Crises.Vague with { Name = "checked", Verification = new() { JointCell = true, Independent = true } };

    /// <summary>A crisis in which the victim's word does not settle what a joint cell would find.</summary>
    private static Scenario Unheard => Crises.Small with
    {
        Mechanisms = Crises.Small.Mechanisms with
        {
            Evidence = Crises.Small.Mechanisms.Evidence with { VictimWord = 0 }
        },
    };

    private static RunPlan Plan(Declaration other) => Crises.Plan(Trials, 1, Crises.Vague, other) with
    {
        Scenario = Unheard with { Declarations = [Crises.Vague, other] }
    };

    private static IReadOnlyList<PriorVerdict> Judge(RunPlan plan) => Judge(
        plan,
        plan.Scenario with { Couplings = Under(Prior.Sceptic).Couplings },
        plan.Scenario with { Couplings = Under(Prior.Advocate).Couplings });

    private static IReadOnlyList<PriorVerdict> Judge(RunPlan plan, Scenario sceptic, Scenario advocate) =>
        PriorStudy.Play(new PriorPlan
        {
            Comparison = Comparison.From(Run.Play(plan).Tables),
            Crises = plan,
            Sceptic = sceptic,
            Advocate = advocate,
        }).Verdicts;

    private static Scenario Under(Prior prior) =>
        Crises.Small with { Couplings = Priors.Strengths(prior, isListed: true) };
}
