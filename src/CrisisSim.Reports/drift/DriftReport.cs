using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The report of what is left over the years.</summary>
public static class DriftReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(DriftReportData drifted)
    {
        var pictures = new PictureStack(DriftPictures.Draw(drifted));
        return new ReportDraft(drifted.Source, Origins.From(drifted.Source, drifted.Result.Plan.Seed, drifted.Command))
        {
            Subtitle = DriftPage.Under(drifted),
            Caveats = [.. DriftPage.Caveats(drifted.Result)],
            Answer = DriftAnswer.Compose(drifted),
            AnswerPicture = pictures.TakeFirst(),
            Pictures = pictures.Rest,
            Why = [.. DriftFindings.Describe(drifted.Result).Select(finding => new Prose(finding))],
            Numbers = [.. DriftPage.Numbers(drifted.Result)],
            Wordings = WordingsSection.Compose(drifted.Scenario, drifted.Result.Plan.Declarations, overTheYears: true),
            Method = [new Prose(DriftPage.Method(drifted.Result)), .. Limits.Select(sentence => new Prose(sentence))],
        }.Whole();
    }

    private static readonly IReadOnlyList<string> Limits =
    [
        "The years are a sketch: judged rates, no politics of review, and no memory of crises.",
        "In year 0 every text is as written; what is told of later years is what becomes of that difference, not a "
            + "forecast of the alliance.",
    ];
}

/// <summary>The pictures of <c>drift</c>.</summary>
internal static class DriftPictures
{
    public static IEnumerable<Chart> Draw(DriftReportData drifted) =>
        [Answer(drifted.Result), DriftChart.Draw(drifted.Result)];

    /// <summary>The lead today and after the last year, as the first screen tells it.</summary>
    private static Chart Answer(DriftResult result)
    {
        var words = new LastingWords(result);
        Declaration[] texts = [result.Wordings[0].Declaration, result.Wordings[words.Wording].Declaration];
        string name = OutcomeNames.Row(words.Gain, result.Plan.Scenario).Trim();
        int last = result.Plan.Years.Count - 1;
        return AnswerChart.Draw(words.Picture,
            $"{Names.Number(result.Done)} histories, the same under each text, a crisis in each year shown",
            ComparedSeries.For(result.Plan.Scenario, texts),
            [
                Row($"{name}: today", 0),
                .. last > 0 ? [Row($"{name}: after {LastingWords.Years(result.Plan.Last)}", last)] : (AnswerRow[])[],
            ]);

        AnswerRow Row(string row, int year)
        {
            Change change = words.At(year);
            EndpointDifference figures = change.Figures;
            return AnswerRows.Share(row, RowFigure.For(words.Gain, figures.Baseline, figures.Other),
                [figures.Baseline, figures.Other], [new JudgedEstimate(figures.Difference, change.Judged)]);
        }
    }
}

/// <summary>Histories that have been played, with all that a page says of them.</summary>
public sealed record DriftReportData(ScenarioSource Source, DriftResult Result)
{
    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    /// <summary>What was played.</summary>
    public Scenario Scenario => Source.Scenario;
}
