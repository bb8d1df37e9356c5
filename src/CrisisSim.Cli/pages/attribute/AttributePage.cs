using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Which of the provisions that differ brings what.</summary>
internal static class AttributePage
{
    public static Result Of(AttributePlayed played)
    {
        AttributionResult result = played.Result;
        IReadOnlyList<string> findings = [.. result.Attributions.Select(of => AttributionFindings.Sentence(of))];
        return new Result
        {
            Page =
            [
                new Title($"{played.Read.Scenario.Title} · {Under(played)}"),
                .. Caveats(played),
                .. result.Attributions.SelectMany((of, k) => (Block[])[new Prose(findings[k]), AttributeGrids.Parts(of, played.Read.Scenario.Incident.Real)]),
                .. result.Changes.Count > 0 ? [AttributeGrids.Words(result)] : (Block[])[],
                .. Scope(played),
                .. Prices(played),
                .. result.Attributions.Count > 0 ? [new Prose(Method(result), Faint: true)] : (Block[])[],
                new Verbatim("Reproduce", played.Command),
            ],
            Sheet = AttributeSheet.Of(played),
            Facts = Facts(played),
            Findings = findings.Count > 0 ? findings : [.. Caveats(played).OfType<Prose>().Select(prose => prose.Text)],
        };
    }

    /// <summary>What the second text comes to at its prices; nothing where that was not asked.</summary>
    public static IEnumerable<Block> Prices(AttributePlayed played) =>
        played.Counterparts.Count > 0 ? [AttributeGrids.Prices(played), new Prose(PricesExplained, Faint: true)] : [];

    /// <summary>What the parts are silent on; nothing where they were not found.</summary>
    public static IEnumerable<Block> Scope(AttributePlayed played) =>
        played.Result.Attributions.Count > 0 && AttributionScope.Unlisted(played.Read.Scenario, played.Plan.From, played.Plan.To) is { } silent ? [new Prose(Capital(silent))] : [];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private const string PricesExplained =
        "Exact words may have to be paid for: with a narrower scope, or without the member that reads the trigger highest by habit (of equals the one that puts least value on "
        + "the alliance). If they came free, the first figures hold.";

    /// <summary>What was played, below the title.</summary>
    public static string Under(AttributePlayed played)
    {
        string crises = played.Result.Changes.Count > 0 ? $" · {Names.Crises(played.Result.Done)}, the same luck under every mixture" : "";
        return $"{played.Read.Scenario.Alliance.Name} · from '{played.Plan.From.Name}' to '{played.Plan.To.Name}'{crises} · seed {played.Plan.Seed} · {Given(played)}";
    }

    private static string Given(AttributePlayed played) => played.Read.Scenario.Incident.Real ? "given attack" : "given an incident that is no attack";

    /// <summary>What a reader must know before the figures.</summary>
    public static IEnumerable<Block> Caveats(AttributePlayed played)
    {
        (AttributionResult result, AttributionPlan plan) = (played.Result, played.Plan);
        if (result.Changes.Count == 0)
            yield return new Prose($"Nothing that acts in this crisis differs between '{plan.From.Name}' and '{plan.To.Name}', so there is no difference to divide.");
        if (result.Interrupted)
            yield return new Prose($"Interrupted: {Names.Number(result.Done)} of {Names.Crises(plan.Trials)} were played under every mixture, and all that follows rests on those.");
        foreach (Endpoint endpoint in result.NotKnown)
            yield return new Prose($"{endpoint.Name} is not known under some mixture of the two texts, so its difference cannot be divided.");
    }

    /// <summary>How it was divided.</summary>
    public static string Method(AttributionResult result)
    {
        string ends = result.Attributions.Any(of => of.Parts.Any(part => part.Alone is not null))
            ? " Alone: taken over into the first text, and nothing else; left out last: what the whole would lose without it." : "";
        return $"How: {string.Join("; ", result.Attributions.Select(of => of.Method).Distinct())}. A part is what a {Names.Plain(result.Plan.By)} adds when it joins the others, averaged over "
            + $"all orders in which they can join; parts sum to the whole.{ends} 95 % intervals hold the luck of crises{(result.Plan.IsExact ? "" : " and the draw of orders")}; judgement is not in them, and of parts "
            + "that do nothing one in twenty would be called resolved by luck alone. "
            + "▲ better for the alliance, ▼ worse, ≠ differs, ~ not resolved, = no crisis differs.";
    }

    private static IReadOnlyList<Fact> Facts(AttributePlayed played) =>
    [
        new("title", Cell.Of(played.Read.Scenario.Title)),
        new("alliance", Cell.Of(played.Read.Scenario.Alliance.Name)),
        new("given", Cell.Of(Given(played))),
        new("scenario_hash", Cell.Of($"sha256:{played.Read.Hash}")),
        new("seed", Cell.Of($"{played.Plan.Seed}")),
        new("trials", Cell.Of((double)played.Result.Done)),
        new("interrupted", Cell.Of(played.Result.Interrupted)),
        new("from", Cell.Of(played.Plan.From.Name)),
        new("to", Cell.Of(played.Plan.To.Name)),
        new("by", Cell.Of(Names.Key(played.Plan.By))),
        new("every_combination", Cell.Of(played.Plan.IsExact)),
        new("method", Cell.Of(string.Join("; ", played.Result.Attributions.Select(of => of.Method).Distinct()))),
        new("command", Cell.Of(played.Command)),
        new("version", Cell.Of(ToolVersion.Text)),
    ];
}
