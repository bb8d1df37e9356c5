using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// The answer of two wordings in words: a headline that claims no more than its weakest row, what changes for people,
/// who would not agree, and the price.
/// </summary>
internal sealed class VerdictWords(Verdict verdict, string text, ComparisonReportData played)
{
    /// <summary>Crises of 100 by which general war may rise before a reader is warned of it.</summary>
    private const double GraveRise = 0.01;

    /// <summary>"Robust, at a price".</summary>
    public string Headline => verdict.Sureness switch
    {
        Sureness.Same => "The same",
        Sureness.NotShown => "Not shown",
        Sureness.DependsOnJudgement => "Depends on judgement",
        Sureness.Shown => $"Shown as stated{Way}",
        _ => $"Robust{Way}",
    };

    private string Way => verdict.Direction switch
    {
        Direction.Better => ": better",
        Direction.AtAPrice => ", at a price",
        Direction.Worse => ": worse",
        Direction.BothWays => ", both ways",
        _ => "",
    };

    /// <summary>What follows the headline.</summary>
    public string Sentences => string.Join(' ',
        ((string[])[.. Gained(), .. Doubt(), .. Price(), .. War()]).Where(sentence => sentence.Length > 0));

    /// <summary>What the last line says after the headline.</summary>
    public string Last => verdict.ShownGains.Count > 0
        ? $"{WordList.Capital(WordList.AndClauses(Clauses(verdict.ShownGains)))}."
        : Ruled();

    /// <summary>How many crises would show a change as small as the smallest that is not shown.</summary>
    public IEnumerable<string> ToShow()
    {
        if (verdict.ShownGains.Count > 0 || verdict.IsTooFew) yield break;
        long[] needed = [.. verdict.Gains.Select(gain => gain.Figures.PracticableTrials).OfType<long>()];
        if (needed.Length > 0) yield return $"To show a change this small: --trials {needed.Min()}";
    }

    private IEnumerable<string> Gained()
    {
        if (verdict.Sureness == Sureness.Same)
        {
            yield return $"Not one of {Names.Crises(played.Result.Done)} goes another way under {text}.";
            yield break;
        }
        if (verdict.ShownGains.Count == 0)
        {
            yield return verdict.IsTooFew
                ? $"With {Names.Crises(played.Result.Done)}, too few to tell what {text} changes. {Ruled()}"
                : $"No clear change under {text} with {Names.Crises(played.Result.Done)}. {Ruled()}";
            yield break;
        }
        yield return $"Under {text}, {WordList.AndClauses(Clauses(verdict.ShownGains))}.";
        string[] open = [.. verdict.Gains.Where(gain => gain.Sureness == Sureness.NotShown).Select(Noun)];
        if (open.Length > 0) yield return $"No clear change in {WordList.And(open)}.";
        string[] same = [.. verdict.Gains.Where(gain => gain.Sureness == Sureness.Same).Select(Noun)];
        if (same.Length > 0) yield return $"The same in {WordList.And(same)}.";
    }

    /// <summary>What luck rules out where nothing is shown.</summary>
    private string Ruled()
    {
        Change[] open = [.. verdict.Gains.Where(gain => gain.Sureness == Sureness.NotShown)];
        if (open.Length == 0) return "";
        Change widest = open.MaxBy(gain => gain.Figures.Difference!.Value.Interval is var luck
            ? Math.Max(Math.Abs(luck.Low), Math.Abs(luck.High))
            : 0)!;
        var figure = RowFigure.For(widest.Endpoint, widest.Figures.Baseline, widest.Figures.Other);
        string most = figure.AtMost(widest.Figures.Difference!.Value.Interval);
        return $"If it makes any difference to a gain, it is at most {most} of 100.";
    }

    private IEnumerable<string> Doubt()
    {
        IReadOnlyList<Change> shown = verdict.ShownGains;
        if (verdict.Sureness == Sureness.Robust) yield return "Sceptics and advocates of clear words agree on it.";
        if (verdict.Sureness != Sureness.DependsOnJudgement) yield break;
        string[] firm = [.. shown.Where(gain => gain.Sureness == Sureness.Robust).Select(Noun)];
        Change[] open = [.. shown.Where(gain => gain.Sureness == Sureness.DependsOnJudgement)];
        string who = open.All(gain => gain.Judged is { ScepticAgrees: false })
            ? "A sceptic of clear words would not agree"
            : "Some sets of assumptions turn it round";
        yield return firm.Length > 0
            ? $"Other assumptions agree on {WordList.And(firm)}, not on {WordList.And([.. open.Select(Noun)])}."
            : $"{who}.";
    }

    private IEnumerable<string> Price()
    {
        if (verdict.Sureness == Sureness.Same) yield break;
        Change[] higher = [.. verdict.Dearer];
        Change[] lower = [.. verdict.Prices.Where(price => price.Favours > 0)];
        if (higher.Length > 0)
            yield return $"{(higher.All(IsDisputed) ? "Price, disputed too" : "Price")}: {Listed(higher, "more")}.";
        if (lower.Length > 0)
            yield return $"{(lower.All(IsDisputed) ? "Saved, disputed too" : "Saved")}: {Listed(lower, "less")}.";
        if (higher.Length + lower.Length == 0) yield return "No price is shown to change.";
    }

    /// <summary>
    /// Prices that all assumptions agree on stand first; where some are disputed and not all, each says so.
    /// </summary>
    private string Listed(Change[] prices, string more)
    {
        bool allDisputed = prices.All(IsDisputed);
        return WordList.And(
        [
            .. prices.OrderBy(IsDisputed).Select(price =>
                $"{more} {OutcomeNames.Price(price.Endpoint, played.Scenario)}"
                + (IsDisputed(price) && !allDisputed ? " (disputed)" : "")),
        ]);
    }

    private static bool IsDisputed(Change price) => price.Sureness == Sureness.DependsOnJudgement;

    /// <summary>A price so grave that a reader must know how far it may rise, though nothing is shown.</summary>
    private IEnumerable<string> War()
    {
        if (verdict.Prices.FirstOrDefault(price => ReferenceEquals(price.Endpoint, Endpoints.GeneralWar)) is not
            { IsShown: false, Judged.Range: { High: > GraveRise } range, Figures: var figures })
            yield break;
        var figure = RowFigure.For(Endpoints.GeneralWar, figures.Baseline, figures.Other);
        yield return $"War: unclear, up to {figure.AtMost(new Interval(0, range.High))} more of 100.";
    }

    private IReadOnlyList<string> Clauses(IEnumerable<Change> gains) =>
        [.. gains.Select(gain => OutcomeNames.Clause(gain.Endpoint, gain.Favours > 0, played.Scenario))];

    private static string Noun(Change gain) => OutcomeNames.Noun(gain.Endpoint);
}
