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
                new Title(ComparisonFacts.Heading(played,
                    $"{Names.Crises(played.Result.Done)}, the same luck under each wording")),
                .. ComparisonFacts.Caveats(played),
                .. comparison.AgainstBaseline.SelectMany(
                    (pair, k) => Pair(pair, findings, Changes(played, k + 1), played)),
                new Prose(PairBlocks.Legend(played), Faint: true),
                .. ComparisonFacts.Mistakes(played),
                .. EventSparklines.Compose(played.Result.Tables),
                new Prose(EventSparklines.Explained, Faint: true),
                EndingBars.Ends(comparison.Wordings),
                EndingBars.Hours(comparison.Wordings),
                new Prose(EndingBars.HoursExplained, Faint: true),
                ComparisonFacts.Reproduce(played),
            ],
            Sheet = RobustnessRows.With(WordingSheet.Tabulate(
                comparison.Wordings, comparison.AgainstBaseline, played.Scenario), played),
            Facts = ComparisonFacts.Collect(played),
            Findings = [.. comparison.AgainstBaseline.SelectMany(pair => (string[])
            [
                .. Texts(pair, findings, played).Select(text => text.ToString()),
                .. ClauseText.Describe(pair, played),
                .. FragileText.Describe(played),
            ])],
        };
    }

    private static IReadOnlyList<ProvisionChange> Changes(ComparisonReportData played, int other) =>
        ProvisionDiff.Between(played.Scenario, played.Plan.Declarations[0], played.Plan.Declarations[other]);

    private static IEnumerable<Block> Pair(
        WordingPair pair, IReadOnlyList<Finding> findings, IReadOnlyList<ProvisionChange> changes,
            ComparisonReportData played) =>
    [
        .. Texts(pair, findings, played).SelectMany(text => text.Paragraphs()),
        .. ClauseText.Describe(pair, played).Select(sentence => new Prose(sentence)),
        .. FragileText.Describe(played).Select(sentence => new Prose(sentence)),
        .. PairBlocks.Compose(pair, changes, played),
    ];

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
                Cell.From(found.Share.Interval?.Low), Cell.From(found.Share.Interval?.High),
                Cell.From(found.Baseline), default, default, default, default, default, default);
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
        Cell.From((double?)difference?.Trials), default, default, default, Cell.From(pair.Baseline),
        Cell.From(difference?.Value), Cell.From(difference?.Interval.Low), Cell.From(difference?.Interval.High),
        Cell.From(difference?.Interval.ExcludesZero), default, default);
}
