namespace CrisisSim.Reports;

/// <summary>The report of a choice.</summary>
public static class ChooseReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(ChooseReportData chosen) =>
        new ReportDraft(chosen.Source, Origins.From(chosen.Source, chosen.Plan.Seed, chosen.Command))
        {
            Subtitle = ChoosePage.Under(chosen),
            Finding = [ChooseAnswer.Compose(chosen), .. ChooseFindings.Describe(chosen).Select(finding => new Prose(finding))],
            Pictures = [Bars(chosen), .. chosen.Front is { } front ? FrontGrid.Pictures(front) : []],
            Numbers = [.. ChoosePage.Numbers(chosen)],
            Wordings = WordingsSection.Compose(chosen.Plan.Scenario, chosen.Plan.Declarations),
            Method = [.. ChoosePage.Method(chosen).Select(sentence => new Prose(sentence))],
        }.Whole();

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
