using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The report of a choice.</summary>
public static class ChooseReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(ChooseReportData chosen)
    {
        var pictures = new PictureStack([Bars(chosen), .. chosen.Front is { } front ? FrontGrid.Pictures(front) : []]);
        return new ReportDraft(chosen.Source, Origins.From(chosen.Source, chosen.Plan.Seed, chosen.Command))
        {
            Subtitle = ChoosePage.Under(chosen),
            Answer = ChooseAnswer.Compose(chosen),
            AnswerPicture = pictures.TakeFirst(),
            Findings = chosen.Front is { } told
                ? FrontFindings.Choose(told, Titles(chosen),
                chosen.Plan.Scenario.Incident.Domain.IsKinetic(), pictures)
                : [],
            Pictures = pictures.Rest,
            Why = [.. ChooseFindings.Describe(chosen).Select(finding => new Prose(finding))],
            Numbers = [.. ChoosePage.Numbers(chosen)],
            Wordings = WordingsSection.Compose(chosen.Plan.Scenario, chosen.Plan.Declarations),
            Method = [.. ChoosePage.Method(chosen).Select(sentence => new Prose(sentence))],
        }.Whole();
    }

    private static Dictionary<string, string> Titles(ChooseReportData chosen) =>
        chosen.Plan.Declarations.ToDictionary(text => text.Name, text => text.Title());

    private static Chart Bars(ChooseReportData chosen) => FactorBarsChart.Draw(
        ("choice", ChooseFindings.Describe(chosen)[0].TrimEnd('.'),
            $"how far each is behind the best; {Names.Crises(chosen.Result.Crises)} over all wordings; intervals hold "
                + "together"),
        chosen.Measured with
        {
            Name = $"behind '{chosen.Best.Name}'",
            Unit = chosen.Measured.DifferenceUnit ?? chosen.Measured.Unit
        },
        [.. chosen.Result.Standings
            .Where(of => !ReferenceEquals(of, chosen.Best))
            .OrderBy(of => of.Behind.Value)
            .Select(of => (of.Name, of.Behind))],
        remark: "Pale: not told apart from the best.");
}
