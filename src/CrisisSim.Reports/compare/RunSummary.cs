using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>One wording's results in plain sentences.</summary>
internal static class RunSummary
{
    private static readonly Endpoint Week = Find("decision_by_day_7"), Force = Find("first_force_in_theatre_by_day_7");

    public static string Describe(Wording wording)
    {
        string half = wording[Endpoints.MedianOfDecision] is { } median
            ? $"half of all crises have a decision to assist within {EndpointFigure.Hours(median)}"
            : "fewer than half of all crises have a decision to assist before the horizon";
        string text = $"Under '{wording.Declaration}' {half}.";
        if (wording[Week] is { } decided) text += $" There is a decision to assist within a week in {Crises(decided)}.";
        if (wording[Force] is { } arrived) text += $" A first force is in theatre within a week in {Crises(arrived)}.";
        if (wording[Endpoints.ObjectiveDenied] is { } denied)
            text += $" The attacker is denied its objective by day 30 in {Crises(denied)}.";
        return $"{text} A fait accompli ends {Crises(wording.Share(EndKind.FaitAccompli))}.";
    }

    private static string Crises(Estimate share) => share.Value switch
    {
        0 => $"none of {Names.Crises(share.Trials)}",
        1 => share.Trials == 1 ? "the only crisis" : $"all {Names.Crises(share.Trials)}",
        _ => $"{EndpointFigure.Percent(share).Replace(" %", "", StringComparison.Ordinal)} of 100 crises",
    };

    private static Endpoint Find(string key) =>
        Endpoints.Named(key) ?? throw new InvalidOperationException($"There is no endpoint '{key}'.");
}
