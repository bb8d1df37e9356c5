using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>All figures of every wording by itself.</summary>
internal static class WordingBlocks
{
    public static IEnumerable<Block> Compose(IReadOnlyList<Wording> wordings, ComparisonReportData played) =>
    [
        EndpointGrid.Tabulate(wordings, played),
        new Prose("In brackets: by luck, 19 times in 20.", Faint: true),
        .. FewValues.Legend(wordings),
        .. wordings.Count == 1 ? ComparisonFacts.Mistakes(played) : [],
        EndsGrid.Tabulate(wordings, played),
        new Prose($"In parentheses: how many of {Names.Crises(played.Result.Done)}.", Faint: true),
        HoursGrid.Tabulate(wordings, played),
        new Prose(EndingBars.HoursExplained, Faint: true),
    ];
}

/// <summary>Mean hours by stage of the critical path.</summary>
internal static class HoursGrid
{
    public static Grid Tabulate(IReadOnlyList<Wording> wordings, ComparisonReportData played) => new(
        [
            new GridColumn("where the hours go", Wraps: true),
            .. wordings.Select(wording => new GridColumn(PairBlocks.Head(wording.Declaration, played), Right: true)),
        ],
        [
            .. Enum.GetValues<Stage>().Select(stage => new GridRow(
            [
                new GridCell(StageWords.Plain(stage)),
                .. wordings.Select(wording => Cell(wording.HoursByStage[(int)stage])),
            ])),
        ]);

    private static GridCell Cell(Estimate hours) =>
        new($"{EndpointFigure.Hours(hours)} {EndpointFigure.Limits(hours)}") { Sort = hours.Value };
}

/// <summary>Every endpoint under every wording by itself, with its interval.</summary>
internal static class EndpointGrid
{
    public static Grid Tabulate(IReadOnlyList<Wording> wordings, ComparisonReportData played) => new(
        [
            new GridColumn("outcome", Wraps: true),
            .. wordings.Select(wording =>
                new GridColumn(PairBlocks.Head(wording.Declaration, played), Right: true) { Sorts = false }),
        ],
        [
            GridRow.Heading("gains and prices, chosen beforehand"),
            .. Rows(wordings, played, primary: true),
            GridRow.Heading("further figures"),
            .. Rows(wordings, played, primary: false),
        ]);

    private static IEnumerable<GridRow> Rows(IReadOnlyList<Wording> wordings, ComparisonReportData played,
        bool primary) =>
        Endpoints.All
            .Where(endpoint => endpoint.IsPrimary == primary)
            .Select(endpoint => new GridRow(
            [
                new GridCell(ComparisonFacts.Named(endpoint, played)),
                .. wordings.Select(wording => Cell(endpoint, wording)),
            ]));

    private static GridCell Cell(Endpoint endpoint, Wording wording)
    {
        string value = EndpointFigure.Value(endpoint, wording[endpoint]);
        string interval = EndpointFigure.Interval(endpoint, wording[endpoint]);
        return new($"{value} {interval}{FewValues.Mark(wording[endpoint])}".TrimEnd())
        {
            Caveats = Names.Keys(wording[endpoint]),
        };
    }
}

/// <summary>
/// How the crises end, with the ends that none of them had; that there was no attack is left out where there is one.
/// </summary>
internal static class EndsGrid
{
    public static Grid Tabulate(IReadOnlyList<Wording> wordings, ComparisonReportData played) => new(
        [
            new GridColumn("how the crises end", Wraps: true),
            .. wordings.Select(wording => new GridColumn(PairBlocks.Head(wording.Declaration, played), Right: true)),
        ],
        [
            .. Enum.GetValues<EndKind>()
                .Where(end => !played.Scenario.Incident.Real || end != EndKind.NoAttack)
                .Select(end => new GridRow(
                    [new GridCell(Names.Describe(end)), .. wordings.Select(wording => Cell(wording, end))])),
        ]);

    private static GridCell Cell(Wording wording, EndKind end)
    {
        long crises = wording.Ends.Count((int)end);
        return new GridCell(crises == 0
            ? "never (0)"
            : $"{EndpointFigure.Percent(wording.Share(end))} ({Names.Number(crises)})")
        { Sort = crises };
    }
}

/// <summary>Values of a text by itself that few crises carry.</summary>
internal static class FewValues
{
    /// <summary>Behind the interval of such a value; nothing behind that of others.</summary>
    public static string Mark(Estimate? value) =>
        value is { } known && known.Has(Statistics.Caveats.FewEvents) ? " few" : "";

    /// <summary>What the mark means, where it stands.</summary>
    public static IEnumerable<Block> Legend(IEnumerable<Wording> wordings)
    {
        if (wordings.Any(wording => Endpoints.All.Any(endpoint => Mark(wording[endpoint]).Length > 0)))
            yield return new Prose("few: fewer than ten crises carry the figure, too few to tell it closely; its interval "
                + "reckons with what was not seen.", Faint: true);
    }
}
