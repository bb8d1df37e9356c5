using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>What a forest of differences says: the verdicts on the primary endpoints.</summary>
internal sealed class DifferencesWords(Comparison comparison, IReadOnlyList<Series> series, ForestRow[] rows)
{
    private string Baseline => Phrase.Quoted(series[0].Name);

    private ForestRow[] Primary => [.. rows.Where(row => row.Endpoint.IsPrimary)];

    public string Title => series.Count == 2 ? OfOne() : OfMany();

    public string Subtitle =>
        $"Paired differences over {Phrase.AllCrises(comparison.Trials)} with the same luck, {Phrase.Level(comparison.Confidence)} intervals of luck alone; "
        + $"hollow: not resolved. A crisis that never has the event counts with all {comparison.Tables[0].Horizon:#,0.##} h";

    public string Description =>
        $"Differences of {(series.Count == 2 ? "one wording" : $"{series.Count - 1} wordings")} from {series[0].Name} over {Phrase.AllCrises(comparison.Trials)}, primary endpoints first. "
        + string.Join(" ", series.Skip(1).Select((of, other) => $"{of.Name}: {string.Join("; ", rows.Select(row => $"{row.Endpoint.Name} {Told(row.Differences[other])}"))}."));

    public string Remark => "The pale side of zero is the better one for the alliance." + Judgement();

    private string OfOne()
    {
        string now = Phrase.Quoted(series[1].Name);
        if (Primary.All(row => row.Differences[0].NoTrialDiffers)) return $"{now} does not differ from {Baseline} in any primary endpoint, in any crisis";
        string[] verdicts =
        [
            .. Clause("better on", row => row.Differences[0].Favours > 0),
            .. Clause("worse on", row => row.Differences[0].Favours < 0),
            .. Clause("not resolved on", row => row.Differences[0] is { Favours: 0, NoTrialDiffers: false }),
            .. Clause("the same on", row => row.Differences[0].NoTrialDiffers),
        ];
        return $"{now} against {Baseline}: {string.Join(", ", verdicts)}";
    }

    private string OfMany() => string.Join("; ", Primary.Select(row =>
    {
        string[] parts =
        [
            .. Tally("better", row, each => each.Favours > 0),
            .. Tally("worse", row, each => each.Favours < 0),
            .. Tally("not resolved", row, each => each is { Favours: 0, NoTrialDiffers: false }),
            .. Tally("the same", row, each => each.NoTrialDiffers),
        ];
        return $"{Phrase.Capital(row.Endpoint.Name)}: {string.Join(", ", parts)}";
    })) + $" (of {series.Count - 1} wordings against {Baseline})";

    private string[] Clause(string says, Func<ForestRow, bool> holds)
    {
        string[] names = [.. Primary.Where(holds).Select(row => row.Endpoint.Name)];
        return names.Length == 0 ? [] : [$"{says} {Phrase.Listed(names)}"];
    }

    private static string[] Tally(string says, ForestRow row, Func<EndpointDifference, bool> holds) =>
        row.Differences.Count(holds) is > 0 and var count ? [$"{count} {says}"] : [];

    private static string Told(EndpointDifference difference) => DifferenceWords.Figures(difference) + DifferenceWords.Favours(difference);

    private string Judgement() => rows.Any(row => row.Judged.Any(range => range is not null))
        ? " Line: luck alone, over the crises played. Pale bar: judgement alone, over draws of judged numbers or from sceptic to advocate. The two are not to be added."
        : "";
}
