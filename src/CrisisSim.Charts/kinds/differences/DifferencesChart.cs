using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>
/// How other wordings differ from the first over the same crises with the same luck: a forest of paired differences, hours and shares
/// in panels of their own, the primary endpoints on top. A dot is hollow where its interval does not exclude 0. What judgement leaves
/// open is a pale bar behind, never merged with luck.
/// </summary>
public static class DifferencesChart
{
    private const int ManyFrom = 3, RowOfOne = 30, RowOfSeveral = 15, RowGap = 12;

    private static readonly string[] OfFew =
    [
        "hours_without_first_response", "hours_without_first_force_in_theatre", "hours_without_effective_response",
        "decision_by_day_3", "first_force_in_theatre_by_day_7", "effective_response_by_day_30", Endpoints.FalseAlarm.Key, Endpoints.Entrapment.Key,
    ];

    private static readonly string[] OfMany = ["hours_without_first_force_in_theatre", "hours_without_effective_response", Endpoints.FalseAlarm.Key];

    /// <summary>The differences in the primary endpoints and a chosen set of others.</summary>
    /// <param name="comparison">The wordings.</param>
    /// <param name="judged">What judgement leaves open; null: not asked.</param>
    /// <param name="exploratory">Endpoints that are shown below the primary ones where they are known, counts left out; null: a usual set.</param>
    public static Chart Of(Comparison comparison, Judged? judged = null, IReadOnlyList<Endpoint>? exploratory = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ForestRow[] rows =
        [
            .. Shown(exploratory ?? Usual(comparison)).Select(endpoint => ForestRow.Of(endpoint, comparison, judged ?? new Judged()))
                .Where(row => row.Endpoint.IsPrimary || row.IsKnown),
        ];
        IReadOnlyList<Series> series = ComparedSeries.Of(comparison.Tables);
        var words = new DifferencesWords(comparison, series, rows);
        Panel[] panels = [.. Panels(rows, series)];
        return new Chart
        {
            Name = "differences",
            Title = words.Title,
            Subtitle = words.Subtitle,
            Description = words.Description,
            Panels = panels,
            PlotHeight = Height(panels, comparison.AgainstBaseline.Count),
            Legend = series.Count > 2 ? [.. series.Skip(1)] : [],
            Remark = words.Remark,
        };
    }

    private static IEnumerable<Endpoint> Shown(IEnumerable<Endpoint> exploratory) =>
        Endpoints.Primary.Concat(exploratory.Where(endpoint => !endpoint.IsPrimary && endpoint.Kind != EndpointKind.Count));

    private static IEnumerable<Endpoint> Usual(Comparison comparison) =>
        (comparison.AgainstBaseline.Count < ManyFrom ? OfFew : OfMany).Select(key => Endpoints.Named(key)!);

    /// <summary>Where a row holds several dots, as high as these need; null: as high as its name.</summary>
    private static int? Height(IEnumerable<Panel> panels, int others)
    {
        if (others == 1) return null;
        return panels.Max(panel => ((NameAxis)panel.Y).Names.Count) * Math.Max(RowOfOne, (others * RowOfSeveral) + RowGap);
    }

    private static IEnumerable<Panel> Panels(ForestRow[] rows, IReadOnlyList<Series> series) =>
        from hours in (bool[])[true, false]
        let shown = rows.Where(row => row.IsHours == hours).ToArray()
        where shown.Length > 0
        select new ForestPanel(shown, series).Drawn(hours);
}
