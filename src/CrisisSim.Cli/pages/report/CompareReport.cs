namespace CrisisSim.Cli;

/// <summary>The report of a comparison.</summary>
internal static class CompareReport
{
    public static Report Of(Played played) => new ReportDraft(played.Read, PlayedFacts.From(played))
    {
        Subtitle = PlayedFacts.Under(played, $"{Names.Crises(played.Result.Done)}, the same luck under each wording"),
        Finding = [.. PlayedFacts.Caveats(played), .. Finding(played)],
        Pictures = [.. PlayedPictures.Of(played)],
        Numbers = [.. Pairs(played), .. Alone(played)],
        Wordings = WordingsSection.Of(played.Scenario, played.Plan.Declarations),
        Method = [.. PlayedMethod.Of(played)],
    }.Whole();

    /// <summary>With several pairs a table goes before, and each pair has its heading and fewer, longer paragraphs.</summary>
    private static IEnumerable<Block> Finding(Played played)
    {
        IReadOnlyList<Finding> findings = Findings.Of(played.Comparison, played.Scenario);
        IReadOnlyList<WordingPair> pairs = played.Comparison.AgainstBaseline;
        if (pairs.Count == 1) return [.. ComparePage.Texts(pairs[0], findings, played).SelectMany(text => text.Paragraphs()), .. Clauses(pairs[0], played)];
        return
        [
            FindingGrid.Of(played),
            new Prose(PairBlocks.Legend(played), Faint: true),
            .. pairs.SelectMany(pair => (Block[])
                [Heading(pair), .. ComparePage.Texts(pair, findings, played).Select(text => new Prose(text.ToString())), .. Clauses(pair, played)]),
        ];
    }

    private static IEnumerable<Block> Clauses(WordingPair pair, Played played) => ClauseText.Of(pair, played).Select(sentence => new Prose(sentence));

    private static IEnumerable<Block> Pairs(Played played) =>
    [
        .. played.Comparison.AgainstBaseline.SelectMany(pair => (Block[])
        [
            Heading(pair),
            PairBlocks.Table(pair, played, "endpoint"),
            .. PairBlocks.Unresolved(pair, played.Result.Done, int.MaxValue) is { } open ? [new Prose(open)] : (Block[])[],
        ]),
        new Prose(PairBlocks.Legend(played), Faint: true),
    ];

    private static IEnumerable<Block> Alone(Played played) => [new Title("Each wording by itself"), .. WordingBlocks.Of(played.Comparison.Wordings, played)];

    private static Title Heading(WordingPair pair) => new($"'{pair.Other}' against '{pair.Baseline}'");
}
