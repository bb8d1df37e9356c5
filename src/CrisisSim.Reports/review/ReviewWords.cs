using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What a review advises a drafter, in words.</summary>
internal sealed class ReviewWords(ReviewReportData played)
{
    private const int MostTold = 3, MostPrices = 2, LongestVerdict = 76, LongestReason = 78;

    private static readonly string[] Orders = ["First", "Second", "Third"];

    private ReviewResult Result => played.Result;

    /// <summary>The three largest findings that are shown, fewer where there are fewer.</summary>
    public IReadOnlyList<ReviewFinding> Told => [.. Result.Findings.Take(MostTold)];

    /// <summary>"Add: decision within 24 h. Keep: duty to assist", or that nothing is shown to help.</summary>
    public string Headline
    {
        get
        {
            if (Told.Count == 0) return "Nothing is shown to help";
            string[][] parts = [.. Told.GroupBy(one => one.Advice)
                .Select(same => (string[])[Verb(same.Key), .. same.Select(one => one.Row.Of.Title)])];
            for (int most = MostTold; most > 0; most--)
                if (Verdict(parts, most) is { Length: <= LongestVerdict } whole) return whole;
            return Verdict(parts[..1], 1);
        }
    }

    private static string Verdict(string[][] parts, int most) => string.Join(". ",
        parts.Select(part => $"{part[0]}: {string.Join(", ", part[1..].Take(most))}"));

    /// <summary>The title of a picture.</summary>
    public string Title => Told.Count == 0
        ? "No provision is shown to help"
        : $"As stated, {Lower(Headline.Replace(". ", ", ", StringComparison.Ordinal))}";

    /// <summary>What follows the headline: up to three findings, each with its article and its price.</summary>
    public string Sentences
    {
        get
        {
            var said = new List<string>();
            foreach (ReviewFinding one in Told) said.Add(Sentence(one, said));
            if (said.Count == 0)
                said.Add($"With {Names.Crises(Result.Done)} none of {Names.Count(Result.Rows.Count, "provision")} is "
                    + "shown to make this text better, or worse.");
            if (said.Count < MostTold && Idle is [var idle, ..])
                said.Add($"{WordList.Capital(Named(idle.Of))} does nothing here: not one crisis differs.");
            return said.Count == 1 || Told.Count == 0 ? string.Join(' ', said)
                : string.Join(' ', said.Select((one, k) => $"{Orders[k]}, {Lower(one)}"));
        }
    }

    /// <summary>The text's own provisions without which not one crisis differs.</summary>
    public IReadOnlyList<ReviewRow> Idle =>
        [.. Result.Rows.Where(row => row.Of.IsHeld && row.DoesNothing).OrderBy(row => row.Of.Article is null)];

    /// <summary>"+" better with the provision, "−" worse, "=" the same in every crisis; empty: may be luck.</summary>
    public static string Mark(EndpointDifference? change) => TreatyWords.Mark(change);

    /// <summary>"duty to assist (Art. 3(1))".</summary>
    public static string Named(ReviewProvision one) =>
        one is { IsHeld: true, Article: { } article } ? $"{one.Title} ({article.Article})" : one.Title;

    private string Sentence(ReviewFinding one, IReadOnlyList<string> before)
    {
        string price = Price(one), reason = Result.Plan.Provisions.Any(other => other.Article is not null)
            ? Reason(one.Row.Of) : "";
        string title = WordList.Capital(one.Row.Of.Title);
        return (one.Advice != ReviewAdvice.Add
            ? $"{WordList.Capital(Named(one.Row.Of))}: without it, {Change(one, turned: true)}."
            : reason.Length == 0 ? $"{title}: {Change(one)}."
                : one.Row.Of.Article is { } same
                    && before.Any(said => said.StartsWith(reason, StringComparison.Ordinal))
                ? $"{title} ({same.Article} too): {Change(one)}."
                : $"{reason} {title}: {Change(one)}.")
            + (price.Length > 0 ? $" Price: {price}." : "");
    }

    /// <summary>Why the text lacks it: the words of the article that speaks of the matter, as they were read.</summary>
    private static string Reason(ReviewProvision one)
    {
        if (one.Article is not { } article) return "No article speaks of it.";
        string means = article.Means.TrimEnd('.');
        foreach (string whole in (string[])["Whole text: ", "Whole article: "])
            if (means.StartsWith(whole, StringComparison.Ordinal)) means = means[whole.Length..];
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
        string figure = Figure(change).Value(size);
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

    /// <summary>As finely as the values are told or, where that would leave nothing of the change, as it needs.</summary>
    public static RowFigure Figure(EndpointDifference change)
    {
        var figure = RowFigure.For(change.Endpoint, change.Baseline, change.Other);
        return figure.Signed(change.Difference) == "0" ? RowFigure.For(change.Endpoint, change.Difference) : figure;
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

    /// <summary>One line a provision that does something, in the order of what it does, and one of all others.</summary>
    public IReadOnlyList<string> Reasons
    {
        get
        {
            ReviewRow[] none = [.. Result.Ranked.Where(row => row.DoesNothing)];
            return
            [
                .. Result.Ranked.Where(row => !row.DoesNothing).Select(Reason),
                .. none.Length == 0 ? (string[])[]
                    : [$"Not one crisis differs by: {string.Join("; ", none.Select(row => Named(row.Of)))}."],
            ];
        }
    }

    private string Reason(ReviewRow row)
    {
        string by = row.Of.By.Count == 0 ? "" : $": {Lower(row.Of.By[0].Split(':')[0].TrimEnd('.'))}"
            + (row.Of.By.Count > 1 ? $", and {Names.Count(row.Of.By.Count - 1, "coupling")} more" : "");
        string lacks = row.Of.IsHeld ? ""
            : row.Of.Article is { } article ? $" (lacks it; {article.Article})" : " (lacks it)";
        string does = row.Finding is { } one ? Change(one) : "no effect is shown";
        return $"{WordList.Capital(Named(row.Of))}{lacks}: {does}. In {WordList.And([.. row.Of.Steps.Select(Names.Plain)])}{by}.";
    }

    private static string Verb(ReviewAdvice advice) => advice switch
    {
        ReviewAdvice.Add => "Add",
        ReviewAdvice.Keep => "Keep",
        _ => "Leave out",
    };

    private static string Lower(string text) =>
        text.Length > 1 && !char.IsUpper(text[1]) && !text.StartsWith("Art.", StringComparison.Ordinal)
            ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
