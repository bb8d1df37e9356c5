namespace CrisisSim.Reports;

/// <summary>How a sensitivity was measured, and what it does not say.</summary>
internal static class SensitivityMethodText
{
    public static IEnumerable<string> Describe(SensitivityReportData found)
    {
        SensitivityResult result = found.Result;
        yield return How(result.Method);
        if (result.LeftOut > 0)
            yield return $"{Names.Count(result.LeftOut, "point")} {(result.LeftOut == 1 ? "was" : "were")} not used: "
                + $"not played, failed, not known, or {Part(result.Method)}.";
        if (result.LuckShare is { } share)
            yield return $"Every point is an estimate from a limited number of crises: at most {Percent(share)} of the "
                + "variance between points is luck. All points have the same luck, much of which is then common to "
                + "them, so the true share is lower; intervals hold it.";
        yield return Scope(result.Method);
    }

    private static string Percent(double share) => share switch
    {
        < 0.001 => "0.1 %",
        < 0.1 => FormattableString.Invariant($"{100 * share:0.0} %"),
        _ => FormattableString.Invariant($"{100 * share:0} %"),
    };

    private static string How(SensitivityMethod method) => method switch
    {
        SensitivityMethod.Morris =>
            "How: elementary effects (Morris 1991) of the whole range of a factor; μ* is their mean size (Campolongo "
                + "et al. 2007) with a bootstrap interval over trajectories, μ their mean, σ their spread. 'Luck "
                + "alone' is the size that a factor without effect would be expected to have, if each point had luck "
                + "of its own; ~ not above it.",
        SensitivityMethod.Sobol =>
            "How: first order by Saltelli et al. (2010), total order by Jansen (1999), 95 % bootstrap intervals over "
                + "samples. 'Less luck' takes out what luck adds to the total if each point had luck of its own; the "
                + "truth lies between the two. ~ not shown to be above 0.",
        SensitivityMethod.Prcc =>
            "How: correlation of ranks with the linear effect of all other factors taken out (Iman and Conover 1979), "
                + "Fisher's interval. It tells rising and falling alone: an effect that turns about may give 0. Values "
                + "that are names count in the order of their list. Luck draws it toward 0. ~ unclear.",
        SensitivityMethod.Voi =>
            "How: the mean gain on this outcome, a decision, from choosing among the wordings of the study with the "
                + "factor known, over the best choice without (Strong, Oakley and Brennan 2014); 'all factors' is of "
                + "knowing all at once and takes luck at the points for knowledge, so it is too high. A factor of no "
                + "worth comes out a little above 0. ~ not shown to be above 0.",
        _ =>
            "How: each factor at its lowest and highest setting, all others as the scenario states them. Intervals of "
                + "luck alone; that of the swing takes the two ends for independent, which is on the safe side as they "
                + "share their luck. ~ unclear.",
    };

    private static string Part(SensitivityMethod method) => method switch
    {
        SensitivityMethod.Morris => "of a trajectory that is not whole",
        SensitivityMethod.Sobol => "of a sample that is not whole",
        _ => "not drawn independently of others",
    };

    private static string Scope(SensitivityMethod method) => method == SensitivityMethod.Tornado
        ? "What factors do together one at a time does not show; and it holds around the scenario as stated alone."
        : "It holds for the ranges of this study, with each factor spread over its range as the study spreads it: "
            + "wider ranges matter more.";
}
