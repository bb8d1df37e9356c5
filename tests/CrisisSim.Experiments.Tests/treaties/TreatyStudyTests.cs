using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public class TreatyStudyTests
{
    private const int Trials = 120;

    private static readonly Declaration Void = new() { Name = "void", Obligation = Obligation.None };

    [Fact]
    public void A_text_against_itself_differs_by_exactly_nothing()
    {
        TreatyResult result = Play(Crises.Precise, Crises.Precise with { Name = "again" });
        TreatyRow again = result.Rows[1];
        again.SaysTheSame.ShouldBeTrue();
        again.Differences.Count.ShouldBe(result.Plan.Outcomes.Count);
        again.Differences.ShouldAllBe(one => one.NoTrialDiffers && one.Difference!.Value.Value == 0 && one.Favours == 0);
        again.Values.Select(one => one.Value).ShouldBe(result.Rows[0].Values.Select(one => one.Value));
        again.Reasons.ShouldBeEmpty();
        result.Rows.ShouldAllBe(row => row.Place == 1);
    }

    [Fact]
    public void A_text_that_promises_nothing_is_worse_and_stands_behind()
    {
        TreatyResult result = Play(Void, Crises.Precise);
        TreatyRow precise = result.Rows[1];
        precise.Difference(Endpoints.Timeliness)!.Favours.ShouldBe(1);
        precise.Difference(Endpoints.Reliability)!.Favours.ShouldBe(1);
        precise.Difference(Endpoints.Effectiveness)!.Favours.ShouldBeGreaterThanOrEqualTo(0);
        (precise.Place, result.Rows[0].Place).ShouldBe((1, 2));
        result.Ranked.ShouldBe([precise, result.Rows[0]]);
    }

    [Fact]
    public void What_provisions_bring_adds_up_to_the_whole_difference()
    {
        TreatyRow precise = Play(Void, Crises.Precise).Rows[1];
        precise.Reasons.ShouldNotBeEmpty();
        foreach (Attribution of in precise.Reasons)
        {
            of.Parts.Sum(part => part.Part.Value).ShouldBe(of.Total.Value, 1e-9, of.Endpoint.Name);
            of.Total.Value.ShouldBe(precise.Difference(of.Endpoint)!.Difference!.Value.Value, 1e-9, of.Endpoint.Name);
        }
        precise.Reasons.Single(of => of.Endpoint == Endpoints.Timeliness).Parts
            .ShouldContain(part => part.Provision == Provision.Obligation && part.Part.Value > 0);
    }

    [Fact]
    public void Values_are_those_of_the_crises_played_alone_on_any_number_of_threads()
    {
        TreatyResult one = Play(Crises.Vague, Crises.Precise),
            two = TreatyStudy.Play(Plan(Crises.Vague, Crises.Precise) with { Threads = 2, Reasons = 0 });
        IReadOnlyList<TrialTable> alone =
            Run.Play(Crises.Plan(Trials, 1, Crises.Vague, Crises.Precise) with { AsksForFalseAlarms = true }).Tables;
        for (int k = 0; k < 2; k++)
        {
            one.Rows[k].Values.ShouldBe(two.Rows[k].Values);
            foreach ((Endpoint of, Statistics.Estimate? value) in one.Rows[k].Values)
                value.ShouldBe(of.Estimate(alone[k]), of.Name);
        }
        two.Rows.ShouldAllBe(row => row.Reasons.Count == 0);
    }

    [Fact]
    public void What_is_cut_short_before_the_first_crisis_has_no_rows()
    {
        TreatyResult none = TreatyStudy.Play(Plan(Crises.Vague, Crises.Precise),
            cancellation: new CancellationToken(canceled: true));
        (none.Done, none.Interrupted, none.Rows.Count).ShouldBe((0, true, 0));
    }

    private static TreatyResult Play(params Declaration[] texts) => TreatyStudy.Play(Plan(texts));

    private static TreatyPlan Plan(params Declaration[] texts) => new()
    {
        Scenario = Crises.Small,
        Texts = [.. texts.Select(text => new TreatyText(text))],
        Seed = 2026,
        Trials = Trials,
        Reasons = Trials,
        Threads = 1,
    };
}
