using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What the same crises came to under several wordings.</summary>
public static class ComparePage
{
    /// <summary>
    /// The page with its rows, facts and findings; <see cref="JsonText"/> and <see cref="CsvText"/> write it for
    /// programs.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// One wording alone was played, or no crisis was over: nothing is compared.
    /// </exception>
    public static CommandOutput Compose(ComparisonReportData played)
    {
        Comparison comparison = played.Comparison;
        IReadOnlyList<Finding> findings = Findings.From(comparison, played.Scenario);
        return new CommandOutput
        {
            Page =
            [
                .. ComparisonFacts.Caveats(played),
                Answer(played),
            ],
            Sections =
            [
                new(PagePart.Why, [.. comparison.AgainstBaseline.SelectMany(pair => Why(pair, findings, played))]),
                new(PagePart.Clauses, [.. comparison.AgainstBaseline.SelectMany((_, k) => Clauses(k + 1, played))]),
                new(PagePart.Detail,
                [
                    .. comparison.AgainstBaseline.SelectMany(pair => PairBlocks.Compose(pair, played)),
                    new Prose(PairBlocks.Legend(played), Faint: true),
                    .. ComparisonFacts.Mistakes(played),
                    .. new LikeActs(played.Source).Table(),
                ]),
                new(PagePart.Curves,
                [
                    .. EventSparklines.Compose(played),
                    new Prose(EventSparklines.Explained, Faint: true),
                    EndingBars.Ends(comparison.Wordings, played),
                    EndingBars.Hours(comparison.Wordings, played),
                    new Prose(EndingBars.HoursExplained, Faint: true),
                ]),
                new(PagePart.Method, [.. ComparisonMethod.Compose(played), ComparisonFacts.Reproduce(played)]),
            ],
            Sheet = RobustnessRows.With(WordingSheet.Tabulate(
                comparison.Wordings, comparison.AgainstBaseline, played.Scenario), played),
            Facts = ComparisonFacts.Collect(played),
            Like = new LikeActs(played.Source).Sheet,
            Findings = [.. comparison.AgainstBaseline.SelectMany(pair => (string[])
            [
                .. Texts(pair, findings, played).Select(text => text.ToString()),
                .. ClauseText.Describe(pair, played),
                .. FragileText.Describe(played),
            ])],
        };
    }

    private static IEnumerable<Block> Why(
        WordingPair pair, IReadOnlyList<Finding> findings, ComparisonReportData played) =>
    [
        new Prose(Findings.Changed(pair, played.Scenario)),
        .. Texts(pair, findings, played).SelectMany(text => text.Paragraphs()),
        .. ClauseText.Describe(pair, played).Select(sentence => new Prose(sentence)),
        .. FragileText.Describe(played).Select(sentence => new Prose(sentence)),
    ];

    /// <summary>What the other text says differently, and the words of both.</summary>
    private static IEnumerable<Block> Clauses(int other, ComparisonReportData played)
    {
        IReadOnlyList<Declaration> texts = [played.Plan.Declarations[0], played.Plan.Declarations[other]];
        IReadOnlyList<ProvisionClause> clauses = ProvisionDiff.Clauses(played.Scenario, texts);
        if (clauses.Count > 0)
            yield return new Grid(
                [
                    new GridColumn("what differs", Wraps: true), new GridColumn(texts[0].Title(), Wraps: true),
                    new GridColumn(texts[1].Title(), Wraps: true),
                ],
                [.. clauses.Select(clause => GridRow.FromTexts([clause.Label, .. clause.Says]))]);
        foreach (Declaration text in texts.Where(text => text.Text.Length > 0))
            yield return new Prose($"{text.Title()}: \"{text.Text.Trim()}\"");
    }

    /// <summary>The first screen, of two wordings or of several.</summary>
    internal static FirstScreen Answer(ComparisonReportData played) => played.Comparison.AgainstBaseline.Count == 1
        ? PairAnswer.Compose(played)
        : SeveralAnswer.Compose(played);

    /// <summary>What was found of a pair, and how far it holds.</summary>
    internal static IEnumerable<FindingText> Texts(WordingPair pair, IReadOnlyList<Finding> findings,
        ComparisonReportData played) =>
        findings
            .Where(finding => pair.Differences.Any(d => ReferenceEquals(d, finding.Difference)))
            .Select(finding => FindingText.From(finding, pair, played));
}

/// <summary>
/// How far differences hold and what they are made of, as rows of a <see cref="WordingSheet"/>: the difference under
/// either prior and with an unlisted form; the share of unlisted forms at which it is zero (empty: at none); and its
/// parts by provision, whose name stands in place of the quantity's, with their total.
/// </summary>
internal static class RobustnessRows
{
    public static Sheet With(Sheet sheet, ComparisonReportData played)
    {
        foreach (PriorVerdict verdict in played.Verdicts)
        {
            Add(sheet, "sceptic", verdict.Sceptic.Difference, verdict.Endpoint, (verdict.Baseline, verdict.Other));
            Add(sheet, "advocate", verdict.Advocate.Difference, verdict.Endpoint, (verdict.Baseline, verdict.Other));
        }
        foreach (UnlistedBreakEven found in played.BreakEvens)
        {
            Add(sheet, "unlisted_form", found.Unlisted, found.Endpoint, (found.Baseline, found.Other));
            sheet.Add(
                Cell.From("break_even"), Cell.From(found.Endpoint.Key), Cell.From(found.Endpoint.Name),
                Cell.From(found.Endpoint.Label), Cell.From(""), Cell.From(found.Other),
                Cell.From((double)found.Share.Trials), Cell.From(found.Share.Share),
                Cell.From(found.Share.Interval?.Low), Cell.From(found.Share.Interval?.High), default,
                Cell.From(found.Baseline), default, default, default, default, default, default, default);
        }
        foreach (Attribution of in played.Attributions)
        {
            foreach (AttributedPart part in of.Parts)
                Add(sheet, "part", part.Part, of.Endpoint, (of.From, of.To), part.Name);
            Add(sheet, "total_of_parts", of.Total, of.Endpoint, (of.From, of.To));
        }
        return sheet;
    }

    private static void Add(Sheet sheet, string section, Estimate? difference, Endpoint endpoint,
        (string Baseline, string Other) pair, string? name = null) => sheet.Add(
        Cell.From(section), Cell.From(endpoint.Key), Cell.From(name ?? endpoint.Name), Cell.From(endpoint.Label),
        Cell.From(endpoint.Unit), Cell.From(pair.Other),
        Cell.From((double?)difference?.Trials), default, default, default, default, Cell.From(pair.Baseline),
        Cell.From(difference?.Value), Cell.From(difference?.Interval.Low), Cell.From(difference?.Interval.High),
        Cell.From(Names.Keys(difference)),
        Cell.From(difference?.Interval.ExcludesZero), default, default);
}
