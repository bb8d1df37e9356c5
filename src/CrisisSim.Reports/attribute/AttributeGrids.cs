using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The tables of the page of <c>attribute</c>.</summary>
internal static class AttributeGrids
{
    /// <summary>The parts of one effect, and their sum; of the many couplings those that change something.</summary>
    /// <param name="of">The effect.</param>
    /// <param name="real">Whether there is an attack; where there is none, only of false alarms is it said what is
    /// better.</param>
    public static Grid Parts(Attribution of, bool real)
    {
        bool judged = real || of.Endpoint.IsOfNoAttack;
        bool ends = of.Parts.Any(part => part.Alone is not null);
        GridColumn[] more = ends
            ? [new GridColumn("alone", Right: true), new GridColumn("left out last", Right: true)]
            : [];
        return new Grid(
            [
                new GridColumn(of.Endpoint.Name, Wraps: true),
                new GridColumn("part", Right: true),
                new GridColumn("95 %"),
                new GridColumn("of 100", Right: true),
                .. more,
                new GridColumn(""),
            ],
            [
                .. of.Parts
                    .Where(part => part.Coupling is null || !part.ChangesNothing)
                    .Select(part => Row((of, judged), Name(part), part.Part, ends ? [part.Alone, part.Last] : [])),
                .. of.Rest is { } rest
                    ? [Row((of, judged), Attribution.RestName, rest, ends ? [null, null] : [])]
                    : (GridRow[])[],
                Row((of, judged), $"from '{of.From}' to '{of.To}'", of.Total, ends ? [null, null] : []),
            ]);
    }

    /// <summary>What differs, or what the couplings do.</summary>
    public static Grid Words(AttributionResult result) => new(
        [new GridColumn("what differs"), new GridColumn("", Wraps: true)],
        [.. result.Changes.Select(change => GridRow.FromTexts(change.Name, string.Join("; ", change.Words)))]);

    /// <summary>The text at its prices.</summary>
    public static Grid Prices(AttributeReportData played) => new(
        [
            new GridColumn($"'{played.Plan.To.Name}' against '{played.Plan.From.Name}'", Wraps: true),
            new GridColumn("difference", Right: true),
            new GridColumn("95 %, luck"),
            new GridColumn(""),
        ],
        [.. played.Counterparts.SelectMany(price => (GridRow[])
        [
            GridRow.Heading($"{Names.Plain(price.Kind)}: {price.Words}"),
            .. price.Differences.Select(d => Price(d, played)),
        ])]);

    private static GridRow Price(EndpointDifference d, AttributeReportData played)
    {
        int favours = played.Source.Scenario.Incident.Real ? d.Favours : 0;
        return Marked(d.Endpoint.Name, d.Endpoint, d.Difference!.Value, favours, []);
    }

    private static GridRow Row((Attribution Effect, bool Judged) of, string name, Estimate part, Estimate?[] ends)
    {
        (Endpoint endpoint, Estimate total) = (of.Effect.Endpoint, of.Effect.Total);
        string share = total.Interval.ExcludesZero && !part.Has(Caveats.NoTrialDiffers)
            ? Percent(part.Value / total.Value)
            : "";
        string[] more = [share, .. ends.Select(
            end => end is { } known ? EndpointFigure.Difference(endpoint, NoFinerThan(part, known)) : "")];
        int favours = of.Judged && part.Interval.ExcludesZero
            ? Math.Sign(part.Value) * (endpoint.HigherIsBetter ? 1 : -1)
            : 0;
        return Marked(name, endpoint, part, favours, more);
    }

    private static GridRow Marked(string name, Endpoint endpoint, Estimate value, int favours,
        IReadOnlyList<string> more)
    {
        Tone tone = favours > 0 ? Tone.Good : favours < 0 ? Tone.Bad : Tone.Plain;
        string mark = value.Has(Caveats.NoTrialDiffers)
            ? "="
            : new JudgedEstimate(value, null).IsTooFew ? TooFewWords.Mark
            : !value.Interval.ExcludesZero ? "~" : favours > 0 ? "▲" : favours < 0 ? "▼" : "≠";
        return new GridRow(
        [
            new GridCell(name),
            new GridCell(EndpointFigure.Difference(endpoint, value), tone) { Caveats = Names.Keys(value) },
            new GridCell(EndpointFigure.Interval(endpoint, value, signed: true)),
            .. more.Select(text => new GridCell(text)),
            new GridCell(mark, tone),
        ]);
    }

    /// <summary>
    /// The estimate with an interval at least as wide as another's, for it is printed with no more digits.
    /// </summary>
    private static Estimate NoFinerThan(Estimate part, Estimate of)
    {
        double half = Math.Max(part.HalfWidth, of.HalfWidth);
        return of with { Interval = new Interval(of.Value - half, of.Value + half) };
    }

    private static string Name(AttributedPart part) =>
        part.Coupling is null ? part.Name : $"{part.Name} ({Names.Plain(part.Provision)})";

    private static string Percent(double share) =>
        FormattableString.Invariant($"{Math.Round(100 * share) + 0.0:0}").Replace('-', '−');
}
