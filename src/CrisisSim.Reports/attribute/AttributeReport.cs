namespace CrisisSim.Reports;

/// <summary>The report of an effect that was divided.</summary>
public static class AttributeReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(AttributeReportData played) =>
        new ReportDraft(played.Source, Origins.From(played.Source, played.Plan.Seed, played.Command))
        {
            Subtitle = AttributePage.Under(played),
            Finding =
            [
                .. AttributePage.Caveats(played),
                AttributeAnswer.Compose(played),
                .. played.Result.Attributions.Select(of => new Prose(AttributionFindings.Sentence(of))),
                .. AttributePage.Scope(played),
            ],
            Pictures =
            [
                .. played.Result.Attributions
                    .Where(of => of.Parts.Count > 0)
                    .Select(of => AttributionChart.Draw(of, played.Source.Scenario)),
            ],
            Numbers =
            [
                .. played.Result.Attributions.SelectMany(of => (Block[])
                [
                    new Title(of.Endpoint.Name),
                    AttributeGrids.Parts(of, played.Source.Scenario.Incident.Real),
                ]),
                .. AttributePage.Prices(played),
            ],
            Wordings = WordingsSection.Compose(played.Source.Scenario, [played.Plan.From, played.Plan.To]),
            Method =
            [
                .. played.Result.Attributions.Count > 0
                    ? [new Prose(AttributePage.Method(played.Result))]
                    : (Block[])[],
                new Prose(
                    "A part is worth what the provision does among the others of these two texts, in this scenario "
                        + "and under its judged couplings; beside other provisions it may do more, less, or the "
                        + "contrary."),
            ],
        }.Whole();
}
