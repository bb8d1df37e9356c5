using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>Who leads among several wordings, in words.</summary>
internal sealed class RankingWords(Ranking ranking, IReadOnlyList<Verdict> verdicts, ComparisonReportData played)
{
    private IReadOnlyList<Declaration> Texts => played.Plan.Declarations;

    private bool AllLead => ranking.Leaders.Count == Texts.Count;

    /// <summary>"Precise leads", "Two lead, tied", "No text leads".</summary>
    public string Headline => ranking.Leaders switch
    {
        _ when AllLead => "Too close to call",
        { Count: 0 } => "No text leads in everything",
        { Count: 1 } and [var one] => $"{Texts[one].Title()} leads",
        { Count: 2 } => "Two lead, tied",
        { Count: var several } => $"{NumberWord.Capital(several)} lead, tied",
    };

    /// <summary>What follows the headline.</summary>
    public string Sentences => string.Join(' ', (string[])[Leading(), .. Sure(), .. Price(), .. War()]);

    /// <summary>What the last line says after the headline.</summary>
    public string Last => AllLead || ranking.Leaders.Count == 0 ? "" : $"{Named(ranking.Leaders)}.";

    private string Leading()
    {
        if (AllLead) return $"No text is shown to outdo another in any gain with {Names.Crises(played.Result.Done)}.";
        if (ranking.Leaders.Count > 0)
            return $"{Named(ranking.Leaders)} {(ranking.Leaders.Count == 1 ? "does" : "do")} best on every gain.";
        IEnumerable<string> each = Verdict.GainsOf(played.Scenario).Select((gain, k) =>
            $"{Named(ranking.LeadersByGain[k])} in {OutcomeNames.Noun(gain)}");
        return $"Best are {WordList.And([.. each])}.";
    }

    /// <summary>How sure the leaders' gains over the first text are.</summary>
    private IEnumerable<string> Sure()
    {
        int[] over = [.. ranking.Leaders.Where(w => w > 0)];
        if (AllLead || over.Length == 0 || ranking.Leaders.Contains(0)) yield break;
        Sureness weakest = over.Min(w => verdicts[w - 1].Sureness);
        string first = Texts[0].Title();
        yield return weakest switch
        {
            Sureness.Robust => $"Sceptics and advocates of clear words agree that {Who(over)} {first}.",
            Sureness.DependsOnJudgement => $"Whether {Who(over)} {first} depends on judgement.",
            _ => $"That {Who(over)} {first} is {(weakest == Sureness.Shown ? "shown as stated" : "not shown")}.",
        };
    }

    private IEnumerable<string> Price()
    {
        int[] over = [.. ranking.Leaders.Where(w => w > 0)];
        if (AllLead || over.Length == 0) yield break;
        string[] common =
        [
            .. Endpoints.Prices
                .Where(price => over.All(w => verdicts[w - 1].Dearer.Any(one => ReferenceEquals(one.Endpoint, price))))
                .Select(price => OutcomeNames.Price(price, played.Scenario)),
        ];
        yield return common.Length > 0
            ? $"Price: {WordList.And([.. common.Select(price => $"more {price}")])}."
            : "No price is shown to be higher for them all.";
    }

    /// <summary>A grave price is named though it is not shown of the leaders.</summary>
    private IEnumerable<string> War()
    {
        Change[] wars =
        [
            .. ranking.Leaders.Where(w => w > 0).SelectMany(w => verdicts[w - 1].Prices)
                .Where(price => ReferenceEquals(price.Endpoint, Endpoints.GeneralWar)),
        ];
        if (!AllLead && wars.Any(war => war.Sureness == Sureness.NotShown)) yield return "General war is unclear.";
    }

    private static string Who(int[] leaders) => leaders.Length == 1 ? "it outdoes" : "they outdo";

    private string Named(IReadOnlyList<int> places) => WordList.And([.. places.Select(w => Texts[w].Title())]);
}
