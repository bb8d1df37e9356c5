using CrisisSim.Model;
using CrisisSim.Statistics;

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
            AnswerPicture = (new AttributeWords(played).Shown is { } shown
                ? pictures.Take(AttributionPictures.NameOf(shown, played.Source.Scenario))
                : null) ?? pictures.Take("answer"),
            Findings = [.. Findings(played, pictures)],
            Pictures = pictures.Rest,
            Why =
            [
                .. AttributePage.Findings(played).Select(finding => new Prose(finding)),
                .. AttributePage.Scope(played),
            ],
            Numbers =
            [
                .. played.Result.Attributions.SelectMany(of => (Block[])
                [
                    new Title(OutcomeNames.Name(of.Endpoint, played.Source.Scenario.Incident.Domain.IsKinetic())),
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
    public static IEnumerable<Chart> Draw(AttributeReportData played) =>
    [
        .. AttributeAnswerPicture.Draw(played),
        .. played.Result.Attributions
            .Where(of => of.Parts.Count > 0)
            .Select(of => AttributionChart.Draw(of, played.Source.Scenario)),
    ];
}

/// <summary>The answer of <c>attribute</c> as a picture: the gains before and after.</summary>
internal static class AttributeAnswerPicture
{
    /// <summary>None where the values are not known.</summary>
    public static IEnumerable<Chart> Draw(AttributeReportData played)
    {
        Attribution[] gains =
        [
            .. played.Result.Attributions.Where(of => of.Values is not null && Endpoints.Gains.Contains(of.Endpoint)),
        ];
        if (gains.Length == 0) yield break;
        yield return AnswerChart.Draw(new AttributeWords(played).Picture,
            $"{Names.Crises(played.Result.Done)}, the same luck under each text",
            ComparedSeries.For(played.Source.Scenario, [played.Plan.From, played.Plan.To]),
            [.. gains.Select(of => Row(of, played))]);
    }

    private static AnswerRow Row(Attribution of, AttributeReportData played)
    {
        (Estimate before, Estimate after) = of.Values!.Value;
        return AnswerRows.Share(OutcomeNames.Row(of.Endpoint, played.Source.Scenario).Trim(),
            RowFigure.For(of.Endpoint, before, after), [before, after],
            [new JudgedEstimate(of.Total, played.Result.Priors?.Judge(of))]);
    }
}

/// <summary>An effect that was divided, with all that a page says of it.</summary>
public sealed record AttributeReportData(ScenarioSource Source, AttributionResult Result)
{
    /// <inheritdoc cref="AttributionResult.Counterparts"/>
    public IReadOnlyList<Counterpart> Counterparts => Result.Counterparts;

    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    /// <summary>What was asked.</summary>
    public AttributionPlan Plan => Result.Plan;
}
