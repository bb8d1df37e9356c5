using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>Which wording is best, and which no other outdoes.</summary>
public static class ChoosePage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(ChooseReportData chosen)
    {
        IReadOnlyList<string> findings = ChooseFindings.Describe(chosen);
        return new CommandOutput
        {
            Page = [ChooseAnswer.Compose(chosen)],
            Sections =
            [
                new(PagePart.Detail,
                [
                    new Title($"{chosen.Plan.Scenario.Title} · {Under(chosen)}"),
                    .. findings.Select(finding => new Prose(finding)),
                    .. Numbers(chosen),
                ]),
                new(PagePart.Method,
                [
                    .. Method(chosen).Select(sentence => new Prose(sentence, Faint: true)),
                    new Verbatim("Reproduce", chosen.Command),
                ]),
            ],
            Sheet = ChooseSheet.Tabulate(chosen),
            Facts = Facts(chosen),
            Findings = findings,
        };
    }

    /// <summary>The line below the title of a report.</summary>
    internal static string Under(ChooseReportData chosen) =>
        $"{chosen.Plan.Scenario.Alliance.Name}: {Names.Count(chosen.Plan.Declarations.Count, "text")}, "
            + $"{Names.Crises(chosen.Result.Crises)} for the choice. {ComparisonFacts.Taken(chosen.Plan.Scenario)}";

    private const string Proved = "The guarantee is proved for normal outcomes; it held in tries with skewed ones and "
        + "with events of 1 crisis in 1,000, and fell short (84 to 90 of 100 for 95) only where a very long tail has no "
        + "end.";

    /// <summary>The figures in full.</summary>
    internal static IEnumerable<Block> Numbers(ChooseReportData chosen) =>
    [
        ChooseGrids.Standings(chosen),
        .. chosen.Front is { } front ? [FrontGrid.Tabulate(front, "by all outcomes")] : (Block[])[],
    ];

    /// <summary>How it was chosen, and what that does not say.</summary>
    internal static IEnumerable<string> Method(ChooseReportData chosen)
    {
        yield return chosen.Plan.Procedure switch
        {
            ChoiceProcedure.Kn =>
                "How: Kim and Nelson's race (2001) with common random numbers: who lags too far behind falls out. "
                    + Proved,
            ChoiceProcedure.Rinott =>
                "How: Rinott's two stages (1978), with luck of its own for every wording, as the guarantee asks. "
                    + Proved,
            _ =>
                "How: optimal computing budget allocation (Chen et al. 2000) with common random numbers; the "
                    + "probability (Slepian's bound) takes wordings for independent, which makes it too small, and "
                    + "looks again after every batch, which makes it too large where wordings lie very close: with a "
                    + "lead of a hundredth of the spread it was right in 72 of 100 tries in which it said 95 %. The "
                    + "looks of kn and rinott are part of their guarantee.",
        };
        yield return "Behind: intervals hold together, over the crises common to both. "
            + new ClaimedTogether(chosen.Result.Standings.Count - 1, new Confidence(chosen.Plan.Confidence))
                .Sentence("comparison", "with the best") + " ~ unclear.";
        if (chosen.Front is { } front)
            yield return $"Front: from {Names.Crises(front.Trials)} under each wording, the same luck in all; 'by "
                + "value': the trials do not tell, all intervals of differences together (Bonferroni, 95 %). "
                + new ClaimedTogether(front.Comparisons).Sentence("comparison", "of two texts in an outcome");
        if (chosen.Deterrence is { } attackers)
            yield return $"{string.Join(", ", FrontMeasure.All.Select(measure => measure.Name))}: what "
                + $"{Names.Count(attackers.Plan.Attackers, "attacker")} choose before any act is given, a level-1 best "
                + "reply (see 'crisissim deter'). "
                + "Wordings are told apart in them by the interval of their difference over the same attackers and "
                + "inner crises (bootstrap), counted among all the others.";
        if (chosen.Deterrence is { } choosing && DeterrenceFindings.Uncertain(choosing) is { } uncertain)
            yield return uncertain;
        yield return chosen.Judged is { } judged
            ? $"Judgement: {Names.Count(judged.Sets, "set")} of assumptions drawn from the ranges of the file, the same "
                + $"{Names.Crises(JudgementPlan.UsualTrials)} in each; a lead is robust where at least 95 of 100 sets keep "
                + "its direction. Sets are drawn evenly: a share of them is not a probability."
            : "All intervals are of luck alone, not of judgement over parameters: a choice can turn with judged numbers "
                + "('--judgement').";
    }

    private static IReadOnlyList<Fact> Facts(ChooseReportData chosen) =>
    [
        new("title", Cell.From(chosen.Plan.Scenario.Title)),
        new("method", Cell.From(Names.Key(chosen.Plan.Procedure))),
        new("best", Cell.From(chosen.Best.Name)),
        new("probability", Cell.From(chosen.Result.Probability)),
        new("reached", Cell.From(chosen.Result.IsReached)),
        new("sets_of_assumptions", Cell.From((double?)chosen.Judged?.Sets)),
        new("best_in_sets", Cell.From((double?)chosen.Judged?.BestIn[chosen.Result.Best])),
        new("crises", Cell.From((double)chosen.Result.Crises)),
        new("interrupted", Cell.From(chosen.Result.Interrupted)),
        new("scenario_hash", Cell.From(chosen.Source.Hash)),
        new("seed", Cell.From($"{chosen.Plan.Seed}")),
        new("command", Cell.From(chosen.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];
}

/// <summary>The tables of <c>choose</c>.</summary>
internal static class ChooseGrids
{
    /// <summary>The wordings, the best first.</summary>
    public static Grid Standings(ChooseReportData chosen) => new(
        [
            new GridColumn(chosen.Plan.Weights is null ? $"by {chosen.About}" : "by worth", Wraps: true),
            new GridColumn(chosen.Measured.Name, Right: true, Wraps: true),
            new GridColumn("behind the best by", Right: true, Wraps: true),
            new GridColumn("crises", Right: true),
            new GridColumn(""),
        ],
        [.. chosen.Result.Standings
            .OrderBy(of => !ReferenceEquals(of, chosen.Best))
            .ThenBy(of => of.Behind.Value)
            .Select(of => Row(chosen, of))]);

    private static GridRow Row(ChooseReportData chosen, ChoiceStanding of)
    {
        bool best = ReferenceEquals(of, chosen.Best), open = !best && !of.Behind.Interval.ExcludesZero;
        return GridRow.FromTexts(of.Name, chosen.Measured.Ranged(of.Worth),
            best ? "" : chosen.Measured.RangedDifference(of.Behind), Names.Number(of.Trials),
            best ? "best" : open ? "~" : "");
    }
}
