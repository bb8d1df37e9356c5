namespace CrisisSim.Reports;

/// <summary>The report of many crises under one wording.</summary>
public static class RunReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(ComparisonReportData played)
    {
        var wording = Wording.From(played.Result.Tables[0]);
        return new ReportDraft(played.Source, ComparisonFacts.From(played))
        {
            Subtitle = ComparisonFacts.Under(played, $"'{wording.Declaration}' · {Names.Crises(played.Result.Done)}"),
            Finding = [.. ComparisonFacts.Caveats(played), RunAnswer.Compose(wording, played)],
            Pictures = [.. ComparisonPictures.Draw(played)],
            Numbers = [.. WordingBlocks.Compose([wording], played)],
            Wordings = WordingsSection.Compose(played.Scenario, played.Plan.Declarations),
            Method = [.. ComparisonMethod.Compose(played)],
        }.Whole();
    }
}
