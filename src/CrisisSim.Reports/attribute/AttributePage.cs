using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>Which of the provisions that differ brings what.</summary>
public static class AttributePage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(AttributeReportData played)
    {
        AttributionResult result = played.Result;
        IReadOnlyList<string> findings = [.. Findings(played)];
        return new CommandOutput
        {
            Page =
            [
                .. Caveats(played).Where(_ => result.Changes.Count > 0),
                AttributeAnswer.Compose(played),
            ],
            Sections =
            [
                new(PagePart.Why, [.. findings.Select(finding => new Prose(finding)), .. Scope(played)]),
                new(PagePart.Clauses, result.Changes.Count > 0 ? [AttributeGrids.Words(result)] : []),
                new(PagePart.Detail,
                [
                    .. result.Attributions.Select(
                        of => AttributeGrids.Parts(of, played.Source.Scenario.Incident.Real)),
                    .. Prices(played),
                ]),
                new(PagePart.Method,
                [
                    .. result.Attributions.Count > 0 ? [new Prose(Method(result), Faint: true)] : (Block[])[],
                    new Verbatim("Reproduce", played.Command),
                ]),
            ],
            Sheet = AttributeSheet.Tabulate(played),
            Facts = Facts(played),
            Findings = findings.Count > 0 ? findings : [.. Caveats(played).OfType<Prose>().Select(prose => prose.Text)],
        };
    }

    /// <summary>What the second text comes to at its prices; nothing where that was not asked.</summary>
    internal static IEnumerable<Block> Prices(AttributeReportData played) =>
        played.Counterparts.Count > 0 ? [AttributeGrids.Prices(played), new Prose(PricesExplained, Faint: true)] : [];

    /// <summary>What the parts are silent on; nothing where they were not found.</summary>
    internal static IEnumerable<Block> Scope(AttributeReportData played)
    {
        if (played.Result.Attributions.Count == 0) return [];
        IReadOnlyList<string> silent =
            AttributionScope.Unlisted(played.Source.Scenario, played.Plan.From, played.Plan.To);
        return silent.Count == 0
            ? []
            : [new Prose($"{WordList.Capital(string.Join(", ", silent))}: of what this does to a form of attack that is not "
                + "listed nothing is seen here, for both texts cover every incident.")];
    }

    private const string PricesExplained =
        "Exact words may have to be paid for: with a narrower scope, or without the member that reads the trigger "
            + "highest by habit (of equals the one that puts least value on the alliance). If they came free, the "
            + "first figures hold.";

    /// <summary>What was played, below the title.</summary>
    internal static string Under(AttributeReportData played)
    {
        string crises = played.Result.Changes.Count > 0
            ? $", {Names.Crises(played.Result.Done)}, the same luck under every mixture of the two"
            : "";
        return $"{played.Source.Scenario.Alliance.Name}: from {played.Plan.From.Title()} to {played.Plan.To.Title()}"
            + $"{crises}. {ComparisonFacts.Taken(played.Source.Scenario)}";
    }

    private static string Given(AttributeReportData played) =>
        played.Source.Scenario.Incident.Real ? "the attack is taken as given" : "the incident is no attack";

    /// <summary>What a reader must know before the figures.</summary>
    internal static IEnumerable<Block> Caveats(AttributeReportData played)
    {
        (AttributionResult result, AttributionPlan plan) = (played.Result, played.Plan);
        if (result.Changes.Count == 0)
            yield return new Prose(
                $"Nothing that acts in this crisis differs between {plan.From.Title()} and {plan.To.Title()}, so there is "
                    + "nothing to divide.");
        if (result.Interrupted)
            yield return new Prose(
                $"Interrupted: {Names.Number(result.Done)} of {Names.Crises(plan.Trials)} were played under every "
                    + "mixture, and all that follows rests on those.");
        if (result.IsCutAfter) yield return ComparisonFacts.CutAfter(Names.Crises(result.Done));
        foreach (Endpoint endpoint in result.NotKnown)
            yield return new Prose(
                $"{OutcomeNames.Name(endpoint, IsGround(played))} is not known under some mixture of the two texts, so its "
                    + "change cannot be divided.");
    }

    /// <summary>What every effect is made of, a sentence each.</summary>
    internal static IEnumerable<string> Findings(AttributeReportData played) =>
        played.Result.Attributions.Select(of => AttributionFindings.Sentence(of, IsGround(played)));

    private static bool IsGround(AttributeReportData played) =>
        played.Source.Scenario.Incident.Domain.IsKinetic();

    /// <summary>How it was divided.</summary>
    internal static string Method(AttributionResult result)
    {
        string ends = result.Attributions.Any(of => of.Parts.Any(part => part.Alone is not null))
            ? " Alone: taken over into the first text, and nothing else; left out last: what the whole would lose "
                + "without it."
                : "";
        return $"How: {string.Join("; ", result.Attributions.Select(of => of.Method).Distinct())}. A part is what a "
            + $"{Names.Plain(result.Plan.By)} adds when it joins the others, averaged over "
            + $"all orders in which they can join; parts sum to the whole.{ends} By luck: the luck of "
            + $"crises{(result.Plan.IsExact ? "" : " and the draw of orders")}, 19 times in 20; judgement is not in it. Of "
            + "parts that do nothing, one in twenty would seem to do something by luck. "
            + "▲ better for the alliance, ▼ worse, ≠ differs, ~ unclear, = the same in every crisis."
            + TooFewWords.LegendOf(result.Attributions.SelectMany(of =>
                of.Parts.Select(part => (Estimate?)part.Part).Append(of.Total)));
    }

    private static IReadOnlyList<Fact> Facts(AttributeReportData played) =>
    [
        new("title", Cell.From(played.Source.Scenario.Title)),
        new("alliance", Cell.From(played.Source.Scenario.Alliance.Name)),
        new("given", Cell.From(Given(played))),
        new("scenario_hash", Cell.From(played.Source.Hash)),
        new("seed", Cell.From($"{played.Plan.Seed}")),
        new("trials", Cell.From((double)played.Result.Done)),
        new("interrupted", Cell.From(played.Result.Interrupted || played.Result.IsCutAfter)),
        new("from", Cell.From(played.Plan.From.Name)),
        new("to", Cell.From(played.Plan.To.Name)),
        new("by", Cell.From(Names.Key(played.Plan.By))),
        new("every_combination", Cell.From(played.Plan.IsExact)),
        new("method", Cell.From(string.Join("; ", played.Result.Attributions.Select(of => of.Method).Distinct()))),
        new("command", Cell.From(played.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];
}
