namespace CrisisSim.Cli;

/// <summary>Where what is of interest lies.</summary>
internal static class DiscoverPage
{
    public static Result Of(DiscoverFound found)
    {
        IReadOnlyList<string> findings = DiscoverFindings.Of(found);
        return new Result
        {
            Page =
            [
                new Title($"{found.Data.Results.Title} · {Under(found)}"),
                .. findings.Select(finding => new Prose(finding)),
                .. DiscoverGrids.Boxes(found),
                DiscoverGrids.Trajectory(found),
                .. Method(found).Select(sentence => new Prose(sentence, Faint: true)),
                new Verbatim("Reproduce", found.Command),
            ],
            Sheet = DiscoverSheet.Of(found),
            Facts = Facts(found),
            Findings = findings,
        };
    }

    /// <summary>The line below the title of a report.</summary>
    public static string Under(DiscoverFound found) => $"scenario discovery (PRIM) · {Names.Count(found.Result.Points, "point")} · seed {found.Data.Results.Seed}";

    /// <summary>How boxes were sought, and what they do not say.</summary>
    public static IEnumerable<string> Method(DiscoverFound found)
    {
        yield return "How: the patient rule induction method (Friedman and Fisher 1999; Bryant and Lempert 2010) peels 5 % of the points at a time. Taken is the box whose coverage exceeds the share of other points in it "
            + "most; restrictions with a quasi-p above 0.05 are dropped, and limits are set back as far as density does not fall.";
        yield return "Quasi-p: how likely as many points of interest would be in the box if this restriction did nothing; the same points chose the box, so it is no honest p-value. "
            + "Again: in how many of ten random halves of the points a box of like coverage or density restricts the factor too; below half in either, take care.";
        yield return $"Shares are of the points of this study, spread as it spreads them: they are no probabilities. {(found.Result.Undecided > 0 ? "A point that is not decided may stand on the wrong side." : "Every point is decided beyond luck, by 95 % intervals one at a time.")}";
    }

    private static IReadOnlyList<Fact> Facts(DiscoverFound found) =>
    [
        new("title", Cell.Of(found.Data.Results.Title)),
        new("condition", Cell.Of(found.Predicate.Words)),
        new("points", Cell.Of((double)found.Result.Points)),
        new("of_interest", Cell.Of((double)found.Result.OfInterest)),
        new("undecided", Cell.Of((double)found.Result.Undecided)),
        new("undecided_left_out", Cell.Of(found.Result.LeftOutUndecided)),
        new("unknown", Cell.Of((double)found.Result.Unknown)),
        new("scenario_hash", Cell.Of(found.Data.Results.ScenarioHash)),
        new("seed", Cell.Of($"{found.Data.Results.Seed}")),
        new("command", Cell.Of(found.Command)),
        new("version", Cell.Of(ToolVersion.Text)),
    ];
}
