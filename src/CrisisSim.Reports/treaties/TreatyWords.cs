using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The answer of <c>treaties</c> in words: which text stands in front, and where the own one stands.</summary>
internal sealed class TreatyWords(TreatyReportData played)
{
    private const int MostNamed = 4, Longest = 70;

    private TreatyResult Result => played.Result;

    private TreatyRow[] First => [.. Result.Ranked.Where(row => row.Place == 1)];

    private int Places => Result.Rows.Max(row => row.Place);

    private string Own => Result.Rows[0].Text.Text.Title();

    /// <summary>"Rio Treaty leads", "Three lead, tied" or "Too close to call".</summary>
    public string Headline => First switch
    {
        { Length: var all } when all == Result.Rows.Count => "Too close to call",
        [var one] => $"{one.Text.Text.Title()} leads",
        { Length: var several } => $"{NumberWord.Capital(several)} lead, tied",
    };

    /// <summary>The title of a picture.</summary>
    public string Title => Places == 1
        ? "No text is shown to be better than another"
        : First.Length == 1 ? $"As stated, {Headline}"
        : $"As stated, {NumberWord.Spell(First.Length)} texts lead, tied";

    /// <summary>What follows the headline.</summary>
    public string Sentences =>
        string.Join(' ', ((string[])[Named(), Stands(), Price()]).Where(one => one.Length > 0));

    /// <summary>"1" or, where several share it, "1=".</summary>
    public string Place(TreatyRow row) =>
        $"{row.Place}{(Result.Rows.Count(one => one.Place == row.Place) > 1 ? "=" : "")}";

    /// <summary>"+" better than the first text, "−" worse, "=" the same in every crisis; empty: may be luck.</summary>
    public static string Mark(TreatyRow row, Endpoint of) => Mark(row.Difference(of));

    /// <summary>The same of one change.</summary>
    public static string Mark(EndpointDifference? change) => change switch
    {
        null => "",
        { NoTrialDiffers: true } => "=",
        { Favours: > 0 } => "+",
        { Favours: < 0 } => "−",
        _ => "",
    };

    private string Named()
    {
        if (Places == 1)
            return $"No text is shown to be better than another with {Names.Crises(Result.Done)}.";
        return First.Length switch
        {
            1 => "No other text is shown to outdo it.",
            <= MostNamed when WordList.And([.. First.Select(row => row.Text.Text.Title())]) is { Length: < Longest } all =>
                $"Tied in front: {all}.",
            _ => "",
        };
    }

    private string Stands()
    {
        TreatyRow own = Result.Rows[0];
        if (Places == 1) return "";
        int better = Result.Rows.Count(row => row.Place < own.Place);
        return own.Place == 1
            ? $"{Own} is {(First.Length == 1 ? "that text" : "among them")}."
            : $"{Own} stands in place {own.Place} of {Places}; {NumberWord.Spell(better)} of "
                + $"{Result.Rows.Count - 1} stand in front of it.";
    }

    private string Price()
    {
        Endpoint[] prices = [.. Result.Plan.Outcomes.Except(Endpoints.Gains)];
        if (Result.Plan.RankedBy.Intersect(prices).Any() || Places == 1) return "";
        string[] dearer =
        [
            .. prices
                .Where(one => First.Any(row => row.Difference(one) is { Favours: < 0 }))
                .Select(one => OutcomeNames.Price(one, Result.Plan.Scenario)),
        ];
        return First.All(row => ReferenceEquals(row, Result.Rows[0])) ? ""
            : dearer.Length > 0 ? $"Price of some in front: more {WordList.And(dearer)}."
            : "No price is shown to be higher in front.";
    }
}

/// <summary>Why a text differs from the first one: what its articles bring.</summary>
internal static class TreatyReasons
{
    private const int MostNamed = 2;

    /// <summary>One line a text, in the order of places.</summary>
    public static IReadOnlyList<string> Describe(TreatyReportData played) =>
        [.. played.Result.Ranked.Where(row => row.Differences.Count > 0).Select(row => Line(row, played))];

    private static string Line(TreatyRow row, TreatyReportData played)
    {
        string title = row.Text.Text.Title();
        Scenario scenario = played.Result.Plan.Scenario;
        if (row.SaysTheSame) return $"{title}: says the same of this crisis as the text that it is set against.";
        return Told(row) is { } told ? $"{title}: {Said(told, row, scenario)}"
            : row.Differences.Any(one => one.IsResolved) ? $"{title}: too few crises to say which article does it."
            : $"{title}: no difference is shown.";
    }

    /// <summary>The largest difference that is shown and of which a part is shown; null where there is none.</summary>
    public static Attribution? Told(TreatyRow row) => row.Reasons
        .Where(one => row.Difference(one.Endpoint)?.IsResolved == true && one.Parts.Any(part => part.IsResolved))
        .MaxBy(one => Math.Abs(one.Total.Value));

    /// <summary>"half cleared within 3 days −4, most by how the allies decide, Art. 17 (−3)."</summary>
    public static string Said(Attribution told, TreatyRow row, Scenario scenario)
    {
        AttributedPart[] parts = [.. told.Parts.Where(part => part.IsResolved).Take(MostNamed)];
        var figure = RowFigure.For(told.Endpoint, [told.Total, .. parts.Select(part => (Estimate?)part.Part)]);
        string of = OutcomeNames.Name(told.Endpoint, scenario.Incident.Domain.IsKinetic());
        return $"{char.ToLowerInvariant(of[0])}{of[1..]} {figure.Signed(told.Total)}, most by "
            + WordList.And([.. parts.Select(part => $"{Named(part, row)} ({figure.Signed(part.Part)})")]) + ".";
    }

    /// <summary>"how the allies decide, Art. 17".</summary>
    private static string Named(AttributedPart part, TreatyRow row)
    {
        string[] articles =
        [
            .. row.Text.Articles.Where(one => one.Provision == part.Provision).Select(one => one.Article).Distinct(),
        ];
        string says = ProvisionWords.Describe(part.Provision);
        return articles.Length switch
        {
            0 => row.Text.Treaty.Length == 0 ? says : $"{says}, on which it is silent",
            _ => $"{says}, {articles[0]}",
        };
    }
}
