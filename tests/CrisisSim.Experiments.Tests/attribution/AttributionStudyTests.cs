using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public class AttributionStudyTests
{
    private static readonly Endpoint Hours = Endpoints.HoursWithoutDecision, Denied = Endpoints.Effectiveness;

    public static TheoryData<AttributedTo, int> Ways => new()
    {
        { AttributedTo.Provision, AttributionPlan.UsuallyExact },
        {
            AttributedTo.Provision,
            0
        }, { AttributedTo.Coupling, 0 },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Parts_and_rest_sum_to_the_difference_that_a_comparison_of_the_same_crises_finds(AttributedTo by,
        int exactUpTo)
    {
        AttributionResult result = AttributionStudy.Play(Plan(70) with { By = by, ExactUpTo = exactUpTo });
        IReadOnlyList<TrialTable> tables = Run.Play(Crises.Plan(70)).Tables;
        result.Done.ShouldBe(70);
        result.Attributions.Select(of => of.Endpoint).ShouldBe([Hours, Denied]);
        foreach (Attribution of in result.Attributions)
        {
            double difference = of.Endpoint.Difference(tables[0], tables[1]).Difference!.Value.Value;
            if (of.Endpoint == Hours) difference.ShouldNotBe(0);
            of.Total.Value.ShouldBe(difference, 1e-9);
            (of.Parts.Sum(part => part.Part.Value) + (of.Rest?.Value ?? 0)).ShouldBe(of.Total.Value, 1e-9);
        }
    }

    [Fact]
    public void Parts_are_ordered_by_size_and_say_what_differs()
    {
        Attribution of = AttributionStudy.Play(Plan(70)).Attributions[0];
        of.Parts.Select(part => Math.Abs(part.Part.Value)).ShouldBeInOrder(SortDirection.Descending);
        of.Parts
            .Select(part => part.Provision)
            .Order()
            .ShouldBe([Provision.Threshold, Provision.Precision, Provision.Limits, Provision.Delegation]);
        of.Parts
            .Single(part => part.Provision == Provision.Limits).Words
            .ShouldBe(["convene within 6 h", "decide within 48 h"]);
    }

    [Fact]
    public void A_text_against_itself_has_nothing_to_divide()
    {
        AttributionResult result =
            AttributionStudy.Play(Plan(70) with { To = Crises.Vague with { Name = "the same by another name" } });
        result.Changes.ShouldBeEmpty();
        result.Attributions.ShouldBeEmpty();
        result.Interrupted.ShouldBeFalse();
    }

    [Theory]
    [InlineData(AttributionPlan.UsuallyExact)]
    [InlineData(0)]
    public void A_provision_that_differs_without_effect_has_exactly_no_part(int exactUpTo)
    {
        // Nobody asks which reports reach a cell that there is not.
        Declaration to = Crises.Precise with { Verification = new Verification { Distinct = 0.9 } };
        Attribution of = AttributionStudy.Play(Plan(700) with { To = to, ExactUpTo = exactUpTo }).Attributions[0];
        AttributedPart idle = of.Parts.Single(part => part.Provision == Provision.Verification);
        idle.ChangesNothing.ShouldBeTrue();
        idle.Part.Value.ShouldBe(0);
        of.Parts.ShouldContain(part => part.IsResolved);
    }

    [Fact]
    public void The_order_of_the_declarations_in_a_scenario_is_of_no_matter() => Figures(AttributionStudy.Play(
        Plan(40) with { Scenario = Crises.Small with { Declarations = [Crises.Precise, Crises.Vague] } })).ShouldBe(
            Figures(AttributionStudy.Play(Plan(40))));

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_number_of_threads_is_of_no_matter(AttributedTo by, int exactUpTo) =>
        Figures(AttributionStudy.Play(Plan(130) with { By = by, ExactUpTo = exactUpTo, Threads = 3 }))
            .ShouldBe(Figures(AttributionStudy.Play(Plan(130) with { By = by, ExactUpTo = exactUpTo })));

    [Fact]
    public void Drawn_orders_agree_with_every_combination_within_their_intervals()
    {
        Attribution exact = AttributionStudy.Play(Plan(400)).Attributions[0],
            drawn = AttributionStudy.Play(Plan(400) with { ExactUpTo = 0 }).Attributions[0];
        foreach (AttributedPart part in exact.Parts)
        {
            AttributedPart same = drawn.Parts.Single(one => one.Provision == part.Provision);
            Math.Abs(same.Part.Value - part.Part.Value).ShouldBeLessThanOrEqualTo(same.Part.Interval.Width / 2);
        }
        drawn.Total.ShouldBe(exact.Total);
        drawn.Parts.ShouldAllBe(part => part.Alone == null);
    }

    [Fact]
    public void Alone_and_left_out_last_are_what_a_comparison_of_these_texts_finds()
    {
        Attribution of = AttributionStudy.Play(Plan(70)).Attributions[0];
        AttributedPart limits = of.Parts.Single(part => part.Provision == Provision.Limits);
        Declaration without = Crises.Precise with { Limits = new Limits() },
            alone = Crises.Vague with { Limits = Crises.Precise.Limits };
        IReadOnlyList<TrialTable> tables =
            Run.Play(Crises.Plan(70, 1, Crises.Vague, alone, without, Crises.Precise)).Tables;
        limits.Alone!.Value.Value.ShouldBe(Hours.Difference(tables[0], tables[1]).Difference!.Value.Value, 1e-9);
        limits.Last!.Value.Value.ShouldBe(Hours.Difference(tables[2], tables[3]).Difference!.Value.Value, 1e-9);
    }

    [Fact]
    public void With_its_couplings_off_only_what_acts_as_what_it_is_remains_as_rest()
    {
        Declaration precise = Crises.Vague with
        {
            Name = "precise alone",
            Triggers = new([.. Enumerable.Repeat(new Trigger { Precision = 0.9 }, Domains.Count)])
        };
        Attribution neutral =
            AttributionStudy.Play(Plan(60) with { To = precise, By = AttributedTo.Coupling }).Attributions[0];
        neutral.Rest!.Value.Value.ShouldBe(0);
        neutral.Parts.ShouldContain(part => part.Coupling == CouplingRegistry.Reading);
        Declaration lower = Crises.Vague with
        {
            Name = "lower",
            Triggers = new([.. Enumerable.Repeat(new Trigger { AssistAt = 4 }, Domains.Count)])
        };
        Attribution threshold =
            AttributionStudy.Play(Plan(60) with { To = lower, By = AttributedTo.Coupling }).Attributions[0];
        threshold.Parts.ShouldBeEmpty();
        threshold.Rest.ShouldBe(threshold.Total);
        threshold.Total.Value.ShouldBeLessThan(0);
    }

    [Fact]
    public void False_alarms_are_divided_over_the_crises_that_are_no_attack()
    {
        Attribution of = AttributionStudy
            .Play(Plan(80) with { Endpoints = [Endpoints.FalseAlarm] }).Attributions
            .Single();
        IReadOnlyList<TrialTable> tables = Run.Play(Crises.Plan(80) with { AsksForFalseAlarms = true }).Tables;
        of.Trials.ShouldBe(40);
        of.Total.Value.ShouldBe(Endpoints.FalseAlarm.Difference(tables[0], tables[1]).Difference!.Value.Value, 1e-9);
        of.Parts.Sum(part => part.Part.Value).ShouldBe(of.Total.Value, 1e-9);
    }

    [Fact]
    public void False_alarms_are_divided_though_a_war_by_accident_ends_a_crisis_that_was_no_attack()
    {
        EscalationParameters perilous = Crises.Small.Mechanisms.Escalation with { AccidentChance = 0.5 };
        Scenario scenario = Crises.Small with { Mechanisms = Crises.Small.Mechanisms with { Escalation = perilous } };
        Attribution of = AttributionStudy
            .Play(Plan(80) with { Scenario = scenario, Endpoints = [Endpoints.FalseAlarm] }).Attributions
            .Single();
        IReadOnlyList<TrialTable> tables =
            Run.Play(Crises.Plan(80) with { Scenario = scenario, AsksForFalseAlarms = true }).Tables;
        Enumerable.Range(0, 40).ShouldContain(row => tables[0].IfNoAttack!.End(row) == EndKind.GeneralWar);
        of.Total.Value.ShouldBe(Endpoints.FalseAlarm.Difference(tables[0], tables[1]).Difference!.Value.Value, 1e-9);
    }

    [Fact]
    public void A_median_and_entrapment_are_divided_where_every_combination_is_played()
    {
        Endpoint[] asked = [Endpoints.MedianOfDecision, Endpoints.Entrapment];
        AttributionResult result = AttributionStudy.Play(Plan(80) with { Endpoints = asked });
        IReadOnlyList<TrialTable> tables = Run.Play(Crises.Plan(80) with { AsksForEntrapment = true }).Tables;
        result.Attributions.Select(of => of.Endpoint).ShouldBe(asked);
        foreach (Attribution of in result.Attributions)
        {
            of.Total.Value.ShouldBe(of.Endpoint.Estimate(tables[1])!.Value.Value
                - of.Endpoint.Estimate(tables[0])!.Value.Value, 1e-9);
            of.Parts.Sum(part => part.Part.Value).ShouldBe(of.Total.Value, 1e-9);
            of.Parts.ShouldContain(part => part.Part.Interval.Width > 0 && part.Part.Interval.IsBounded);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void However_few_crises_no_part_is_said_to_reach_past_the_horizon(int trials)
    {
        Attribution of = AttributionStudy.Play(Plan(trials)).Attributions[0];
        double horizon = Crises.Small.Horizon;
        of.Parts
            .Select(part => part.Part)
            .Append(of.Total)
            .ShouldAllBe(one => one.Interval.Low >= -horizon && one.Interval.High <= horizon);
    }

    [Fact]
    public void A_median_of_fewer_crises_than_there_are_groups_to_leave_out_is_refused() =>
        Should.Throw<ArgumentException>(
            () => AttributionStudy.Play(
                Plan(GroupedJackknife.Groups - 1) with { Endpoints = [Endpoints.MedianOfDecision] }))
            .Message.ShouldContain("20 crises");

    [Fact]
    public void That_a_list_is_silent_on_forms_it_names_is_said_where_every_incident_is_covered()
    {
        Declaration listed = Listing(Crises.Small.Incident.Form), other = Listing("blockade");
        AttributionScope.Unlisted(Crises.Small, Crises.Vague, listed).ShouldBe(["forms"]);
        AttributionScope.Unlisted(Crises.Small, Crises.Vague, other).ShouldBeEmpty();
        AttributionScope
            .Unlisted(Crises.Small, Crises.Vague, Crises.Vague with { Limits = Crises.Precise.Limits })
            .ShouldBeEmpty();
        static Declaration Listing(string form) => Crises.Vague with
        {
            Name = "list",
            Triggers = new(
                [.. Enum.GetValues<Domain>().Select(domain => Crises.Vague.Triggers[domain] with { Lists = [form] })]),
        };
    }

    [Fact]
    public void What_is_not_known_of_every_crisis_is_refused()
    {
        AttributionFits
            .For(Endpoints.Named("honoured_of_members_that_owed_it")!, Crises.Small)
            .ShouldBe(AttributionFit.Never);
        AttributionFits.For(Endpoints.MedianOfDecision, Crises.Small).ShouldBe(AttributionFit.OnlyExact);
        AttributionFits.For(Endpoints.FalseAlarm, Crises.Small).ShouldBe(AttributionFit.Always);
        Should.Throw<ArgumentException>(
            () => AttributionStudy.Play(Plan(10) with { Endpoints = [Endpoints.MedianOfDecision], ExactUpTo = 0 }));
        AttributionFits
            .Near(Endpoints.MedianOfDecision, Crises.Small)
            .ShouldAllBe(near => AttributionFits.For(near, Crises.Small) == AttributionFit.Always);
    }

    [Fact]
    public void A_median_that_half_of_the_crises_never_reach_is_said_to_be_unknown()
    {
        Scenario short_ = Crises.Small with { Horizon = 6 };
        AttributionResult result =
            AttributionStudy.Play(Plan(40) with { Scenario = short_, Endpoints = [Endpoints.MedianOfDecision] });
        result.Attributions.ShouldBeEmpty();
        result.NotKnown.ShouldBe([Endpoints.MedianOfDecision]);
    }

    [Fact]
    public void What_is_cancelled_keeps_the_crises_that_were_finished_and_their_parts_still_sum()
    {
        using var stop = new CancellationTokenSource();
        AttributionResult result =
            AttributionStudy.Play(Plan(50_000) with { ExactUpTo = 0 }, progress =>
            {
                if (progress.Done > 600)
                    stop.Cancel();
            }, stop.Token);
        result.Interrupted.ShouldBeTrue();
        result.Done.ShouldBeInRange(1, 49_999);
        Attribution of = result.Attributions[0];
        of.Trials.ShouldBe(result.Done);
        of.Parts.Sum(part => part.Part.Value).ShouldBe(of.Total.Value, 1e-9);
        AttributionStudy.Play(Plan(10), cancellation: stop.Token).Attributions.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_text_says_of_the_domain_of_any_incident_can_have_had_an_effect()
    {
        Scenario campaign = Crises.Small with
        {
            Incidents = [new Incident { Domain = Domain.Cyber, Form = "grid_shutdown", Rung = 4 }, new Incident
            {
                At = 24
            }]
        };
        Declaration to = Crises.Vague with
        {
            Name = "to",
            Triggers = Crises.Vague.Triggers.With(Domain.Cyber, new Trigger { AssistAt = 4 })
        };
        AttributionResult result = AttributionStudy.Play(Plan(20) with { Scenario = campaign, To = to });
        result.Changes.Single().Provision.ShouldBe(Provision.Threshold);
    }

    private static AttributionPlan Plan(int trials) => new()
    {
        Scenario = Crises.Small, From =
            Crises.Vague, To = Crises.Precise, Endpoints = [Hours, Denied], Trials = trials, Threads = 1, Seed = 2026,
    };

    private static string Figures(AttributionResult result) => string.Join('\n', result.Attributions.SelectMany(of =>
        of.Parts
            .Select(part => $"{of.Endpoint} {part.Name} {part.Part}")
            .Append($"{of.Endpoint} {of.Total} {of.Rest}")));
}
