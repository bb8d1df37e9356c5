using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What a review advises a drafter, in words.</summary>
internal sealed class ReviewWords(ReviewReportData played)
{
    private const int MostTold = 3, MostPrices = 2, LongestVerdict = 76, LongestReason = 78;

    private ReviewResult Result => played.Result;

    /// <summary>The three largest findings that are shown, fewer where there are fewer.</summary>
    public IReadOnlyList<ReviewFinding> Told => [.. Result.Findings.Take(MostTold)];

    /// <summary>"Add: decision within 24 h. Keep: duty to assist", or that nothing is shown to help.</summary>
    public string Headline
    {
        get
        {
            string[] parts =
            [
                .. Told.GroupBy(one => one.Advice)
                    .Select(same => $"{Verb(same.Key)}: {same.First().Row.Of.Title}"),
            ];
            if (parts.Length == 0) return "Nothing is shown to help";
            string whole = string.Join(". ", parts);
            return whole.Length <= LongestVerdict ? whole : parts[0];
        }
    }

    /// <summary>The title of a picture.</summary>
    public string Title => Told.Count == 0
        ? "No provision is shown to help"
        : $"As stated, {Lower(Headline.Replace(". ", ", ", StringComparison.Ordinal))}";

    /// <summary>What follows the headline: up to three findings, each with its article and its price.</summary>
    public string Sentences
    {
        get
        {
            List<string> said = [.. Told.Select(Sentence)];
            if (said.Count == 0)
                said.Add($"With {Names.Crises(Result.Done)} none of {Names.Count(Result.Rows.Count, "provision")} is "
                    + "shown to make this text better, or worse.");
            if (said.Count < MostTold && Idle.FirstOrDefault() is { } idle)
                said.Add($"{WordList.Capital(Named(idle.Of))} does nothing here: not one crisis differs.");
            return said.Count == 1 ? said[0]
                : string.Join(' ', said.Select((one, k) => $"{k + 1}) {one}"));
        }
    }

    /// <summary>The text's own provisions without which not one crisis differs.</summary>
    public IReadOnlyList<ReviewRow> Idle => [.. Result.Rows.Where(row => row.Of.IsHeld && row.DoesNothing)];

    /// <summary>"+" better with the provision, "−" worse, "=" the same in every crisis; empty: may be luck.</summary>
    public static string Mark(EndpointDifference? change) => TreatyWords.Mark(change);

    /// <summary>"duty to assist (Art. 3(1))".</summary>
    public static string Named(ReviewProvision one) =>
        one is { IsHeld: true, Article: { } article } ? $"{one.Title} ({article.Article})" : one.Title;

    private string Sentence(ReviewFinding one)
    {
        string named = WordList.Capital(Named(one.Row.Of)), price = Price(one);
        return one.Advice switch
        {
            ReviewAdvice.Add => $"{Reason(one.Row.Of)} {WordList.Capital(one.Row.Of.Title)}: {Change(one)}.",
            ReviewAdvice.Keep => $"{named}: without it, {Change(one, turned: true)}.",
            _ => $"{named}: without it, {Change(one, turned: true)}.",
        } + (price.Length > 0 ? $" Price: {price}." : "");
    }

    /// <summary>Why the text lacks it: the words of the article that speaks of the matter, as they were read.</summary>
    private static string Reason(ReviewProvision one)
    {
        if (one.Article is not { } article) return "The text is silent here.";
        string means = article.Means.TrimEnd('.');
        foreach (char stop in (char[])[';', ':', ','])
            if (means.Length > LongestReason && means.IndexOf(stop, StringComparison.Ordinal) is > 0 and var end)
                means = means[..end];
        return $"{article.Article}: {Lower(means)}.";
    }

    /// <summary>"12 more attacks of 100 are stopped in A".</summary>
    private string Change(ReviewFinding one, bool turned = false) =>
        Change(one.By, one.Act, turned) + In(one.Act);

    private string Change(EndpointDifference change, int act, bool turned)
    {
        double value = change.Difference!.Value.Value * (turned ? -1 : 1);
        Estimate size = change.Difference.Value with { Value = Math.Abs(value) };
        string figure = RowFigure.For(change.Endpoint, change.Baseline, change.Other).Value(size);
        string more = value > 0 ? "more" : "fewer";
        Endpoint of = change.Endpoint;
        bool ground = Result.Plan.Acts[act].Scenario.Incident.Domain.IsKinetic();
        return of switch
        {
            _ when of == Endpoints.Effectiveness =>
                $"{figure} {more} attacks of 100 are {(ground ? "stopped" : "brought to an end")}",
            _ when of == Endpoints.Timeliness => $"half is cleared within 3 days in {figure} {more} crises of 100",
            _ when of == Endpoints.Reliability => $"allies send {figure} % {(value > 0 ? "more" : "less")}",
            _ when of == Endpoints.GeneralWar => $"{figure} {more} crises of 100 become general war",
            _ when of == Endpoints.FalseMoves =>
                $"{figure} % {(value > 0 ? "more" : "less")} force moves for nothing",
            _ => $"{of.Brief} {figure} {more}",
        };
    }

    private string In(int act) => played.IsOfSeveral ? $" in {played.Letter(act)}" : "";

    /// <summary>What is shown to be worse where one does as advised, on any act; empty where nothing is.</summary>
    public string Price(ReviewFinding one)
    {
        int way = one.Favours;
        string[] prices =
        [
            .. one.Row.Effects.SelectMany((effect, act) => (effect?.Differences ?? [])
                .Where(change => change.Favours == -way)
                .Select(change => (Act: act, Change: change)))
                .OrderBy(price => Endpoints.Gains.Contains(price.Change.Endpoint))
                .Take(MostPrices)
                .Select(price => Change(price.Change, price.Act, turned: way < 0) + In(price.Act)),
        ];
        return WordList.AndClauses(prices);
    }

    /// <summary>One line a provision, in the order of what it does: its couplings and steps, and its article.</summary>
    public IReadOnlyList<string> Reasons =>
    [
        .. Result.Ranked.Select(row => $"{WordList.Capital(Named(row.Of))}{Silent(row.Of)}: "
            + (row.Finding is { } one ? Change(one) : row.DoesNothing ? "not one crisis differs" : "no effect is shown")
            + $". By: {string.Join("; ", row.Of.By.Select(by => Lower(by.TrimEnd('.'))))}."),
    ];

    private static string Silent(ReviewProvision one) => one switch
    {
        { IsHeld: true } => "",
        { Article: { } article } => $", lacking; see {article.Article}",
        _ => ", lacking",
    };

    private static string Verb(ReviewAdvice advice) => advice switch
    {
        ReviewAdvice.Add => "Add",
        ReviewAdvice.Keep => "Keep",
        _ => "Leave out",
    };

    private static string Lower(string text) =>
        text.Length > 1 && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
