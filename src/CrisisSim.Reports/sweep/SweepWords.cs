namespace CrisisSim.Reports;

/// <summary>What the situations of a study come to under one text against the first, in words.</summary>
internal sealed class SweepWords(SituationWords words, int wording, IReadOnlyList<SituationCount> gains,
    IReadOnlyList<SituationCount> prices)
{
    private string Text => words.Text(wording);

    /// <summary>
    /// The gain that is told of: the last that most situations agree on, else the last that is not the same in every
    /// crisis, else the last; null of none.
    /// </summary>
    public SituationCount? Subject =>
        gains.LastOrDefault(one => one.Most is MostSituations.Better or MostSituations.Worse)
            ?? gains.LastOrDefault(one => one.Most != MostSituations.TheSame) ?? (gains.Count > 0 ? gains[^1] : null);

    /// <summary>A headline that claims no more than its weakest gain: "Precise usually wins".</summary>
    public string Headline
    {
        get
        {
            SituationCount[] shown = [.. gains.Where(gain => gain.Most != MostSituations.TheSame)];
            if (shown.Length == 0) return "The same in every situation";
            if (shown.All(gain => gain.Most == MostSituations.Better))
                return shown.All(gain => gain.Better == gain.All) ? $"{Text} always wins" : $"{Text} usually wins";
            if (shown.All(gain => gain.Most == MostSituations.Worse))
                return shown.All(gain => gain.Worse == gain.All) ? $"{Text} always loses" : $"{Text} usually loses";
            if (shown.All(gain => gain.Most == MostSituations.TooClose)) return "Mostly too close to call";
            return Only(shown, MostSituations.Better, "wins") ?? Only(shown, MostSituations.Worse, "loses")
                ?? "It depends on the situation";
        }
    }

    /// <summary>What follows the headline.</summary>
    public string Sentences =>
        string.Join(' ', ((string[])[.. Told(), .. Price()]).Where(sentence => sentence.Length > 0));

    /// <summary>"232 better, 11 worse, 13 too close to call."</summary>
    public string Last => Subject is not { } gain ? "" : $"{WordList.Capital(OutcomeNames.Noun(gain.Endpoint))}: "
        + $"{Names.Number(gain.Better)} better, {Names.Number(gain.Worse)} worse, {Names.Number(gain.Close)} too close to "
        + "call.";

    /// <summary>A way that some gains go while the others are too close to call.</summary>
    private string? Only(SituationCount[] shown, MostSituations way, string verb)
    {
        SituationCount[] some = [.. shown.Where(gain => gain.Most == way)];
        return some.Length > 0 && shown.All(gain => gain.Most == way || gain.Most == MostSituations.TooClose)
            ? $"{Text} usually {verb} on {WordList.And([.. some.Select(gain => OutcomeNames.Noun(gain.Endpoint))])} only"
            : null;
    }

    private IEnumerable<string> Told()
    {
        if (gains.Count == 0) yield break;
        SituationCount gain = Subject!;
        string other = words.Text(0);
        if (gain.Most == MostSituations.TheSame)
        {
            yield return $"Not one crisis goes another way under {Text} than under {other}.";
            yield break;
        }
        yield return $"Under {Text}, {OutcomeNames.Clause(gain.Endpoint, better: true, words.IsKinetic)} than under {other} "
            + $"in {(gain.Better == 0 ? "none" : Names.Number(gain.Better))} of {SituationWords.Situations(gain.All)}.";
        yield return (gain.Worse, gain.Close) switch
        {
            (0, 0) => "",
            (0, var close) => $"In none, {Fewer(gain)}; {Names.Number(close)} are too close to call.",
            (var worse, 0) => $"In {Names.Number(worse)}, {Fewer(gain)}.",
            var (worse, close) =>
                $"In {Names.Number(worse)}, {Fewer(gain)}; {Names.Number(close)} are too close to call.",
        };
    }

    private string Fewer(SituationCount gain) => OutcomeNames.Clause(gain.Endpoint, better: false, words.IsKinetic);

    /// <summary>"in all 256", or "in most".</summary>
    private static string In(SituationCount[] prices, Func<SituationCount, int> count) =>
        prices.All(price => count(price) == price.All) ? $"in all {Names.Number(prices[0].All)}" : "in most";

    private string Listed(SituationCount[] prices, string more) => WordList.And(
        [.. prices.Select(price => $"{more} {OutcomeNames.Price(price.Endpoint, words.IsKinetic)}")]);

    private IEnumerable<string> Price()
    {
        if (prices.Count == 0) yield break;
        SituationCount[] dearer = [.. prices.Where(price => price.Most == MostSituations.Worse)],
            cheaper = [.. prices.Where(price => price.Most == MostSituations.Better)];
        if (dearer.Length > 0) yield return $"Price, {In(dearer, one => one.Worse)}: {Listed(dearer, "more")}.";
        if (cheaper.Length > 0) yield return $"Saved, {In(cheaper, one => one.Better)}: {Listed(cheaper, "less")}.";
        if (dearer.Length + cheaper.Length == 0) yield return "No price changes in most of them.";
    }
}
