using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports.Tests;

public sealed class PriorFindingsTests
{
    [Fact]
    public void What_only_the_advocate_sees_depends_on_judgement() => PriorFindings
        .Sentence(Judged(new() { Name = "checked", Verification = new() { JointCell = true, Independent = true } }))
        .ShouldStartWith("A sceptic and an advocate of clear words disagree: no change on a sceptic's assumptions, +");

    [Fact]
    public void What_both_see_has_one_sign() => PriorFindings
        .Sentence(Judged(new()
        {
            Name = "lower",
            Triggers = new PerDomain<Trigger>([.. Enumerable.Repeat(new Trigger { AssistAt = 4 }, Domains.Count)]),
        }))
        .ShouldStartWith("A sceptic and an advocate of clear words agree on the direction: +");

    private static PriorVerdict Judged(Declaration other)
    {
        // The victim's word would settle what a joint cell is to find.
        MechanismParameters mechanisms = Crises.Small.Mechanisms;
        Scenario scenario = Crises.Small with
        {
            Declarations = [Crises.Vague, other],
            Mechanisms = mechanisms with { Evidence = mechanisms.Evidence with { VictimWord = 0 } },
        };
        RunPlan plan = Crises.Plan(400, 1, Crises.Vague, other) with { Scenario = scenario };
        Scenario Under(Prior prior) =>
            scenario with { Couplings = Priors.Strengths(prior, isListed: true) };
        return PriorStudy.Play(new PriorPlan
        {
            Comparison = Comparison.From(Run.Play(plan).Tables),
            Crises = plan,
            Sceptic = Under(Prior.Sceptic),
            Advocate = Under(Prior.Advocate),
        }).Verdicts.Single(verdict => verdict.Endpoint == Endpoints.Reliability);
    }
}
