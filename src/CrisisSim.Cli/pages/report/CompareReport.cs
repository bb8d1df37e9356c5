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

    /// <summary>
    /// Of one pair its first finding goes before, then all at a glance, then what is to be said of each endpoint below its name: luck,
    /// judgement, clauses. With several pairs the glance goes before, and each pair has its heading and fewer, longer paragraphs.
    /// </summary>
    private static IEnumerable<Block> Finding(Played played)
    {
        IReadOnlyList<Finding> findings = Findings.Of(played.Comparison, played.Scenario);
        IReadOnlyList<WordingPair> pairs = played.Comparison.AgainstBaseline;
        IEnumerable<Block> glance = [FindingGrid.Of(played), new Prose(PairBlocks.Legend(played), Faint: true)];
        if (pairs.Count > 1) return [.. glance, .. pairs.SelectMany(pair => (Block[])[Heading(pair), .. InShort(pair, findings, played)])];
        FindingText[] texts = [.. ComparePage.Texts(pairs[0], findings, played)];
        return [.. texts.Take(1).Select(text => new Prose(text.Finding)), .. glance, .. texts.SelectMany((text, k) => InFull(text, pairs[0], played, isFirst: k == 0))];
    }

    private static IEnumerable<Block> InShort(WordingPair pair, IReadOnlyList<Finding> findings, Played played) =>
    [
        .. ComparePage.Texts(pair, findings, played).Select(text => new Prose(text.ToString())),
        .. ClauseText.Of(pair, played).Select(sentence => new Prose(sentence)),
    ];

    /// <summary>All that is to be said of one endpoint; the first finding has been told.</summary>
    private static IEnumerable<Block> InFull(FindingText text, WordingPair pair, Played played, bool isFirst)
    {
        string[] told = [.. isFirst ? [] : (string[])[text.Finding], .. text.Holds.Length > 0 ? [text.Holds] : (string[])[], .. ClauseText.Of(pair, played, text.Endpoint)];
        return told.Length == 0 ? [] : [new Title(Named(text.Endpoint)), .. told.Select(sentence => new Prose(sentence))];
    }

    /// <summary>Its name, as far as the comma behind which it says what it counts.</summary>
    private static string Named(Endpoint endpoint) => char.ToUpperInvariant(endpoint.Name[0]) + endpoint.Name.Split(',')[0][1..];

    private static IEnumerable<Block> Pairs(Played played) =>
    [
        .. played.Comparison.AgainstBaseline.SelectMany(pair => (Block[])
        [
            Heading(pair),
            PairBlocks.Table(pair, played, "endpoint", "for the alliance"),
            .. PairBlocks.Unresolved(pair, played.Result.Done, int.MaxValue) is { } open ? [new Prose(open)] : (Block[])[],
        ]),
        new Prose(PairBlocks.Legend(played), Faint: true),
    ];

    private static IEnumerable<Block> Alone(Played played) => [new Title("Each wording by itself"), .. WordingBlocks.Of(played.Comparison.Wordings, played)];

    private static Title Heading(WordingPair pair) => new($"'{pair.Other}' against '{pair.Baseline}'");
}
