namespace CrisisSim.Reports;

/// <summary>The report of a comparison.</summary>
public static class CompareReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(ComparisonReportData played) =>
        new ReportDraft(played.Source, ComparisonFacts.From(played))
        {
            Subtitle = ComparisonFacts.Under(played,
            $"{Names.Crises(played.Result.Done)}, the same luck under each wording"),
            Finding = [.. ComparisonFacts.Caveats(played), .. Finding(played)],
            Pictures = [.. ComparisonPictures.Draw(played)],
            Numbers = [.. Pairs(played), .. Alone(played)],
            Wordings = WordingsSection.Compose(played.Scenario, played.Plan.Declarations),
            Method = [.. ComparisonMethod.Compose(played)],
        }.Whole();

    /// <summary>
    /// Of one pair its first finding goes before, then all at a glance, then what is to be said of each endpoint below
    /// its name: luck, judgement, clauses. With several pairs the glance goes before, and each pair has its heading and
    /// fewer, longer paragraphs.
    /// </summary>
    private static IEnumerable<Block> Finding(ComparisonReportData played)
    {
        IReadOnlyList<Finding> findings = Findings.From(played.Comparison, played.Scenario);
        IReadOnlyList<WordingPair> pairs = played.Comparison.AgainstBaseline;
        IEnumerable<Block> glance =
        [
            FindingGrid.Tabulate(played), new Prose(PairBlocks.Legend(played), Faint: true),
            .. ComparisonFacts.Mistakes(played),
        ];
        if (pairs.Count > 1)
            return [.. glance, .. pairs.SelectMany(
                pair => (Block[])[Heading(pair), .. InShort(pair, findings, played)])];
        FindingText[] texts = [.. ComparePage.Texts(pairs[0], findings, played)];
        return [.. texts.Take(1).Select(text => new Prose(text.Finding)), .. glance, .. texts.SelectMany(
            (text, k) => InFull(text, pairs[0], played, isFirst: k == 0))];
    }

    private static IEnumerable<Block> InShort(WordingPair pair, IReadOnlyList<Finding> findings,
        ComparisonReportData played) =>
    [
        .. ComparePage.Texts(pair, findings, played).Select(text => new Prose(text.ToString())),
        .. ClauseText.Describe(pair, played).Select(sentence => new Prose(sentence)),
    ];

    /// <summary>All that is to be said of one endpoint; the first finding has been told.</summary>
    private static IEnumerable<Block> InFull(FindingText text, WordingPair pair, ComparisonReportData played,
        bool isFirst)
    {
        string[] told = [.. isFirst ? [] : (string[])[text.Finding], .. text.Holds.Length > 0
            ? [text.Holds]
            : (string[])[], .. ClauseText.Describe(pair, played, text.Endpoint)];
        return told.Length == 0
            ? []
            : [new Title(Named(text.Endpoint)), .. told.Select(sentence => new Prose(sentence))];
    }

    /// <summary>Its name, as far as the comma behind which it says what it counts.</summary>
    private static string Named(Endpoint endpoint) =>
        char.ToUpperInvariant(endpoint.Name[0]) + endpoint.Brief[1..];

    private static IEnumerable<Block> Pairs(ComparisonReportData played) =>
    [
        .. played.Comparison.AgainstBaseline.SelectMany(pair => (Block[])
        [
            Heading(pair),
            PairBlocks.Table(pair, played, "endpoint", "for the alliance"),
            .. PairBlocks.Unresolved(pair, played.Result.Done, int.MaxValue) is { } open
                ? [new Prose(open)]
                : (Block[])[],
        ]),
        new Prose(PairBlocks.Legend(played), Faint: true),
    ];

    private static IEnumerable<Block> Alone(ComparisonReportData played) =>
        [new Title("Each wording by itself"), .. WordingBlocks.Compose(played.Comparison.Wordings, played)];

    private static Title Heading(WordingPair pair) => new($"'{pair.Other}' against '{pair.Baseline}'");
}

/// <summary>
/// What several wordings come to against the baseline, at a glance; the sentences below it say the same in full.
/// </summary>
internal static class FindingGrid
{
    private static readonly IReadOnlyList<Endpoint> Shown = Endpoints.Primary;

    public static Grid Tabulate(ComparisonReportData played) =>
        played.Comparison.AgainstBaseline.Count == 1
            ? OfOne(played.Comparison.AgainstBaseline[0], played)
            : OfSeveral(played);

    /// <summary>A row an endpoint.</summary>
    private static Grid OfOne(WordingPair pair, ComparisonReportData played) => new(
        [
            new GridColumn($"'{pair.Other}' against '{pair.Baseline}'", Wraps: true),
            new GridColumn("difference", Right: true) { Sorts = false },
            new GridColumn("95 %, luck") { Sorts = false },
            new GridColumn("for the alliance") { Sorts = false },
            new GridColumn("judgement", Wraps: true) { Sorts = false },
        ],
        [.. Shown
            .Select(endpoint => Row(pair[endpoint], pair, played))
            .OfType<GridRow>()]);

    private static GridRow? Row(EndpointDifference d, WordingPair pair, ComparisonReportData played)
    {
        if (d.Difference is null) return null;
        int favours = PairBlocks.Favours(d, played);
        return new GridRow(
        [
            new GridCell(d.Endpoint.Name),
            new GridCell(EndpointFigure.Difference(d.Endpoint, d.Difference), Tone.Strong),
            new GridCell(d.NoTrialDiffers ? "" : EndpointFigure.Interval(d.Endpoint, d.Difference, signed: true)),
            new GridCell(PairBlocks.Mark(d, favours), PairBlocks.ToneOf(favours)),
            new GridCell(Depends(d, pair, played) ? "depends on it" : ""),
        ]);
    }

    private static bool Depends(EndpointDifference d, WordingPair pair, ComparisonReportData played) =>
        played.Verdicts.Any(one => one.Baseline == pair.Baseline && one.Other == pair.Other
            && ReferenceEquals(one.Endpoint, d.Endpoint) && one.DependsOnJudgement);

    private static Grid OfSeveral(ComparisonReportData played) => new(
        [
            new GridColumn($"against '{played.Comparison.Wordings[0].Declaration}'"),
            .. Shown.Select(endpoint => new GridColumn(endpoint.Name, Wraps: true)),
        ],
        [
            .. played.Comparison.AgainstBaseline.Select(pair => new GridRow(
            [
                new GridCell(pair.Other),
                .. Shown.Select(endpoint => Cell(pair, pair[endpoint], played)),
            ])),
        ]);

    private static GridCell Cell(WordingPair pair, EndpointDifference d, ComparisonReportData played)
    {
        if (d.Difference is null) return new GridCell(EndpointFigure.Difference(d.Endpoint, null));
        int favours = PairBlocks.Favours(d, played);
        bool depends = Depends(d, pair, played);
        string interval = d.NoTrialDiffers ? "" : $" {EndpointFigure.Interval(d.Endpoint, d.Difference, signed: true)}";
        return new GridCell(
            $"{EndpointFigure.Difference(d.Endpoint, d.Difference)}{interval} "
                + $"{PairBlocks.Mark(d, favours)}{(depends ? "; depends on judgement" : "")}",
            PairBlocks.ToneOf(favours))
        {
            Sort = ComparisonFacts.Shown(d.Endpoint, d.Difference),
        };
    }
}
