using System.Globalization;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The tables of <c>drift</c>.</summary>
internal static class DriftGrids
{
    private const string NotResolved = "~";

    /// <summary>Years that fit side by side.</summary>
    private const int MostYears = 5;

    /// <summary>The differences of a wording from the baseline, today and in the last year.</summary>
    public static Grid Left(DriftResult result, int wording) => new(
        [
            new GridColumn(
                $"change, {result.Wordings[0].Declaration.Title()} to {result.Wordings[wording].Declaration.Title()}",
                Wraps: true),
            new GridColumn("today", Right: true),
            new GridColumn("by luck"),
            new GridColumn($"year {result.Plan.Last:0}", Right: true),
            new GridColumn("by luck"),
        ],
        [.. DriftEndpoints.Of(result.Plan.Scenario).Select(endpoint => Row(result, wording, endpoint))]);

    private static GridRow Row(DriftResult result, int wording, Endpoint endpoint)
    {
        EndpointDifference first = result.Difference(endpoint, wording, 0),
            last = result.Difference(endpoint, wording, result.Plan.Years.Count - 1);
        return new GridRow([new GridCell(Named(result, endpoint)), .. Cells(first), .. Cells(last)]);
    }

    /// <summary>What the mark for too few crises means, where a table has it; else nothing.</summary>
    public static string Legend(DriftResult result)
    {
        int[] others = [.. Enumerable.Range(1, result.Wordings.Count - 1)];
        return TooFewWords.LegendOf(
        [
            .. others.SelectMany(other => DriftEndpoints.Of(result.Plan.Scenario).SelectMany(endpoint => (Estimate?[])
            [
                result.Difference(endpoint, other, 0).Difference,
                result.Difference(endpoint, other, result.Plan.Years.Count - 1).Difference,
            ])),
            .. others.SelectMany(other => DriftEndpoints.Divided.SelectMany(endpoint =>
                DriftChange.Measure(result, other, endpoint).Parts.Select(part => (Estimate?)part.Part))),
        ]);
    }

    private static string Named(DriftResult result, Endpoint endpoint) =>
        OutcomeNames.Name(endpoint, result.Plan.Scenario.Incident.Domain.IsKinetic());

    private static IEnumerable<GridCell> Cells(EndpointDifference d)
    {
        Tone tone = d.Favours > 0 ? Tone.Good : d.Favours < 0 ? Tone.Bad : Tone.Plain;
        string mark = d.IsTooFew ? $" {TooFewWords.Mark}"
            : d is { Difference: not null, IsResolved: false, NoTrialDiffers: false } ? $" {NotResolved}" : "";
        yield return new GridCell(EndpointFigure.Difference(d.Endpoint, d.Difference) + mark, tone)
        {
            Caveats = Names.Keys(d.Difference),
        };
        yield return new GridCell(EndpointFigure.Interval(d.Endpoint, d.Difference, signed: true));
    }

    /// <summary>What each cause does to the difference in the last year.</summary>
    public static Grid Parts(DriftResult result, int wording)
    {
        DriftChange[] changes =
            [.. DriftEndpoints.Divided.Select(endpoint => DriftChange.Measure(result, wording, endpoint))];
        return new Grid(
            [
                new GridColumn($"what moves it by year {result.Plan.Last:0}", Wraps: true),
                .. changes.SelectMany(change => (GridColumn[])
                [
                    new GridColumn(OutcomeNames.Noun(change.Endpoint), Right: true),
                    new GridColumn("by luck"),
                ]),
            ],
            [.. changes[0].Parts.Select((part, k) => new GridRow(
                [
                    new GridCell(part.Name),
                    .. changes.SelectMany(change => Cells(change.Endpoint, change.Parts[k].Part)),
                ]))]);
    }

    private static IEnumerable<GridCell> Cells(Endpoint endpoint, Estimate part)
    {
        string mark = new JudgedEstimate(part, null) switch
        {
            { IsTooFew: true } => $" {TooFewWords.Mark}",
            { Sureness: Sureness.NotShown } => $" {NotResolved}",
            _ => "",
        };
        yield return new GridCell(EndpointFigure.Difference(endpoint, part) + mark) { Caveats = Names.Keys(part) };
        yield return new GridCell(EndpointFigure.Interval(endpoint, part, signed: true));
    }

    /// <summary>
    /// How text and alliance stand, and what the crises come to, year by year; where there are many years, some of
    /// them.
    /// </summary>
    public static Grid ByYear(DriftResult result)
    {
        int[] years = Shown(result.Plan.Years.Count);
        return new Grid(
            [
                new GridColumn("", Wraps: true),
                .. years.Select(k => new GridColumn(k == 0 ? "today" : $"year {result.Plan.Years[k]:0}", Right: true)),
            ],
            [
                .. Rows("clarity in practice, 0 to 1", result, years, year => Fixed(year.Precision.Average(), 2)),
                .. Rows("attacks of a form not covered", result, years, year => Percent(year.Unlisted)),
                .. result.Wordings.Any(wording => wording.Last.Lapsed.Any(lapsed => lapsed))
                    ? Rows("texts that have lapsed", result, years, year => Percent(year.Lapsed))
                    : [],
                .. Rows("exercises, 0 to 1", result, years, year => Fixed(year.Exercises.Average(), 2)),
                .. result.Wordings.Any(wording => wording.Last.ExtraSpending.Any(spent => spent > 0))
                    ? Rows("spent beyond today, % of a year's GDP", result, years,
                        year => Fixed(100 * year.ExtraSpending.Average(), 1))
                    : [],
                .. Rows("members", result, years, year => Fixed(year.Members.Average(), 1)),
                .. DriftEndpoints.Of(result.Plan.Scenario).SelectMany(
                    endpoint => Rows(Named(result, endpoint), result, years,
                        year => EndpointFigure.Value(endpoint, endpoint.Estimate(year.Table)))),
            ]);
    }

    private static IEnumerable<GridRow> Rows(string heading, DriftResult result, int[] years,
        Func<DriftYear, string> text) =>
    [
        GridRow.Heading(heading),
        .. result.Wordings.Select(
            wording => GridRow.FromTexts(
                [$"  {wording.Declaration.Title()}", .. years.Select(k => text(wording.Years[k]))])),
    ];

    private static int[] Shown(int years) => years <= MostYears
        ? [.. Enumerable.Range(0, years)]
        : [.. Enumerable.Range(0, MostYears).Select(k => (int)Math.Round((double)k * (years - 1) / (MostYears - 1)))];

    private static string Percent(IReadOnlyList<bool> column) =>
        EndpointFigure.Percent(Proportion.From([.. column]).Estimate());

    private static string Fixed(double value, int places) => value.ToString($"F{places}", CultureInfo.InvariantCulture);
}
