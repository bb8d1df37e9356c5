using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// The parts of effects for other programs: one row an endpoint and part, one for their total, one for a rest, then the
/// text at its prices. Differences of shares are in [−1, 1], of times in hours.
/// </summary>
internal static class AttributeSheet
{
    public static Sheet Tabulate(AttributeReportData played)
    {
        var sheet = new Sheet(
            "section", "key", "name", "label", "unit", "from", "to", "part", "provision", "words", "trials",
            "value", "low", "high", "caveats", "resolved", "alone", "alone_low", "alone_high", "last", "last_low", "last_high");
        foreach (Attribution of in played.Result.Attributions)
        {
            foreach (AttributedPart part in of.Parts)
            {
                Add(sheet, "part", of.Endpoint, played.Plan,
                    (Key(part), Names.Key(part.Provision), string.Join("; ", part.Words)),
                    (part.Part, part.Alone, part.Last));
            }
            if (of.Rest is { } rest)
                Add(sheet, "rest", of.Endpoint, played.Plan, ("", "", Attribution.RestName), (rest, null, null));
            Add(sheet, "total", of.Endpoint, played.Plan, ("", "", ""), (of.Total, null, null));
        }
        foreach (Counterpart price in played.Counterparts)
            foreach (EndpointDifference d in price.Differences)
                Add(sheet, "counterpart", d.Endpoint, played.Plan, (Names.Key(price.Kind), "", price.Words),
                    (d.Difference!.Value, null, null));
        return sheet;
    }

    /// <summary>A part in files: the coupling, or the key of the provision.</summary>
    public static string Key(AttributedPart part) => part.Coupling?.Name ?? Names.Key(part.Provision);

    private static void Add(
        Sheet sheet,
        string section,
        Endpoint endpoint,
        AttributionPlan plan,
        (string Part, string Provision, string Words) what,
        (Estimate Part, Estimate? Alone, Estimate? Last) values) => sheet.Add(
    [
        Cell.From(section), Cell.From(endpoint.Key), Cell.From(endpoint.Name), Cell.From(endpoint.Label),
        Cell.From(endpoint.Unit), Cell.From(plan.From.Name), Cell.From(plan.To.Name),
        Cell.From(what.Part), Cell.From(what.Provision), Cell.From(what.Words), Cell.From((double)values.Part.Trials),
        .. Ranged(values.Part), Cell.From(Names.Keys(values.Part)),
        Cell.From(values.Part.Interval.ExcludesZero),
        .. Ranged(values.Alone), .. Ranged(values.Last),
    ]);

    private static Cell[] Ranged(Estimate? of) =>
        [Cell.From(of?.Value), Cell.From(of?.Interval.Low), Cell.From(of?.Interval.High)];
}
