using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public sealed class UnlistedFormTests
{
    private static readonly Declaration Listing = Crises.Vague with
    {
        Name = "listing",
        Triggers = new PerDomain<Trigger>(
            [.. Enumerable.Repeat(new Trigger
            {
                Precision = 0.95,
                GeneralClause = 0,
                Lists = ["incursion", "unlisted_form"]
            }, Domains.Count)]),
    };

    [Fact]
    public void A_sharp_list_loses_on_the_forms_it_leaves_out_and_the_share_is_where_the_line_between_crosses_zero()
    {
        UnlistedBreakEven hours =
            Find(Plan(Crises.Vague, Listing), 400).Single(f => f.Endpoint == Endpoints.HoursWithoutDecision);

        hours.Unlisted.Value.ShouldBeGreaterThan(0);
        hours.Listed.Value.ShouldBeLessThan(0);
        double share = hours.Share.Share.ShouldNotBeNull();
        share.ShouldBe(hours.Listed.Value / (hours.Listed.Value - hours.Unlisted.Value), 1e-9);
        hours.Share.Interval!.Value.Contains(share).ShouldBeTrue();
        hours.AtSupposed.ShouldBe((0.8 * hours.Listed.Value) + (0.2 * hours.Unlisted.Value), 1e-9);
    }

    [Fact]
    public void Fewer_crises_of_an_unlisted_form_are_the_first_of_the_same()
    {
        UnlistedBreakEven hours =
            Find(Plan(Crises.Vague, Listing), 100).Single(f => f.Endpoint == Endpoints.HoursWithoutDecision);

        (hours.Listed.Trials, hours.Unlisted.Trials, hours.Share.Trials).ShouldBe((400, 100, 100));
    }

    [Fact]
    public void Texts_without_a_list_have_no_unlisted_form() =>
        Find(Plan(Crises.Vague, Crises.Precise), 100).ShouldBeEmpty();

    [Fact]
    public void The_form_stands_in_no_text_and_no_plan()
    {
        Scenario scenario = UnlistedFormStudy.Unlisted(Plan(Crises.Vague, Listing).Scenario);

        scenario.Incident.Form.ShouldBe("unlisted_form_2");
        Listing.Triggers[Domain.Land].Covers(scenario.Incident).ShouldBeFalse();
        Crises.Vague.Triggers[Domain.Land].Covers(scenario.Incident).ShouldBeTrue();
    }

    private static RunPlan Plan(params Declaration[] wordings) =>
        Crises.Plan(400, 1, wordings) with { Scenario = Crises.Small with { Declarations = wordings } };

    private static IReadOnlyList<UnlistedBreakEven> Find(RunPlan plan, int trials) =>
        UnlistedFormStudy.Play(
            new UnlistedFormPlan(Comparison.From(Run.Play(plan).Tables), plan with { Trials = trials })).BreakEvens;
}
