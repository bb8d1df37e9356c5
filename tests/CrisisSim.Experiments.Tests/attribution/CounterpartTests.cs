using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public class CounterpartTests
{
    [Fact]
    public void The_least_willing_member_reads_the_trigger_highest_and_is_neither_attacked_nor_leader()
    {
        Scenario of = Crises.Small with
        {
            Members = [Member("Border", 2), Member("Near", 0.2), Member("Far", 0.6), Member("Away", 0.4)]
        };
        Least(of).ShouldBe("Far");
        Least(of, Crises.Vague with
        {
            Procedure = new Procedure { Rule = DecisionRule.LeadState, Leader = "Far" }
        }).ShouldBe("Away");
    }

    [Fact]
    public void Of_members_that_read_alike_the_one_that_values_the_alliance_least_stays_out() =>
        Least(Crises.Small with
        {
            Members = [Member("Border", 0), Member("Near", 0.2), Member("Far", 0.2) with { Value = 0.3 }]
        }).ShouldBe("Far");

    [Fact]
    public void Where_no_ally_would_be_left_nobody_stays_out()
    {
        Scenario two = Crises.Small with { Members = [Member("Border", 0), Member("Near", 0.2)] };
        CounterpartStudy.LeastWilling(two, [Crises.Vague]).ShouldBeNull();
        CounterpartStudy
            .Play(Prices(Crises.Plan(20) with { Scenario = two }))
            .Counterparts
            .Select(price => price.Kind)
            .ShouldBe([CounterpartKind.Free, CounterpartKind.Narrower]);
    }

    [Fact]
    public void A_free_text_differs_as_a_comparison_says_and_a_narrower_one_brings_less()
    {
        RunPlan plan = Crises.Plan(150);
        IReadOnlyList<Counterpart> prices = CounterpartStudy.Play(Prices(plan)).Counterparts;
        IReadOnlyList<TrialTable> tables = Run.Play(plan).Tables;
        prices.Select(price => price.Kind).ShouldBe(Enum.GetValues<CounterpartKind>());
        prices[0].Differences
            .Select(d => d.Difference)
            .ShouldBe(Endpoints.PrimaryAsPlayed.Select(endpoint => endpoint.Difference(tables[0], tables[1]).Difference));
        Sent(prices[1]).ShouldBeLessThan(Sent(prices[0]));
        prices[2].Words.ShouldContain("does not sign");
        Sent(prices[2]).ShouldNotBe(Sent(prices[0]));
    }

    [Fact]
    public void A_narrower_text_lifts_every_line_to_assist_and_leaves_unlisted_forms_out() =>
        Enum.GetValues<Domain>().ShouldAllBe(domain =>
        CounterpartStudy.Narrower(Crises.Precise).Triggers[domain].AssistAt == 5.5
            && CounterpartStudy.Narrower(Crises.Precise).Triggers[domain].GeneralClause == 0);

    private static CounterpartPlan Prices(RunPlan plan) => new()
    {
        Scenario = plan.Scenario,
        From = plan.Declarations[0],
        To = plan.Declarations[1],
        Seed = plan.Seed,
        Trials = plan.Trials,
        Threads = plan.Threads,
    };

    private static double Sent(Counterpart price) =>
        price.Differences.Single(d => d.Endpoint == Endpoints.Reliability).Difference!.Value.Value;

    private static string? Least(Scenario of, params Declaration[] texts) =>
        CounterpartStudy.LeastWilling(of, texts)?.Name;

    private static Member Member(string name, double bias) => Crises.Member(name, 1) with { Bias = bias };
}
