using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports.Tests;

public class AttributionFindingsTests
{
    [Fact]
    public void The_parts_are_named_by_size_then_what_is_not_resolved_then_what_does_nothing() =>
        Sentence(Create(Endpoints.HoursWithoutDecision, Known(-380, 20), ("limits", Known(-90, 15)),
            ("proof", Known(-292, 18)), ("forms", Known(2, 8)), ("area", Nothing)))
            .ShouldBe(
                "Hours without decision, −380 h (−400 to −360): what has to be proved −292 h (−310 to −274), deadlines −90 h "
                    + "(−105 to −75). Unclear: the list of acts. No part in any of these crises: the area.");

    [Fact]
    public void Where_more_crises_know_the_whole_the_total_of_those_played_for_the_parts_stands_beside_it() =>
        Sentence(
            Create(Endpoints.HoursWithoutDecision, Known(-372, 60), ("limits", Known(-90, 15)), ("proof", Known(-282, 18))),
            Known(-380, 20, 10_000))
            .ShouldStartWith(
                "Hours without decision, −380 h (−370 h in the 1,000 crises played for this, −440 to −310): "
                    + "what has to be proved −282 h");

    [Fact]
    public void Shares_are_given_in_a_hundred_crises() =>
        Sentence(
            Create(Endpoints.Effectiveness, Known(0.17, 0.03), ("limits", Known(0.1, 0.03)),
                ("proof", Known(0.07, 0.03))))
            .ShouldBe(
                "Attack stopped by day 30, +17 of 100 (+14 to +20): deadlines +10 (+7 to +13), what has to be proved +7 "
                    + "(+4 to +10).");

    [Fact]
    public void A_provision_that_differs_alone_is_all_of_it() =>
        Sentence(Create(Endpoints.HoursWithoutDecision, Known(-31, 2), ("limits", Known(-31, 2))))
            .ShouldBe(
                "Hours without decision, −31 h (−33 to −29): all of it is deadlines, the only provision that differs.");

    [Fact]
    public void A_whole_and_parts_that_are_not_resolved_are_called_so() =>
        Sentence(
            Create(Endpoints.GeneralWar, Known(0.001, 0.003), ("limits", Known(0.001, 0.003)), ("proof", Nothing)))
            .ShouldBe(
                "General war, +0.1 of 100 (−0.2 to +0.4; unclear as a whole): no part is shown. Too small for these crises: "
                    + "deadlines. No part in any of these crises: what has to be proved.");

    [Fact]
    public void Where_nothing_changes_anything_it_says_so() =>
        Sentence(Create(Endpoints.GeneralWar, Nothing, ("forms", Nothing), ("area", Nothing)))
            .ShouldBe(
                "General war: not one of the 1,000 crises played for this differs between the two texts, whichever clauses are "
                    + "taken over; up to 0.39 of 100 still may.");

    [Fact]
    public void Where_more_crises_know_a_difference_that_no_part_shows_it_is_not_denied() =>
        Sentence(Create(Endpoints.GeneralWar, Nothing, ("forms", Nothing), ("area", Nothing)),
            Known(0.001, 0.0005, 10_000))
            .ShouldStartWith(
                "General war: +0.10 of 100, which cannot be divided, for not one of the 1,000 crises played for this differs");

    [Fact]
    public void Of_drawn_orders_no_more_is_said_than_they_showed()
    {
        Attribution drawn = Create(Endpoints.HoursWithoutDecision, Known(-90, 20), ("limits", Known(-90, 15)),
            ("forms", Nothing)) with
        { IsExact = false };
        Sentence(drawn).ShouldEndWith(". No part in this: the list of acts.");
        Attribution nothing = Create(Endpoints.GeneralWar, Nothing, ("forms", Nothing), ("area", Nothing)) with
        {
            IsExact = false
        };
        Sentence(nothing).ShouldEndWith(
            "in any order in which clauses were taken over; up to 0.39 of 100 still may.");
    }

    [Fact]
    public void Of_a_median_that_stays_it_is_not_said_that_no_crisis_differs()
    {
        Sentence(Create(Endpoints.MedianOfDecision, Known(-9, 2), ("limits", Known(-9, 2)), ("forms", Nothing)))
            .ShouldEndWith(". Not moved by: the list of acts.");
        Sentence(Create(Endpoints.MedianOfDecision, Nothing, ("limits", Nothing), ("forms", Nothing)))
            .ShouldStartWith("Half of crises decided within: in the 1,000 crises played for this it does not differ between");
    }

    [Fact]
    public void What_goes_through_no_coupling_is_not_laid_to_a_provision() =>
        Sentence(
            Create(Endpoints.HoursWithoutDecision, Known(-31, 2)) with { By = AttributedTo.Coupling, Rest = Known(-31, 2) })
            .ShouldBe(
                "Hours without decision, −31 h (−33 to −29): the text acts by what it says, and through nothing else.");

    private static string Sentence(Attribution attribution, Estimate? whole = null) =>
        AttributionFindings.Sentence(attribution, ground: true, whole);

    private static Attribution Create(Endpoint endpoint, Estimate total, params (string Name, Estimate Part)[] parts) =>
        new()
        {
            Endpoint = endpoint,
            From = "from",
            To = "to",
            Total = total,
            Parts = [.. parts.Select(
            part => new AttributedPart
            {
                Name = part.Name,
                Provision = Enum.Parse<Provision>(part.Name, ignoreCase: true),
                Words = [],
                Part = part.Part
            })],
            Method = "by hand",
            IsExact = true,
        };

    private static Estimate Known(double value, double half, long trials = 1000) =>
        new(value, new Interval(value - half, value + half), trials);

    private static Estimate Nothing => new(0, Interval.Point(0), 1000, default, Caveats.NoTrialDiffers);
}
