namespace CrisisSim.Cli;

/// <summary>Every endpoint under every wording by itself, with its interval.</summary>
internal static class EndpointGrid
{
    public static Grid Of(IReadOnlyList<Wording> wordings, Played played) => new(
        [
            new GridColumn("", Wraps: true),
            .. wordings.SelectMany(wording => (GridColumn[])[new GridColumn(wording.Declaration, Right: true), new GridColumn("95 %, luck")]),
        ],
        [
            GridRow.Heading("primary, fixed beforehand"),
            .. Rows(wordings, played, primary: true),
            GridRow.Heading("exploratory"),
            .. Rows(wordings, played, primary: false),
        ]);

    private static IEnumerable<GridRow> Rows(IReadOnlyList<Wording> wordings, Played played, bool primary) => Endpoints.All
        .Where(endpoint => endpoint.IsPrimary == primary)
        .Select(endpoint => new GridRow(
        [
            new GridCell(PlayedFacts.Named(endpoint, played)),
            .. wordings.SelectMany(wording => (GridCell[])
            [
                new GridCell(Figure.Value(endpoint, wording[endpoint])) { Sort = PlayedFacts.Shown(endpoint, wording[endpoint]) },
                new GridCell(Figure.Interval(endpoint, wording[endpoint])),
            ]),
        ]));
}
