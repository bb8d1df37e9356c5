namespace CrisisSim.Cli;

/// <summary>The report of a search.</summary>
internal static class DesignReport
{
    public static Report Of(Designed designed) => new ReportDraft(designed.Read, designed.Read.From(designed.Result.Plan.Seed, designed.Command))
    {
        Subtitle = DesignPage.Under(designed),
        Finding = [.. DesignFindings.Of(designed).Select(finding => new Prose(finding))],
        Pictures = [.. FrontGrid.Pictures(designed.Apart, designed.Words)],
        Numbers = [DesignGrids.Texts(designed), DesignGrids.Provisions(designed)],
        Wordings = WordingsSection.Of(designed.Read.Scenario, [designed.Texts.From, designed.Texts.To]),
        Method = [.. DesignPage.Method(designed).Select(sentence => new Prose(sentence))],
    }.Whole();
}
