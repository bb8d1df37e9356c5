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
        yield return $"{Names.Crises(played.Result.Done)} were played{(compared ? " under each text" : "")}, each for "
            + $"{TimeWords.Length(played.Scenario.Horizon)} at most. Crisis k meets the same luck under every text, draw "
            + $"by draw, wherever the texts lead to the same question. {WordList.Capital(ComparisonFacts.Given(played))}.";
        yield return "By luck: the interval holds 19 times in 20. Shares: Wilson's (1927). Means: Student's (1908) or, of "
            + "hours and where fewer than ten crises carry the mean, one that reckons with what was not seen. "
            + (compared
                ? "Changes are paired crisis by crisis: of shares by Tango's score interval (1998), of means as means are. "
                    + "Pairing is why a change is often known more closely than the values it is of."
                : "Quantiles: of the cumulative incidence.");
        foreach (string sentence in compared ? Together(played) : []) yield return sentence;
        yield return "Never: what had not happened when the crisis ended, or by its last day. It is never left out. "
            + "Shares are of all crises, and a mean of hours, up to day 30, counts such a crisis in full.";
        yield return "Gains and prices were chosen before any comparison was played. The further figures were not: one in "
            + "twenty of them would look like a change by luck alone.";
        yield return "The same file, command and version give the same bytes with any number of threads.";
        yield return "Gains and prices are counted up to day 30. Force is all that the allies have within reach, what stands "
            + "in theatre included, the same under every text.";
        yield return "Moved for nothing: the same incident was also played as no attack, half as many times. Drawn in: as "
            + "one that the attacked state brought on itself, a quarter as many times.";
        if (played.Verdicts.Count > 0)
            yield return "Judgement: the crises were played again on the assumptions of a sceptic and of an advocate of clear "
                + "words, for every effect of wording that the file does not state. Luck and judgement are never merged.";
        if (played.Judged.Count > 0)
            yield return $"{Names.Number(played.Judged[0].Spread.Draws)} sets of assumptions were drawn: every judged number "
                + "of the file, within its range.";
        if (played.Attributions.Count > 0)
            yield return "Clause by clause: what a clause adds when it joins the others, averaged over the orders in which "
                + "they can join (Shapley 1953). The parts sum to the whole. "
                + $"{string.Join("; ", played.Attributions.Select(of => of.Method).Distinct())}; "
                + $"{Names.Crises(played.Attributions.Max(of => of.Trials))} at most. Of clauses that do nothing, one in "
                + "twenty would seem to do something by luck. One that does nothing here may act in another crisis.";
    }

    /// <summary>What is claimed at once, and with which level.</summary>
    private static IEnumerable<string> Together(ComparisonReportData played)
    {
        int texts = played.Plan.Declarations.Count;
        ClaimedTogether gains = GainsOf(played);
        yield return gains.Sentence("gain", texts > 2 ? "of each text, on the first screen" : "on the first screen")
            + (gains.Comparisons > 1 ? " Prices and, under --detail, all rows stand each by itself, at 95 %."
                : " So has every other row.");
        if (texts > 2)
            yield return new ClaimedTogether(gains.Comparisons * (texts - 1))
                .Sentence("comparison", "to say who leads, every text with the best in each gain");
    }

    /// <summary>The gains of one text, which are claimed together.</summary>
    public static ClaimedTogether GainsOf(ComparisonReportData played) => new(Verdict.GainsOf(played.Scenario).Count);

    private static IEnumerable<string> Limits(ComparisonReportData played)
    {
        yield return "It is no forecast. It says what the stated assumptions imply. Most numbers on behaviour in crises are "
            + "judged; which of them carry the answer is part of it.";
        if (played.Scenario.Incident.Real)
            yield return "Whether an attacker would have dared under this text is another question (crisissim deter). A text "
                + "that answers more slowly may have deterred more, or less.";
        yield return "The attacker is a sketch of four courses and one belief. Play with --attacker passive beside it, and "
            + "trust what stands in both.";
        yield return "What comes after day 30 is in none of the gains and prices; --curves goes on to the end.";
        yield return "How often accidents bring war is close to unknown: play with --accidents off beside it. The rate at "
            + "which terms are agreed is an upper bound.";
        yield return "Forces are brigades: air and sea power, nuclear forces, terrain and skill enter through a few numbers "
            + "alone. There is one attacked member, one attacker, one text.";
        yield return "That the model agrees with the hours on record is weak evidence: such figures were in view when its "
            + "defaults were set.";
    }
}
