using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public sealed class ReviewStudyTests
{
    private static readonly Declaration Plain = Crises.Vague with { Name = "plain" },
        Waiting = Crises.Vague with { Name = "waiting", Limits = new Limits { Convene = 6, Decide = 12 } },
        Unowed = Crises.Vague with
        {
            Name = "unowed",
            Triggers = new PerDomain<Trigger>([.. Enumerable.Repeat(new Trigger { AssistAt = 10 }, Domains.Count)]),
        };

    [Fact]
    public void What_the_text_says_already_and_a_text_against_itself_are_exactly_nothing()
    {
        ReviewResult result = Play(Provision("neutral", isHeld: true, Plain), Provision("again", isHeld: false, Crises.Vague));

        result.Rows.Count.ShouldBe(2);
        foreach (ReviewRow row in result.Rows)
        {
            (row.DoesNothing, row.IsShown, row.Finding).ShouldBe((true, false, null));
            row.Effects[0]!.Differences.ShouldAllBe(one => one.NoTrialDiffers && one.Difference!.Value.Value == 0);
        }
        result.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void What_it_lacks_is_told_as_the_text_with_it_less_the_text_without_as_a_comparison_has_it()
    {
        ReviewResult result = Play(Provision("limits", isHeld: false, Waiting));
        RunResult run = Run.Play(Crises.Plan(200, 1, Crises.Vague, Waiting));

        foreach (EndpointDifference one in result.Rows[0].Effects[0]!.Differences.Where(one => !one.Endpoint.IsOfNoAttack))
            one.Difference.ShouldBe(one.Endpoint.Difference(run.Tables[0], run.Tables[1]).Difference);
    }

    [Fact]
    public void What_it_has_is_told_the_same_way_round()
    {
        EndpointDifference lacks = Play(Provision("line", isHeld: false, Unowed)).Rows[0].Effects[0]![Endpoints.Reliability]!,
            has = Play(Provision("line", isHeld: true, Unowed)).Rows[0].Effects[0]![Endpoints.Reliability]!;

        lacks.Difference!.Value.Value.ShouldBeLessThan(0);
        has.Difference!.Value.Value.ShouldBe(-lacks.Difference.Value.Value);
        (has.Baseline, has.Other).ShouldBe((lacks.Other, lacks.Baseline));
    }

    [Fact]
    public void A_line_out_of_reach_is_to_be_left_out_where_the_text_has_it_not_to_be_added_where_it_lacks_it()
    {
        ReviewPlan plan = Plan(Provision("line", isHeld: true, Crises.Vague)) with
        {
            Acts = [new ReviewAct(Crises.Small, Unowed)],
        };
        ReviewFinding found = ReviewStudy.Play(plan).Findings.ShouldHaveSingleItem();
        (found.Advice, found.Favours).ShouldBe((ReviewAdvice.LeaveOut, -1));

        ReviewResult lacking = Play(Provision("line", isHeld: false, Unowed));
        lacking.Rows[0].Finding.ShouldNotBeNull().Advice.ShouldBe(ReviewAdvice.Avoid);
        lacking.Findings.ShouldBeEmpty();

        ReviewPlan helped = plan with { Provisions = [Provision("line", isHeld: false, Crises.Vague)] };
        ReviewStudy.Play(helped).Findings.ShouldHaveSingleItem().Advice.ShouldBe(ReviewAdvice.Add);
    }

    [Fact]
    public void Of_those_that_set_one_key_the_one_that_does_most_is_advised()
    {
        ReviewPlan plan = Plan(Provision("one", isHeld: false, Crises.Vague) with { Keys = ["triggers.default.assist_at"] },
            Provision("other", isHeld: false, Crises.Precise) with { Keys = ["triggers.default.assist_at", "delegated"] },
            Provision("far", isHeld: false, Crises.Vague) with { Keys = ["obligation"] }) with
        {
            Acts = [new ReviewAct(Crises.Small, Unowed)],
        };
        ReviewResult result = ReviewStudy.Play(plan);

        result.Rows.ShouldAllBe(row => row.Finding != null);
        result.Findings.Select(one => one.Row.Of.Name).ShouldContain("far");
        result.Findings.Count.ShouldBe(2);
    }

    [Fact]
    public void Two_of_its_own_on_one_matter_that_pull_a_gain_apart_are_named()
    {
        ReviewPlan plan = Plan(Provision("raises", isHeld: true, Unowed) with { Keys = ["decision.rule"] },
            Provision("lowers", isHeld: true, Crises.Precise with { Triggers = Better }) with { Keys = ["decision.callers"] },
            Provision("elsewhere", isHeld: true, Crises.Precise with { Triggers = Better }) with { Keys = ["body"] });
        ReviewResult result = ReviewStudy.Play(plan with { Trials = 800 });

        result.Opposed.Select(one => (one.Raises.Of.Name, one.Lowers.Of.Name)).Distinct().ShouldBe([("raises", "lowers")]);
    }

    [Fact]
    public void Intervals_hold_together_over_all_that_is_played_and_what_says_the_same_costs_nothing()
    {
        double One(params ReviewProvision[] all) => Play(all).Rows[0].Effects[0]![Endpoints.Reliability]!.Difference!.Value.HalfWidth;
        double alone = One(Provision("limits", isHeld: false, Waiting));

        One(Provision("limits", isHeld: false, Waiting), Provision("same", isHeld: false, Plain)).ShouldBe(alone);
        One(Provision("limits", isHeld: false, Waiting), Provision("more", isHeld: false, Crises.Precise))
            .ShouldBeGreaterThan(alone);
    }

    [Fact]
    public void What_is_not_played_has_no_row_and_threads_change_nothing()
    {
        ReviewProvision years = Provision("review", isHeld: false, Plain) with { Unplayed = "acts over the years" };
        ReviewResult one = Play(years, Provision("limits", isHeld: false, Waiting)), other = ReviewStudy.Play(
            Plan(years, Provision("limits", isHeld: false, Waiting)) with { Threads = 3 });

        one.Rows.Select(row => row.Of.Name).ShouldBe(["limits"]);
        one.Rows[0].Effects[0]!.Differences.Select(of => of.Difference)
            .ShouldBe(other.Rows[0].Effects[0]!.Differences.Select(of => of.Difference));
    }

    [Fact]
    public void What_is_cut_short_has_no_rows()
    {
        ReviewResult result = ReviewStudy.Play(Plan(Provision("limits", isHeld: false, Waiting)),
            cancellation: new CancellationToken(canceled: true));
        (result.Interrupted, result.Done, result.Rows.Count).ShouldBe((true, 0, 0));
        Should.Throw<ArgumentException>(() => ReviewStudy.Play(Plan() with { Acts = [] }));
    }

    private static PerDomain<Trigger> Better =>
        new([.. Enumerable.Repeat(new Trigger { Precision = 0.9, AssistAt = 4 }, Domains.Count)]);

    private static ReviewResult Play(params ReviewProvision[] provisions) => ReviewStudy.Play(Plan(provisions));

    private static ReviewPlan Plan(params ReviewProvision[] provisions) => new()
    {
        Acts = [new ReviewAct(Crises.Small, Crises.Vague)],
        Provisions = provisions,
        Seed = 2026,
        Trials = 200,
        Threads = 1,
    };

    private static ReviewProvision Provision(string name, bool isHeld, Declaration other) =>
        new(name, name, isHeld, [other]);
}
