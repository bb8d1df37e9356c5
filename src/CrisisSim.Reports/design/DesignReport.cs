namespace CrisisSim.Reports;

/// <summary>The report of a search.</summary>
public static class DesignReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(DesignReportData designed)
    {
        var pictures = new PictureStack(FrontGrid.Pictures(designed.Apart, designed.Words));
        return new ReportDraft(designed.Source, Origins.From(designed.Source, designed.Result.Plan.Seed, designed.Command))
        {
            Subtitle = DesignPage.Under(designed),
            Answer = DesignAnswer.Compose(designed),
            AnswerPicture = pictures.TakeFirst(),
            Pictures = pictures.Rest,
            Why = [.. DesignFindings.Describe(designed).Select(finding => new Prose(finding))],
            Numbers = [DesignGrids.Texts(designed), DesignGrids.Provisions(designed)],
            Wordings = WordingsSection.Compose(designed.Source.Scenario, [designed.Texts.From, designed.Texts.To]),
            Method = [.. DesignPage.Method(designed).Select(sentence => new Prose(sentence))],
        }.Whole();
    }
}
