namespace CrisisSim.Cli;

/// <summary>Every endpoint under every wording by itself, with its interval.</summary>
internal static class EndpointGrid
{
    public static Grid Of(IReadOnlyList<Wording> wordings, Played played) => new(
        [new GridColumn("endpoint", Wraps: true), .. wordings.Select(wording => new GridColumn(wording.Declaration, Right: true) { Sorts = false })],
        [
            GridRow.Heading("primary, fixed beforehand"),
            .. Rows(wordings, played, primary: true),
            GridRow.Heading("exploratory"),
            .. Rows(wordings, played, primary: false),
        ]);

    private static IEnumerable<GridRow> Rows(IReadOnlyList<Wording> wordings, Played played, bool primary) => Endpoints.All
        .Where(endpoint => endpoint.IsPrimary == primary)
        .Select(endpoint => new GridRow([new GridCell(PlayedFacts.Named(endpoint, played)), .. wordings.Select(wording => Cell(endpoint, wording))]));

    private static GridCell Cell(Endpoint endpoint, Wording wording) =>
        new($"{Figure.Value(endpoint, wording[endpoint])} {Figure.Interval(endpoint, wording[endpoint])}".TrimEnd());
}
