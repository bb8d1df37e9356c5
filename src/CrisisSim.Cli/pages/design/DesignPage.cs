namespace CrisisSim.Cli;

/// <summary>Which mixtures of two wordings no other outdoes.</summary>
internal static class DesignPage
{
    public static Result Of(Designed designed)
    {
        IReadOnlyList<string> findings = DesignFindings.Of(designed);
        return new Result
        {
            Page =
            [
                new Title($"{designed.Read.Scenario.Title} · {Under(designed)}"),
                .. findings.Select(finding => new Prose(finding)),
                DesignGrids.Texts(designed),
                DesignGrids.Provisions(designed),
                .. Method(designed).Select(sentence => new Prose(sentence, Faint: true)),
                new Verbatim("Reproduce", designed.Command),
            ],
            Sheet = DesignSheet.Of(designed),
            Facts = Facts(designed),
            Findings = findings,
        };
    }

    /// <summary>The line below the title of a report.</summary>
    public static string Under(Designed designed) =>
        $"from '{designed.Texts.From.Name}' to '{designed.Texts.To.Name}' · {Names.Count(designed.Result.Played, "text")} · seed {designed.Result.Plan.Seed}";

    /// <summary>How it was searched, and what that does not say.</summary>
    public static IEnumerable<string> Method(Designed designed)
    {
        DraftPlan plan = designed.Result.Plan;
        yield return $"How: every text was played over the same {Names.Crises(plan.Trials)}; those that no other outdid in all outcomes, by value, and the two texts themselves, over {Names.Crises(plan.Confirming)} "
            + $"of another seed. ~ the fresh crises do not tell, all intervals of differences together (Bonferroni, 95 %).";
        yield return "A text whose luck was bad in the search may be missing. All intervals are of luck alone; the front holds in this scenario and under its judged couplings.";
        yield return "Everything that a provision says moves together in all domains, so that every mixture of two legal texts is a legal text; whether parties would sign it is another matter.";
    }

    private static IReadOnlyList<Fact> Facts(Designed designed) =>
    [
        new("title", Cell.Of(designed.Read.Scenario.Title)),
        new("from", Cell.Of(designed.Texts.From.Name)),
        new("to", Cell.Of(designed.Texts.To.Name)),
        new("texts", Cell.Of((double)designed.Result.Played)),
        new("exhaustive", Cell.Of(designed.Result.IsExhaustive)),
        new("found", Cell.Of((double)designed.Result.Found)),
        new("fresh_seed", Cell.Of($"{designed.Result.Plan.FreshSeed}")),
        new("scenario_hash", Cell.Of($"sha256:{designed.Read.Hash}")),
        new("seed", Cell.Of($"{designed.Result.Plan.Seed}")),
        new("command", Cell.Of(designed.Command)),
        new("version", Cell.Of(ToolVersion.Text)),
    ];
}
