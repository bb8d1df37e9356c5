using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>What the same crises came to under several wordings.</summary>
internal static class ComparePage
{
    public static Result Of(Played played)
    {
        Comparison comparison = played.Comparison;
        IReadOnlyList<Finding> findings = Findings.Of(comparison, played.Scenario);
        return new Result
        {
            Page =
            [
                new Title(PlayedFacts.Heading(played, $"{Names.Crises(played.Result.Done)}, the same luck under each wording")),
                .. PlayedFacts.Caveats(played),
                .. comparison.AgainstBaseline.SelectMany((pair, k) => Pair(pair, findings, Changes(played, k + 1), played)),
                new Prose(PairBlocks.Legend(played), Faint: true),
                DecisionCourses.Of(played.Result.Tables),
                new Prose(DecisionCourses.Explained, Faint: true),
                EndingBars.Ends(comparison.Wordings),
                EndingBars.Hours(comparison.Wordings),
                new Prose(EndingBars.HoursExplained, Faint: true),
                PlayedFacts.Reproduce(played),
            ],
            Sheet = HoldsRows.With(WordingSheet.Of(comparison.Wordings, comparison.AgainstBaseline), played),
            Facts = PlayedFacts.Of(played),
            Findings = [.. comparison.AgainstBaseline.SelectMany(pair => (string[])
            [
                .. Texts(pair, findings, played).Select(text => text.ToString()),
                .. ClauseText.Of(pair, played),
            ])],
        };
    }

    private static IReadOnlyList<ProvisionChange> Changes(Played played, int other) =>
        ProvisionDiff.Between(played.Scenario, played.Plan.Declarations[0], played.Plan.Declarations[other]);

    private static IEnumerable<Block> Pair(
        WordingPair pair, IReadOnlyList<Finding> findings, IReadOnlyList<ProvisionChange> changes, Played played) =>
    [
        .. Texts(pair, findings, played).SelectMany(text => text.Paragraphs()),
        .. ClauseText.Of(pair, played).Select(sentence => new Prose(sentence)),
        .. PairBlocks.Of(pair, changes, played),
    ];

    /// <summary>What was found of a pair, and how far it holds.</summary>
    public static IEnumerable<FindingText> Texts(WordingPair pair, IReadOnlyList<Finding> findings, Played played) => findings
        .Where(finding => pair.Differences.Any(d => ReferenceEquals(d, finding.Difference)))
        .Select(finding => FindingText.Of(finding, pair, played));
}
