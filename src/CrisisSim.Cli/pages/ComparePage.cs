using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>What the same crises came to under several wordings.</summary>
internal static class ComparePage
{
    public static Result Of(Played played)
    {
        Comparison comparison = Comparison.Of(played.Result.Tables);
        IReadOnlyList<Finding> findings = Findings.Of(comparison, played.Scenario);
        return new Result
        {
            Page =
            [
                new Title(PlayedFacts.Heading(played, $"{Names.Crises(played.Result.Done)}, the same luck under each wording")),
                .. PlayedFacts.Caveats(played),
                .. comparison.AgainstBaseline.SelectMany((pair, k) => Pair(pair, findings, Changes(played, k + 1), played)),
                new Prose(PairBlocks.Legend(played), Faint: true),
                EndingBars.Ends(comparison.Wordings),
                EndingBars.Hours(comparison.Wordings),
                new Prose(EndingBars.HoursExplained, Faint: true),
                PlayedFacts.Reproduce(played),
            ],
            Sheet = WordingSheet.Of(comparison.Wordings, comparison.AgainstBaseline),
            Facts = PlayedFacts.Of(played),
            Findings = [.. findings.Select(finding => finding.Sentence), .. played.Judged.Select(JudgedFindings.Sentence)],
        };
    }

    private static IReadOnlyList<ProvisionChange> Changes(Played played, int other) =>
        ProvisionDiff.Between(played.Scenario, played.Plan.Declarations[0], played.Plan.Declarations[other]);

    private static IEnumerable<Block> Pair(
        WordingPair pair, IReadOnlyList<Finding> findings, IReadOnlyList<ProvisionChange> changes, Played played) =>
    [
        .. findings.Where(finding => pair.Differences.Any(d => ReferenceEquals(d, finding.Difference))).Select(finding => new Prose(finding.Sentence)),
        .. played.Judged.Where(judged => judged.Other == pair.Other).Select(judged => new Prose(JudgedFindings.Sentence(judged))),
        .. PairBlocks.Of(pair, changes, played),
    ];
}
