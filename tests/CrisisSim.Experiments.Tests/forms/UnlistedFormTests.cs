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
        UnlistedBreakEven sent =
            Find(Plan(Crises.Vague, Listing), 400).Single(f => f.Endpoint == Endpoints.Reliability);

        sent.Unlisted.Value.ShouldBeLessThan(0);
        sent.Listed.Value.ShouldBeGreaterThan(0);
        double share = sent.Share.Share.ShouldNotBeNull();
        share.ShouldBe(sent.Listed.Value / (sent.Listed.Value - sent.Unlisted.Value), 1e-9);
        sent.Share.Interval!.Value.Contains(share).ShouldBeTrue();
        sent.AtSupposed.ShouldBe((0.8 * sent.Listed.Value) + (0.2 * sent.Unlisted.Value), 1e-9);
    }

    [Fact]
    public void Fewer_crises_of_an_unlisted_form_are_the_first_of_the_same()
    {
        UnlistedBreakEven sent =
            Find(Plan(Crises.Vague, Listing), 100).Single(f => f.Endpoint == Endpoints.Reliability);

        (sent.Listed.Trials, sent.Unlisted.Trials, sent.Share.Trials).ShouldBe((400, 100, 100));
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

    /// <summary>
    /// Crises in which exact words act on what is read alone: a promise kept to the letter would take away from listed
    /// forms what the words give.
    /// </summary>
    private static RunPlan Plan(params Declaration[] wordings) => Crises.Plan(400, 1, wordings) with
    {
        Scenario = Crises.Small with
        {
            Declarations = wordings,
            Couplings = Crises.Small.Couplings.With(CouplingRegistry.Letter, 0),
        },
    };

    private static IReadOnlyList<UnlistedBreakEven> Find(RunPlan plan, int trials) =>
        UnlistedFormStudy.Play(
            new UnlistedFormPlan(Comparison.From(Run.Play(plan).Tables), plan with { Trials = trials })).BreakEvens;
}
