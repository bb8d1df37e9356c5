namespace CrisisSim.Reports;

/// <summary>Which mixtures no other outdoes, in plain sentences.</summary>
internal static class DesignFindings
{
    public static IReadOnlyList<string> Describe(DesignReportData designed) =>
        [Front(designed), Shared(designed), .. Ends(designed), Search(designed)];

    private static string Front(DesignReportData designed)
    {
        TextFront confirmed = designed.Result.Confirmed;
        int sure = confirmed.ByValue.Count(text => FrontGrid.Words(text) == "on it");
        string outcomes = string.Join("; ", confirmed.Endpoints.Select(endpoint => endpoint.Name));
        int front = designed.Result.Front.Count;
        string best = front == 1
            ? $"one text is worth considering: {designed.Space.Words(designed.Result.Front[0])}"
            : $"{Names.Count(front, "text")} are worth considering";
        int apart = confirmed.ByValue
            .DistinctBy(text => string.Join(' ', text.Outcomes.Select(outcome => outcome.Value)))
            .Count();
        if (apart < front) best += $", though their outcomes are only {Names.Number(apart)}";
        return $"Over {outcomes}: {best}; {Told(sure, front)}.";
    }

    private static string Told(int sure, int front)
    {
        if (sure == front) return "the fresh crises show it";
        return sure == 0
            ? "luck could be why (~)"
            : $"the fresh crises show it of {sure}; of the rest luck could be why (~)";
    }

    private static string Shared(DesignReportData designed)
    {
        if (designed.Result.Front.Count < 2) return "Only one text is worth considering, so nothing is shared.";
        string[] shared = [.. designed.Result.Shared.Select(of => $"{of.Provision.Name} {of.Setting.Words}")];
        return shared.Length == 0
            ? "They agree on no provision: each is right in one of them."
            : $"They agree on {string.Join("; ", shared)}.";
    }

    private static IEnumerable<string> Ends(DesignReportData designed)
    {
        FrontEntry[] ends = [.. designed.Result.Confirmed.Texts.Take(2)];
        string[] names = [designed.Texts.From.Title(), designed.Texts.To.Title()];
        for (int k = 0; k < ends.Length; k++) yield return $"{names[k]} as it stands is {Standing(ends[k])}.";
    }

    private static string Standing(FrontEntry text)
    {
        string words = FrontGrid.Words(text);
        return text.IsOnFront ? words.Replace("on it", "one of them", StringComparison.Ordinal) : words;
    }

    private static string Search(DesignReportData designed)
    {
        DraftResult result = designed.Result;
        string extent = result.IsExhaustive
            ? $"All {Names.Count(result.Played, "mixture")} of "
                + $"{Names.Count(designed.Space.Provisions.Count, "provision")} were played"
            : $"{Names.Number(result.Played)} of {Names.Count(designed.Space.Count, "mixture")} were played, chosen by "
                + "an evolutionary search, which may miss some";
        string beyond = result.Found > DraftStudy.MostConfirmed
            ? $" {DraftStudy.MostConfirmed} of its {result.Found} texts were played again."
            : "";
        return $"{extent}; those found were played again with fresh crises, on which all figures "
            + $"rest.{beyond}";
    }
}
