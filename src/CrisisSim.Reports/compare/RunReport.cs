namespace CrisisSim.Reports;

/// <summary>The report of many crises under one wording.</summary>
public static class RunReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(ComparisonReportData played)
    {
        var wording = Wording.From(played.Result.Tables[0]);
        var pictures = new PictureStack(ComparisonPictures.Draw(played));
        var words = new RunWords(wording, played);
        return new ReportDraft(played.Source, ComparisonFacts.From(played))
        {
            Subtitle = ComparisonFacts.Under(played, Names.Crises(played.Result.Done)),
            Caveats = [.. ComparisonFacts.Caveats(played)],
            Answer = RunAnswer.Compose(wording, played),
            AnswerPicture = pictures.Take("answer"),
            Findings = RunFindings.Choose(words, played, pictures),
            Pictures = pictures.Rest,
            Numbers = [.. WordingBlocks.Compose([wording], played)],
            Wordings = WordingsSection.Compose(played.Scenario, played.Plan.Declarations),
            Method = [.. ComparisonMethod.Compose(played)],
        }.Whole();
    }
}
