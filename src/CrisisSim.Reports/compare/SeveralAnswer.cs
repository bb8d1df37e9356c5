using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The first screen of three wordings or more: who leads, and all in one table.</summary>
internal static class SeveralAnswer
{
    public static FirstScreen Compose(ComparisonReportData played)
    {
        Comparison comparison = played.Comparison;
        var ranking = Ranking.Of(comparison, Verdict.GainsOf(played.Scenario));
        Verdict[] verdicts =
            [.. Enumerable.Range(1, comparison.Wordings.Count - 1).Select(k => Verdict.Of(played.Played, k))];
        var words = new RankingWords(ranking, verdicts, played);
        return new FirstScreen
        {
            Asked = AnswerNotes.Asked($"{played.Scenario.Title}: {NumberWord.Spell(comparison.Wordings.Count)} texts, "
                + $"set against {played.Plan.Declarations[0].Title()}", $"{Names.Crises(played.Result.Done)} each"),
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = Table(ranking, verdicts, played),
            Notes =
            [
                "Verdict: against the first text, all gains together. Days: brigade-days.",
                .. TooFewWords.Note(verdicts.Where(verdict => verdict.IsTooFew)
                    .SelectMany(verdict => verdict.Gains.Select(gain => gain.Figures))),
                .. AnswerNotes.Reading(played),
            ],
            Like = new LikeActs(played.Source).Sentences,
            Next = NextStep.Of("two at a time, with every price?", Two(ranking, played)),
            Again = played.Command,
            Last = words.Last,
        };
    }

    private static string[] Two(Ranking ranking, ComparisonReportData played)
    {
        IReadOnlyList<Declaration> texts = played.Plan.Declarations;
        int other = ranking.Leaders.Where(w => w > 0).DefaultIfEmpty(texts.Count - 1).First();
        return ["compare", .. played.Source.Words, "--wordings", $"{texts[0].Name},{texts[other].Name}"];
    }

    private static Grid Table(Ranking ranking, Verdict[] verdicts, ComparisonReportData played)
    {
        Endpoint[] shown =
        [
            .. Endpoints.Primary.Where(endpoint => endpoint.IsAskedOf(played.Scenario)
                && (played.Scenario.Incident.Real || !Endpoints.Gains.Contains(endpoint))),
        ];
        RowFigure[] figures = [.. shown.Select(endpoint => RowFigure.For(endpoint,
            [.. played.Comparison.Wordings.Select(wording => wording[endpoint])]))];
        IReadOnlyList<string> titles = Titles(played.Plan.Declarations);
        return new(
            [
                new GridColumn("OF 100 CRISES", Wraps: true),
                .. shown.Select(endpoint => new GridColumn(Head(endpoint), Right: true)),
                new GridColumn("verdict"),
            ],
            [
                .. played.Comparison.Wordings.Select((wording, w) => new GridRow(
                [
                    new GridCell(titles[w]),
                    .. shown.Select((endpoint, k) => new GridCell(figures[k].Value(wording[endpoint]))),
                    new GridCell(w > 0 ? Word(verdicts[w - 1], ranking, w) : ranking.Leaders.Contains(w) ? "leads" : ""),
                ])),
                .. played.Scenario.Incident.Real ? Changes(verdicts, titles) : [],
            ]);
    }

    /// <summary>Luck and judgement of the last gain, against the first text.</summary>
    private static IEnumerable<GridRow> Changes(Verdict[] verdicts, IReadOnlyList<string> titles) =>
    [
        GridRow.Heading($"CHANGE IN {OutcomeNames.Noun(Endpoints.Effectiveness).ToUpperInvariant()} FROM "
            + titles[0].ToUpperInvariant()),
        .. verdicts.Select((verdict, k) =>
        {
            Change change = verdict.Gains[^1];
            var figure = RowFigure.For(change.Endpoint, change.Figures.Baseline, change.Figures.Other);
            return GridRow.FromTexts(titles[k + 1],
                $"{figure.Span(change.Figures.Difference?.Interval)} by luck, "
                    + $"{figure.Span(change.Judged?.Range)} by judgement, "
                    + SurenessWords.InRow(change, isPrice: false));
        }),
    ];

    /// <summary>A text leads where its gains over the first text hang on neither judgement nor luck.</summary>
    private static string Word(Verdict verdict, Ranking ranking, int place) => verdict.Sureness switch
    {
        Sureness.Same => "the same",
        Sureness.NotShown => verdict.IsTooFew ? TooFewWords.InRow : "unclear",
        Sureness.DependsOnJudgement => "depends",
        _ when ranking.Leaders.Contains(place) => "leads",
        _ => verdict.Direction switch
        {
            Direction.Worse => "worse",
            Direction.BothWays => "both ways",
            _ => "better",
        },
    };

    /// <summary>Titles where all of them fit, else heads.</summary>
    internal static IReadOnlyList<string> Titles(IReadOnlyList<Declaration> texts)
    {
        IReadOnlyList<string> heads = WordingTitles.Heads(texts);
        return [.. texts.Select((text, w) => text.Title().Length <= LongestTitle ? text.Title() : heads[w])];
    }

    private const int LongestTitle = 24;

    /// <summary>What the head of a narrow column calls an outcome.</summary>
    internal static string Head(Endpoint endpoint) => endpoint switch
    {
        _ when ReferenceEquals(endpoint, Endpoints.Timeliness) => "cleared",
        _ when ReferenceEquals(endpoint, Endpoints.Reliability) => "sent,%",
        _ when ReferenceEquals(endpoint, Endpoints.Effectiveness) => "stopped",
        _ when ReferenceEquals(endpoint, Endpoints.GeneralWar) => "war",
        _ when ReferenceEquals(endpoint, Endpoints.FalseMoves) => "needless,%",
        _ when ReferenceEquals(endpoint, Endpoints.DrawnIn) => "drawn in,%",
        _ when ReferenceEquals(endpoint, Endpoints.Cost) => "days",
        _ => endpoint.Brief,
    };
}
