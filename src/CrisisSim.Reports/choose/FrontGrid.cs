using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>Texts by several outcomes, those on the front first.</summary>
internal static class FrontGrid
{
    public static Grid Tabulate(TextFront front, string heading, IReadOnlyDictionary<string, string>? words = null) =>
        new(
        [
            new GridColumn(heading, Wraps: true),
            .. front.Endpoints.Select(endpoint => new GridColumn(endpoint.Name, Right: true, Wraps: true)),
            .. front.Measures.Select(measure => new GridColumn(measure.Name, Right: true, Wraps: true)),
            new GridColumn("front", Wraps: true),
        ],
        [.. front.Texts
            .OrderByDescending(text => text.IsOnFront)
            .Select(text => Row(front, text,
                words is not null && words.TryGetValue(text.Name, out string? said) ? said : text.Name))]);

    /// <summary>"on it", "on it by value", "outdone", "outdone by value".</summary>
    public static string Words(FrontEntry text) => (text.IsOnFront, text.Standing) switch
    {
        (true, FrontStanding.OnFront) => "on it",
        (true, _) => "on it by value ~",
        (false, FrontStanding.Dominated) => "outdone",
        _ => "outdone by value ~",
    };

    /// <summary>The pictures of a front: every outcome against the first.</summary>
    public static IEnumerable<Chart> Pictures(TextFront front, Scenario scenario,
        IReadOnlyDictionary<string, (string Label, string Name)> names)
    {
        FrontEntry[] texts = [.. front.Texts.OrderBy(text => names[text.Name].Label, StringComparer.Ordinal)];
        bool ground = scenario.Incident.Domain.IsKinetic();
        Measurand[] measured =
            [.. front.Endpoints.Select(of => Measurand.Titled(of, ground)), .. front.Measures.Select(Measured)];
        return Enumerable.Range(1, Math.Max(0, measured.Length - 1)).Select(o => ScatterChart.Draw(
            measured[0], measured[o],
            [.. texts.Select(text => new ScatterPoint(names[text.Name].Name, text.Outcomes[0], All(text)[o])
            {
                Label = names[text.Name].Label,
            })],
            $"the same {Names.Crises(front.Trials)}{(o < front.Endpoints.Count ? "" : " and attackers")} under "
                + "every text"));
    }

    /// <summary>How what attackers choose is written.</summary>
    private static Measurand Measured(FrontMeasure measure) =>
        new(measure.Name, "%") { Factor = 100, HigherIsBetter = measure.Better == Better.Higher };

    private static IReadOnlyList<Estimate> All(FrontEntry text) => [.. text.Outcomes, .. text.Chosen];

    private static GridRow Row(TextFront front, FrontEntry text, string name) => new(
    [
        new GridCell(name),
        .. front.Endpoints.Select(
            (endpoint, o) => new GridCell(
                $"{EndpointFigure.Value(endpoint, text.Outcomes[o])} "
                    + $"{EndpointFigure.Interval(endpoint, text.Outcomes[o])}")
            {
                Sort = text.Outcomes[o].Value
            }),
        .. text.Chosen.Select(
            (share, m) => new GridCell(Measured(front.Measures[m]).Ranged(share)) { Sort = share.Value }),
        new GridCell(Words(text)),
    ]);
}
