namespace CrisisSim.Cli;

/// <summary>The report of a search.</summary>
internal static class DesignReport
{
    public static Report Compose(DesignReportData designed) =>
        new ReportDraft(designed.Read, designed.Read.From(designed.Result.Plan.Seed, designed.Command))
        {
            Subtitle = DesignPage.Under(designed),
            Finding = [.. DesignFindings.Describe(designed).Select(finding => new Prose(finding))],
            Pictures = [.. FrontGrid.Pictures(designed.Apart, designed.Words)],
            Numbers = [DesignGrids.Texts(designed), DesignGrids.Provisions(designed)],
            Wordings = WordingsSection.Compose(designed.Read.Scenario, [designed.Texts.From, designed.Texts.To]),
            Method = [.. DesignPage.Method(designed).Select(sentence => new Prose(sentence))],
        }.Whole();
}
