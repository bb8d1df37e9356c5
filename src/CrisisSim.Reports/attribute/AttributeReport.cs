using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The report of an effect that was divided.</summary>
public static class AttributeReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(AttributeReportData played)
    {
        var pictures = new PictureStack(AttributePictures.Draw(played));
        return new ReportDraft(played.Source, Origins.From(played.Source, played.Plan.Seed, played.Command))
        {
            Subtitle = AttributePage.Under(played),
            Caveats = [.. AttributePage.Caveats(played)],
            Answer = AttributeAnswer.Compose(played),
            AnswerPicture = new AttributeWords(played).Shown is { } shown
                ? pictures.Take(AttributionPictures.NameOf(shown, played.Source.Scenario))
                : null,
            Findings = [.. Findings(played, pictures)],
            Pictures = pictures.Rest,
            Why =
            [
                .. played.Result.Attributions.Select(of => new Prose(AttributionFindings.Sentence(of))),
                .. AttributePage.Scope(played),
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

    /// <summary>What the other effects are made of.</summary>
    private static List<ReportFinding> Findings(AttributeReportData played, PictureStack pictures)
    {
        const int Most = 3;
        var found = new List<ReportFinding>();
        foreach (Attribution of in played.Result.Attributions)
            if (found.Count < Most)
                found.AddRange(pictures.Find(
                    ClauseFinding.Sentence(of, played.Source.Scenario.Incident.Domain.IsKinetic()),
                    AttributionPictures.NameOf(of, played.Source.Scenario)));
        return found;
    }
}

/// <summary>The pictures of <c>attribute</c>.</summary>
internal static class AttributePictures
{
    public static IEnumerable<Chart> Draw(AttributeReportData played) => played.Result.Attributions
        .Where(of => of.Parts.Count > 0)
        .Select(of => AttributionChart.Draw(of, played.Source.Scenario));
}
