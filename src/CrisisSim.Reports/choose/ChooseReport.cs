using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The report of a choice.</summary>
public static class ChooseReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(ChooseReportData chosen)
    {
        var pictures = new PictureStack(
        [
            Bars(chosen),
            .. chosen.Front is { } front ? FrontGrid.Pictures(front, chosen.Plan.Scenario, Titles(chosen)) : [],
        ]);
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

    private static Dictionary<string, (string, string)> Titles(ChooseReportData chosen) => chosen.Plan.Declarations
        .Select((text, k) => (text, k))
        .ToDictionary(of => of.text.Name, of => (FormattableString.Invariant($"{of.k + 1}"), of.text.Title()));

    private static Chart Bars(ChooseReportData chosen)
    {
        var words = new ChosenWords(chosen);
        Measurand what = chosen.Plan.Weights is null
            ? Measurand.Titled(chosen.Plan.Endpoints[0], chosen.Plan.Scenario.Incident.Domain.IsKinetic())
            : chosen.Measured;
        return FactorBarsChart.Draw(
            ("choice", words.Named,
                $"How far each text is behind {words.Text(chosen.Result.Best)}; "
                    + $"{Names.Crises(chosen.Result.Crises)} over all texts; lines: luck, all at once 19 times in 20"),
            what with
            {
                Name = $"behind {words.Text(chosen.Result.Best)} in {what.Name}",
                Unit = what.DifferenceUnit ?? what.Unit
            },
            [.. chosen.Result.Standings
                .Select((of, place) => (of, place))
                .Where(one => one.place != chosen.Result.Best)
                .OrderBy(one => one.of.Behind.Value)
                .Select(one => new FactorBar(words.Text(one.place), one.of.Behind))],
            "Pale: too close to call.");
    }
}

/// <summary>A choice that was played, with all that a page says of it.</summary>
public sealed record ChooseReportData(ScenarioSource Source, ChoiceResult Result)
{
    /// <inheritdoc cref="ChoiceResult.Plan"/>
    public ChoicePlan Plan => Result.Plan;

    /// <inheritdoc cref="ChoiceResult.Front"/>
    public TextFront? Front => Result.Front;

    /// <inheritdoc cref="ChoiceResult.Deterrence"/>
    public DeterrenceResult? Deterrence => Result.Deterrence;

    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>What other assumptions make of it; null where nobody asked.</summary>
    public ChoiceJudgement? Judged { get; init; }

    /// <summary>The best wording.</summary>
    public ChoiceStanding Best => Result.Standings[Result.Best];

    /// <summary>What is chosen on, in words.</summary>
    public string About => Plan.Weights is { } weights
        ? string.Join(" + ", Plan.Endpoints.Select(
            (endpoint, o) => FormattableString.Invariant(
                $"{weights[o]:0.####} × {endpoint.Name}{(endpoint.HigherIsBetter ? "" : " saved")}")))
        : Plan.Endpoints[0].Name;

    /// <summary>How what is chosen on is written.</summary>
    public Measurand Measured =>
        Plan.Weights is null ? Measurand.For(Plan.Endpoints[0]) : new Measurand("worth") { HigherIsBetter = true };
}
