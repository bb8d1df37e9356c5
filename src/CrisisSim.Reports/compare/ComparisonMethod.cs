namespace CrisisSim.Reports;

/// <summary>How <c>run</c> and <c>compare</c> measure, and what their figures do not say.</summary>
internal static class ComparisonMethod
{
    public static IEnumerable<Block> Compose(ComparisonReportData played) =>
    [
        new Title("How it was measured"),
        .. Measured(played).Select(sentence => new Prose(sentence)),
        new Title("What it does not say"),
        .. Limits(played).Select(sentence => new Prose(sentence)),
    ];

    private static IEnumerable<string> Measured(ComparisonReportData played)
    {
        bool compared = played.Plan.Declarations.Count > 1;
        yield return $"Every crisis is one trial of {played.Scenario.Horizon:N0} h at most, "
            + $"{ComparisonFacts.Given(played)}. "
            + $"{Names.Crises(played.Result.Done)} were played{(compared ? " under each wording" : "")}: trial k meets "
            + "the same luck under every wording, draw by draw, wherever the wordings lead to the same question.";
        yield return "Intervals are of 95 % and of luck alone. Shares: Wilson's (1927). Means of hours and counts: "
            + "Student's. "
            + (compared
                ? "Differences are paired trial by trial, of shares with Tango's score interval (1998), of means with "
                    + "Student's; pairing is why a difference is often closer known than the values it is of."
                : "Quantiles: of the cumulative incidence.");
        yield return "Never: what had not happened when the crisis ended, or by the horizon. It is never left out: "
            + "shares are of all crises, and a mean of hours, to day 30, counts such a crisis in full. "
            + "Half of all crises: the hour by which the cumulative incidence reaches one half.";
        yield return "Primary endpoints were fixed before any comparison was played; all others are exploratory, and "
            + "of these one in twenty would be called resolved by luck alone, were there no difference.";
        if (compared)
            yield return "Not resolved: the interval of the difference holds 0. Trials that are named with it would "
                + "resolve a difference of the size seen four times in five.";
        yield return "The same file, command and version give the same bytes, with any number of threads; the hash of "
            + "the file is of what it says after populations, "
            + "what one wording takes over from another, and values set from outside.";
        yield return "Gains and prices are counted to day 30, whatever the horizon. Strength is that of all force lists "
            + "of the allies, what stands in theatre included, the same under every wording.";
        yield return "False moves and alarms: the same incident was played as no attack too, half as many times. Drawn "
            + "in, provocation and entrapment: as one that the attacked member brought on itself, a quarter as many times.";
        if (played.Verdicts.Count > 0)
            yield return "Judgement: the same comparison was played again as a sceptic and as an advocate of exact "
                + "words have the couplings that the file does not state. "
                + "The interval of luck and the range of judgement are two uncertainties and are never merged.";
        if (played.Attributions.Count > 0)
            yield return $"Clause by clause: a part is what a provision adds when it joins the others, averaged over "
                + "orders in which they can join (Shapley 1953); parts sum to the whole. "
                + $"{string.Join("; ", played.Attributions.Select(of => of.Method).Distinct())}; "
                + $"{Names.Crises(played.Attributions.Max(of => of.Trials))} at most. "
                + "Of parts that do nothing one in twenty would be called resolved by luck alone; one without effect "
                + "here may act in another crisis.";
        if (played.Judged.Count > 0)
            yield return $"{Names.Number(played.Judged[0].Spread.Draws)} draws of all judged and assumed numbers "
                + "within their ranges stand behind what is said of draws of judgement.";
    }

    private static IEnumerable<string> Limits(ComparisonReportData played)
    {
        yield return "No forecast: it says what the stated assumptions imply. Most numbers on behaviour in crises are "
            + "judged, and which of them carry the conclusion is part of the result.";
        if (played.Scenario.Incident.Real)
            yield return "Given attack: whether an attacker would have dared under this text is another question "
                + "(crisissim deter). A text that answers slower given attack may have deterred more, and the other "
                + "way round.";
        yield return "The attacker in the crisis is a sketch of four courses and one belief; play with --attacker "
            + "passive beside it, and trust what stands in both.";
        yield return "What comes after day 30 is in none of the gains and prices; read them beside the curves, which go "
            + "on to the horizon, and the ends.";
        yield return "Wars by accident are close to unknown: play with --accidents off beside it. The rate of "
            + "settlement is an upper bound.";
        yield return "Forces are brigades: air and sea power, nuclear forces, terrain and skill enter through a few "
            + "numbers alone. One attacked member, one attacker, one declaration.";
        yield return "Agreement of the model with historical latencies is weak evidence, for its defaults were set "
            + "with such figures in view.";
    }
}
