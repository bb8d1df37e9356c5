using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What many crises under one wording came to.</summary>
public static class RunPage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(ComparisonReportData played)
    {
        var wording = Wording.From(played.Result.Tables[0]);
        var words = new RunWords(wording, played);
        return new CommandOutput
        {
            Page = [.. ComparisonFacts.Caveats(played), RunAnswer.Compose(wording, played)],
            Sections =
            [
                new(PagePart.Detail,
                [
                    Table(wording, played), .. FewValues.Legend([wording]), .. ComparisonFacts.Mistakes(played),
                    .. new LikeActs(played.Source).Table(),
                ]),
                new(PagePart.Curves,
                [
                    .. EventSparklines.Compose(played),
                    new Prose(EventSparklines.Explained, Faint: true),
                    EndingBars.Ends([wording], played),
                    EndingBars.Hours([wording], played),
                    new Prose(EndingBars.HoursExplained, Faint: true),
                ]),
                new(PagePart.Method, [.. ComparisonMethod.Compose(played), ComparisonFacts.Reproduce(played)]),
            ],
            Sheet = WordingSheet.Tabulate([wording], null, played.Scenario),
            Facts = ComparisonFacts.Collect(played),
            Like = new LikeActs(played.Source).Sheet,
            Findings = [$"{words.Headline}. {words.Sentences}"],
        };
    }

    private static Grid Table(Wording wording, ComparisonReportData played) => new(
        [
            new GridColumn("", Wraps: true),
            new GridColumn(PairBlocks.Head(wording.Declaration, played), Right: true),
            new GridColumn("by luck"),
        ],
        [
            GridRow.Heading("gains and prices, chosen beforehand"),
            .. Rows(wording, played, primary: true),
            GridRow.Heading("further figures"),
            .. Rows(wording, played, primary: false),
        ]);

    private static IEnumerable<GridRow> Rows(Wording wording, ComparisonReportData played, bool primary) =>
        Endpoints.All
            .Where(endpoint => endpoint.IsPrimary == primary)
            .Select(endpoint => new GridRow(
            [
                new GridCell(ComparisonFacts.Named(endpoint, played)),
                new GridCell(EndpointFigure.Value(endpoint, wording[endpoint])) { Caveats = Names.Keys(wording[endpoint]) },
                new GridCell(EndpointFigure.Interval(endpoint, wording[endpoint]) + FewValues.Mark(wording[endpoint])),
            ]));
}
