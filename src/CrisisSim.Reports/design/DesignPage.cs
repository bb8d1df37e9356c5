using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>Which mixtures of two wordings no other outdoes.</summary>
public static class DesignPage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(DesignReportData designed)
    {
        IReadOnlyList<string> findings = DesignFindings.Describe(designed);
        return new CommandOutput
        {
            Page = [DesignAnswer.Compose(designed)],
            Sections =
            [
                new(PagePart.Detail,
                [
                    new Title($"{designed.Source.Scenario.Title} · {Under(designed)}"),
                    .. findings.Select(finding => new Prose(finding)),
                    DesignGrids.Texts(designed),
                    DesignGrids.Provisions(designed),
                ]),
                new(PagePart.Method,
                [
                    .. Method(designed).Select(sentence => new Prose(sentence, Faint: true)),
                    new Verbatim("Reproduce", designed.Command),
                ]),
            ],
            Sheet = DesignSheet.Tabulate(designed),
            Facts = Facts(designed),
            Findings = findings,
        };
    }

    /// <summary>The line below the title of a report.</summary>
    internal static string Under(DesignReportData designed) =>
        $"{Names.Count(designed.Result.Played, "mixture")} of {designed.Texts.From.Title()} and "
            + $"{designed.Texts.To.Title()}. {ComparisonFacts.Taken(designed.Source.Scenario)}";

    /// <summary>How it was searched, and what that does not say.</summary>
    internal static IEnumerable<string> Method(DesignReportData designed)
    {
        DraftPlan plan = designed.Result.Plan;
        yield return $"How: every text was played over the same {Names.Crises(plan.Trials)}; those that no other "
            + $"outdid in all outcomes, by value, and the two texts themselves, over {Names.Crises(plan.Confirming)} "
            + $"of another seed. ~ the fresh crises do not tell, all intervals of differences together "
            + "(Bonferroni, 95 %). "
            + new ClaimedTogether(designed.Result.Confirmed.Comparisons).Sentence("comparison", "of two texts in an outcome");
        yield return "A text whose luck was bad in the search may be missing. All intervals are of luck alone; the "
            + "front holds in this scenario and under its judged couplings.";
        yield return "Everything that a provision says moves together in all domains, so that every mixture of two "
            + "legal texts is a legal text; whether parties would sign it is another matter.";
    }

    private static IReadOnlyList<Fact> Facts(DesignReportData designed) =>
    [
        new("title", Cell.From(designed.Source.Scenario.Title)),
        new("from", Cell.From(designed.Texts.From.Name)),
        new("to", Cell.From(designed.Texts.To.Name)),
        new("texts", Cell.From((double)designed.Result.Played)),
        new("exhaustive", Cell.From(designed.Result.IsExhaustive)),
        new("found", Cell.From((double)designed.Result.Found)),
        new("fresh_seed", Cell.From($"{designed.Result.Plan.FreshSeed}")),
        new("scenario_hash", Cell.From(designed.Source.Hash)),
        new("seed", Cell.From($"{designed.Result.Plan.Seed}")),
        new("command", Cell.From(designed.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];
}

/// <summary>
/// The confirmed texts for other programs: one row a text and outcome; the columns of the provisions say "from", "to"
/// or "halfway". Hours, shares from 0 to 1.
/// </summary>
internal static class DesignSheet
{
    private static readonly string[] Settings = ["from", "to", "halfway"];

    public static Sheet Tabulate(DesignReportData designed)
    {
        DraftResult result = designed.Result;
        var sheet = new Sheet([
            "text", "standing", "key", "value", "low", "high", "trials",
            .. designed.Space.Provisions.Select(provision => Names.Key(provision.Provision))
        ]);
        for (int k = 0; k < result.Drafts.Count; k++)
        {
            FrontEntry text = result.Confirmed.Texts[k];
            Cell[] settings = [.. result.Drafts[k].Settings.Select(setting => Cell.From(Settings[setting]))];
            for (int o = 0; o < text.Outcomes.Count; o++)
            {
                Estimate value = text.Outcomes[o];
                sheet.Add([
                    Cell.From(text.Name), Cell.From(ChooseSheet.FrontKey(text)),
                    Cell.From(result.Confirmed.Endpoints[o].Key),
                    Cell.From(value.Value), Cell.From(value.Interval.Low), Cell.From(value.Interval.High),
                    Cell.From((double)value.Trials), .. settings,
                ]);
            }
        }
        return sheet;
    }
}
