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
    public static IEnumerable<Chart> Draw(DriftReportData drifted) => [DriftChart.Draw(drifted.Result)];
}
