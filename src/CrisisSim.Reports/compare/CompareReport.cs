namespace CrisisSim.Reports;

/// <summary>The report of a comparison.</summary>
public static class CompareReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(ComparisonReportData played)
    {
        var pictures = new PictureStack(ComparisonPictures.Draw(played));
        return new ReportDraft(played.Source, ComparisonFacts.From(played))
        {
            Subtitle = ComparisonFacts.Under(played,
                $"{Names.Crises(played.Result.Done)}, each played under every text with the same luck"),
            Caveats = [.. ComparisonFacts.Caveats(played)],
            Answer = ComparePage.Answer(played),
            AnswerPicture = pictures.Take("answer"),
            Findings = ComparisonFindings.Choose(played, pictures),
            Pictures = pictures.Rest,
            Why = [.. played.Comparison.AgainstBaseline.SelectMany(pair => Told(pair, played))],
            Numbers = [.. Pairs(played), .. Alone(played)],
            Wordings = WordingsSection.Compose(played.Scenario, played.Plan.Declarations),
            Rests = [.. new LikeActs(played.Source).Table("Real acts like this one")],
            Method = [.. ComparisonMethod.Compose(played)],
        }.Whole();
    }

    /// <summary>
    /// What is to be said of each endpoint stands below its name where there is one pair: luck, judgement, clauses.
    /// With several pairs each has fewer, longer paragraphs.
    /// </summary>
    private static IEnumerable<Block> Told(WordingPair pair, ComparisonReportData played)
    {
        IReadOnlyList<Finding> findings = Findings.From(played.Comparison, played.Scenario);
        return played.Comparison.AgainstBaseline.Count > 1
            ? [Heading(pair, played), .. InShort(pair, findings, played)]
            : ComparePage.Texts(pair, findings, played).SelectMany(text => InFull(text, pair, played));
    }

    private static IEnumerable<Block> InShort(WordingPair pair, IReadOnlyList<Finding> findings,
        ComparisonReportData played) =>
    [
        .. ComparePage.Texts(pair, findings, played).Select(text => new Prose(text.ToString())),
        .. ClauseText.Describe(pair, played).Select(sentence => new Prose(sentence)),
    ];

    /// <summary>All that is to be said of one endpoint.</summary>
    private static IEnumerable<Block> InFull(FindingText text, WordingPair pair, ComparisonReportData played)
    {
        string[] told =
        [
            text.Finding, .. text.Holds.Length > 0 ? [text.Holds] : (string[])[],
            .. ClauseText.Describe(pair, played, text.Endpoint),
        ];
        return [new Title(Named(text.Endpoint)), .. told.Select(sentence => new Prose(sentence))];
    }

    /// <summary>Its name, as far as the comma behind which it says what it counts.</summary>
    private static string Named(Endpoint endpoint) =>
        char.ToUpperInvariant(endpoint.Name[0]) + endpoint.Brief[1..];

    private static IEnumerable<Block> Pairs(ComparisonReportData played) =>
    [
        .. played.Comparison.AgainstBaseline.SelectMany(pair => (Block[])
        [
            Heading(pair, played),
            PairBlocks.Table(pair, played, "outcome", "for the alliance, by luck alone"),
            .. PairBlocks.Open(pair, played, int.MaxValue).Select(sentence => new Prose(sentence)),
        ]),
        new Prose(PairBlocks.Legend(played), Faint: true),
    ];

    private static IEnumerable<Block> Alone(ComparisonReportData played) =>
        [new Title("Each text by itself"), .. WordingBlocks.Compose(played.Comparison.Wordings, played)];

    private static Title Heading(WordingPair pair, ComparisonReportData played) =>
        new($"{Text(pair.Other, played)} against {Text(pair.Baseline, played)}");

    private static string Text(string name, ComparisonReportData played) =>
        played.Plan.Declarations.First(one => one.Name == name).Title();
}
