using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>One difference in words.</summary>
internal static class DifferenceWords
{
    /// <summary>An endpoint at the head of a row, in plain words.</summary>
    public static string Row(Endpoint endpoint, bool ground) => endpoint.Key switch
    {
        _ when endpoint.IsPrimary => OutcomeNames.Row(endpoint, ground),
        var key when key == Endpoints.HalfAuthorizedByDay1.Key => "Half cleared within 1 day",
        var key when key == Endpoints.Undecided.Key || key == Endpoints.Taken.Key =>
            WordList.Capital(OutcomeNames.Row(endpoint, ground).Trim()) + " by day 30",
        var key when key == Endpoints.FalseAlarm.Key => "Any force moved for nothing",
        var key when key == Endpoints.Entrapment.Key => "Provoked, and forces move",
        var key when key == Endpoints.HoursWithoutDecision.Key => "Time without a decision",
        "first_force_in_theatre_by_day_7" => "First force there by day 7",
        "hours_without_first_force_in_theatre" => "Time without a first force",
        "hours_without_effective_response" => "Time without an effective response",
        _ => WordList.Capital(endpoint.Name),
    };

    /// <summary>Why there is no difference to be had.</summary>
    public static string Unknown(EndpointDifference difference)
    {
        string before = EndpointFigure.Value(difference.Endpoint, difference.Baseline),
            now = EndpointFigure.Value(difference.Endpoint, difference.Other);
        return before == now ? before : $"{before}, then {now}";
    }

    /// <summary>", better for the alliance", and so on; nothing where no crisis differs.</summary>
    public static string Favours(EndpointDifference difference, bool isValued) => difference switch
    {
        { NoTrialDiffers: true } or { Difference: null } => "",
        { IsResolved: true } when !isValued => "",
        { Favours: > 0 } => ", better for the alliance as stated",
        { Favours: < 0 } => ", worse for the alliance as stated",
        { IsTooFew: true } => ", too few crises to tell",
        _ => ", unclear",
    };
}
