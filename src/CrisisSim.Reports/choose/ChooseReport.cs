using CrisisSim.Model;
using CrisisSim.Statistics;

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

/// <summary>What the pictures of a front show: which text does best by each of two outcomes, as played.</summary>
internal static class FrontFindings
{
    private const int Most = 3;

    /// <summary>One sentence a picture; nothing where the texts have no such outcomes.</summary>
    /// <param name="front">The texts by their outcomes.</param>
    /// <param name="titles">What texts are called, by their names.</param>
    /// <param name="ground">Whether armed forces act in the scenario.</param>
    /// <param name="pictures">The pictures, of which every one sets an outcome against the first.</param>
    public static IReadOnlyList<ReportFinding> Choose(TextFront front, IReadOnlyDictionary<string, (string Label, string Name)> titles,
        bool ground, PictureStack pictures)
    {
        var found = new List<ReportFinding>();
        for (int o = 1; o < front.Endpoints.Count && found.Count < Most; o++)
            found.AddRange(pictures.Find(Sentence(front, o, titles, ground),
                "scatter-"));
        return found;
    }

    private static string Sentence(TextFront front, int o, IReadOnlyDictionary<string, (string Label, string Name)> titles,
        bool ground)
    {
        string one = Best(front, 0, titles), other = Best(front, o, titles);
        string first = Named(front.Endpoints[0], ground), second = Named(front.Endpoints[o], ground);
        return one == other
            ? $"As played, {one} does best both by {first} and by {second}."
            : $"As played, {one} does best by {first}, and {other} by {second}.";
    }

    private static string Best(TextFront front, int o, IReadOnlyDictionary<string, (string Label, string Name)> titles)
    {
        bool? higher = front.Endpoints[o].HigherIsBetter;
        FrontEntry best = front.Texts.MaxBy(text => (higher == false ? -1 : 1) * text.Outcomes[o].Value)!;
        return titles.TryGetValue(best.Name, out (string Label, string Name) title) ? title.Name : best.Name;
    }

    private static string Named(Endpoint endpoint, bool ground) =>
        OutcomeNames.Name(endpoint, ground).ToLowerInvariant();
}
