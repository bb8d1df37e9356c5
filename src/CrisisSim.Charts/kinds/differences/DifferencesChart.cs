using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>
/// How other wordings differ from the first over the same crises with the same luck: a forest of paired differences, hours and shares
/// in panels of their own, the primary endpoints on top. A dot is hollow where its interval does not exclude 0. What judgement leaves
/// open is a pale bar behind, never merged with luck.
/// </summary>
public static class DifferencesChart
{
    private static readonly string[] Exploratory =
    [
        "hours_without_first_response", "hours_without_first_force_in_theatre", "hours_without_effective_response",
        "decision_by_day_3", "first_force_in_theatre_by_day_7", "effective_response_by_day_30", Endpoints.FalseAlarm.Key, Endpoints.Entrapment.Key,
    ];

    /// <summary>The differences in the primary endpoints and a chosen set of others.</summary>
    /// <param name="comparison">The wordings.</param>
    /// <param name="judged">What judgement leaves open; null: not asked.</param>
    /// <param name="exploratory">Endpoints that are shown below the primary ones where they are known, counts left out; null: a usual set.</param>
    public static Chart Of(Comparison comparison, Judged? judged = null, IReadOnlyList<Endpoint>? exploratory = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ForestRow[] rows =
        [
            .. Shown(exploratory).Select(endpoint => ForestRow.Of(endpoint, comparison, judged ?? new Judged()))
                .Where(row => row.Endpoint.IsPrimary || row.IsKnown),
        ];
        IReadOnlyList<Series> series = ComparedSeries.Of(comparison.Tables);
        var words = new DifferencesWords(comparison, series, rows);
        return new Chart
        {
            Name = "differences",
            Title = words.Title,
            Subtitle = words.Subtitle,
            Description = words.Description,
            Panels = [.. Panels(rows, series)],
            Legend = series.Count > 2 ? [.. series.Skip(1)] : [],
            Remark = words.Remark,
        };
    }

    private static IEnumerable<Endpoint> Shown(IReadOnlyList<Endpoint>? exploratory)
    {
        IEnumerable<Endpoint> others = exploratory ?? [.. Exploratory.Select(key => Endpoints.Named(key)!)];
        return Endpoints.Primary.Concat(others.Where(endpoint => !endpoint.IsPrimary && endpoint.Kind != EndpointKind.Count));
    }

    private static IEnumerable<Panel> Panels(ForestRow[] rows, IReadOnlyList<Series> series) =>
        from hours in (bool[])[true, false]
        let shown = rows.Where(row => row.IsHours == hours).ToArray()
        where shown.Length > 0
        select new ForestPanel(shown, series).Drawn(hours);
}
