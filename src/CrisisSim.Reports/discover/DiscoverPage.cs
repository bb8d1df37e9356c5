using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>Where what is of interest lies.</summary>
public static class DiscoverPage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(DiscoverReportData found)
    {
        IReadOnlyList<string> findings = DiscoverFindings.Describe(found);
        return new CommandOutput
        {
            Page = [DiscoverAnswer.Compose(found)],
            Sections =
            [
                new(PagePart.Detail,
                [
                    new Title($"{found.Data.Results.Title} · {Under(found)}"),
                    .. findings.Select(finding => new Prose(finding)),
                    .. DiscoverGrids.Boxes(found),
                    DiscoverGrids.Trajectory(found),
                ]),
                new(PagePart.Method,
                [
                    .. Method(found).Select(sentence => new Prose(sentence, Faint: true)),
                    new Verbatim("Reproduce", found.Command),
                ]),
            ],
            Sheet = DiscoverSheet.Tabulate(found),
            Facts = Facts(found),
            Findings = findings,
        };
    }

    /// <summary>The line below the title of a report.</summary>
    internal static string Under(DiscoverReportData found) =>
        $"{SituationWords.Situations(found.Result.Points)} of the study '{found.Data.Results.Title}', searched for the "
            + "ranges in which it is so.";

    /// <summary>How boxes were sought, and what they do not say.</summary>
    internal static IEnumerable<string> Method(DiscoverReportData found)
    {
        yield return "How: the patient rule induction method (Friedman and Fisher 1999; Bryant and Lempert 2010) peels "
            + "5 % of the points at a time. Taken is the box whose coverage exceeds the share of other points in it "
            + "most; restrictions with a quasi-p above 0.05 are dropped, and limits are set back as far as density "
            + "does not fall.";
        yield return "Quasi-p: how likely as many points of interest would be in the box if this restriction did "
            + "nothing; the same points chose the box, so it is no honest p-value. "
            + "Again: in how many of ten random halves of the points a box of like coverage or density restricts the "
            + "factor too; below half in either, take care. Where few factors are searched, one that does nothing can "
            + "come again in all of them.";
        yield return "Chance: the whole search is made again after dealing out at random which points are of interest, 99 "
            + "times. Where no factor matters, at most 5 of 100 studies give a box beyond chance. A further box is "
            + "shown only where it is beyond chance.";
        yield return "Shares are of the points of this study, spread as it spreads them: they are no probabilities. "
            + (found.Result.Undecided > 0
                ? "A point that is not decided may stand on the wrong side."
                : "Every point is decided beyond luck, by 95 % intervals one at a time.");
    }

    private static IReadOnlyList<Fact> Facts(DiscoverReportData found) =>
    [
        new("title", Cell.From(found.Data.Results.Title)),
        new("condition", Cell.From(found.Predicate.Words)),
        new("points", Cell.From((double)found.Result.Points)),
        new("of_interest", Cell.From((double)found.Result.OfInterest)),
        new("undecided", Cell.From((double)found.Result.Undecided)),
        new("undecided_left_out", Cell.From(found.Result.LeftOutUndecided)),
        new("unknown", Cell.From((double)found.Result.Unknown)),
        new("scenario_hash", Cell.From(found.Data.Results.ScenarioHash)),
        new("seed", Cell.From($"{found.Data.Results.Seed}")),
        new("command", Cell.From(found.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];
}

/// <summary>
/// The trajectory and the boxes for other programs: a row for each step with an empty factor, and a row for each
/// restriction of each box; an end that is not restricted is empty. Shares are from 0 to 1.
/// </summary>
internal static class DiscoverSheet
{
    public static Sheet Tabulate(DiscoverReportData found)
    {
        var sheet = new Sheet(
            "section", "number", "taken", "points", "of_interest", "coverage", "density", "restricted",
            "factor", "low", "high", "levels", "quasi_p", "again_at_coverage", "again_at_density", "by_chance");
        DiscoveryResult result = found.Result;
        for (int step = 0; step < result.Trajectory.Count; step++)
        {
            PrimBox box = result.Trajectory[step];
            sheet.Add([
                .. Box("step", step, step == result.Chosen, box, box.Coverage),
                .. Enumerable.Repeat(default(Cell), 8),
            ]);
        }
        for (int k = 0; k < result.Boxes.Count; k++)
        {
            DiscoveredBox kept = result.Boxes[k];
            foreach (PrimRestriction one in kept.Box.Restrictions)
                sheet.Add([
                    .. Box("box", k + 1, true, kept.Box, kept.Coverage),
                    .. Restriction(result, kept, one),
                ]);
        }
        return sheet;
    }

    private static Cell[] Box(string section, int number, bool taken, PrimBox box, double coverage) =>
    [
        Cell.From(section), Cell.From((double)number), Cell.From(taken),
        Cell.From((double)box.Cases), Cell.From((double)box.OfInterest), Cell.From(coverage), Cell.From(box.Density),
        Cell.From((double)box.Restrictions.Count),
    ];

    private static Cell[] Restriction(DiscoveryResult result, DiscoveredBox box, PrimRestriction one)
    {
        DiscoveryFactor factor = result.Factors[one.Factor];
        string? levels = one.Levels is { } kept
            ? string.Join(" ", factor.Values
                .Where(value => kept.Contains((int)value.Number))
                .Select(value => value.Text))
            : null;
        bool ranged = one.Levels is null;
        PrimReproducibility again = box.Again[one.Factor];
        return
        [
            Cell.From(factor.Name), Cell.From(ranged ? one.Range.Low : null),
            Cell.From(ranged ? one.Range.High : null), Cell.From(levels),
            Cell.From(one.QuasiPValue), Cell.From(again.AtCoverage), Cell.From(again.AtDensity),
            Cell.From(box.Chance.Share),
        ];
    }
}
