using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>
/// How other wordings differ from the first over the same crises with the same luck: a forest of paired differences,
/// shares, brigade-days and hours in panels of their own, the primary endpoints on top. A dot is hollow where its
/// interval does not exclude 0. What judgement leaves open is a pale bar behind, never merged with luck.
/// </summary>
public static class DifferencesChart
{
    private const int ManyFrom = 3, RowOfOne = 30, RowOfSeveral = 15, RowGap = 12;

    private static readonly string[] ForFewWordings =
    [
        Endpoints.HalfAuthorizedByDay1.Key, Endpoints.Undecided.Key, Endpoints.Taken.Key, Endpoints.NeverDecided.Key,
        "first_force_in_theatre_by_day_7", Endpoints.FalseAlarm.Key, Endpoints.Entrapment.Key,
        Endpoints.HoursWithoutDecision.Key, "hours_without_first_force_in_theatre", "hours_without_effective_response",
    ];

    private static readonly string[] ForManyWordings =
    [
        Endpoints.HoursWithoutDecision.Key,
        Endpoints.HalfAuthorizedByDay1.Key,
        Endpoints.Taken.Key,
    ];

    /// <summary>The differences in the primary endpoints and a chosen set of others.</summary>
    /// <param name="comparison">The wordings.</param>
    /// <param name="judged">What judgement leaves open; null: not asked.</param>
    /// <param name="exploratory">Endpoints that are shown below the primary ones where they are known, counts left out;
    /// null: a usual set.</param>
    public static Chart Draw(Comparison comparison, JudgementUncertainty? judged = null,
        IReadOnlyList<Endpoint>? exploratory = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ForestRow[] rows =
        [
            .. Shown(exploratory ?? ByDefault(comparison)).Select(
                endpoint => ForestRow.From(endpoint, comparison, judged ?? new JudgementUncertainty()))
                .Where(row => row.Endpoint.IsPrimary || row.IsKnown),
        ];
        IReadOnlyList<Series> series = ComparedSeries.For(comparison.Tables);
        var words = new DifferencesWords(comparison, series, rows);
        Panel[] panels = [.. Panels(rows, series)];
        return new Chart
        {
            Name = "differences",
            Title = words.Title,
            Subtitle = words.Subtitle,
            Description = words.Description,
            Panels = panels,
            PlotHeight = Height(panels, comparison.AgainstBaseline.Count),
            Legend = series.Count > 2 ? [.. series.Skip(1)] : [],
            Remark = words.Remark,
        };
    }

    private static IEnumerable<Endpoint> Shown(IEnumerable<Endpoint> exploratory) =>
        Endpoints.Primary.Concat(
            exploratory.Where(endpoint => !endpoint.IsPrimary && endpoint.Kind != EndpointKind.Count));

    private static IEnumerable<Endpoint> ByDefault(Comparison comparison) =>
        (comparison.AgainstBaseline.Count < ManyFrom ? ForFewWordings : ForManyWordings)
            .Select(key => Endpoints.Named(key)!);

    /// <summary>Where a row holds several dots, as high as these need; null: as high as its name.</summary>
    private static int? Height(IEnumerable<Panel> panels, int others)
    {
        if (others == 1) return null;
        return panels.Max(panel => ((NameAxis)panel.Y).Names.Count)
            * Math.Max(RowOfOne, (others * RowOfSeveral) + RowGap);
    }

    private static IEnumerable<Panel> Panels(ForestRow[] rows, IReadOnlyList<Series> series) =>
        from unit in Enum.GetValues<ForestUnit>()
        let shown = rows.Where(row => row.Unit == unit).ToArray()
        where shown.Length > 0
        select new ForestPanel(shown, series).ToPanel(unit);
}

/// <summary>What a forest of differences says: the verdicts on the primary endpoints.</summary>
internal sealed class DifferencesWords(Comparison comparison, IReadOnlyList<Series> series, ForestRow[] rows)
{
    private string Baseline => Phrase.Quote(series[0].Name);

    /// <summary>The primary endpoints, but for those that are not asked of the act or not known.</summary>
    private ForestRow[] Primary => [.. rows.Where(row => row.Endpoint.IsPrimary && row.IsKnown)];

    public string Title => series.Count == 2 ? TitleOfOne() : TitleOfMany();

    public string Subtitle =>
        $"Paired differences over {Phrase.AllCrises(comparison.Trials)} with the same luck, "
            + $"{Phrase.Level(comparison.Confidence)} intervals of luck alone; "
        + "hollow: not resolved. Hours are counted to day 30: a crisis that never has the event counts with all "
            + $"{Math.Min(CountingWindow.Hours, comparison.Tables[0].Horizon):#,0.##} h";

    public string Description =>
        $"Differences of {(series.Count == 2 ? "one wording" : $"{series.Count - 1} wordings")} from {series[0].Name} "
            + $"over {Phrase.AllCrises(comparison.Trials)}, primary endpoints first. "
        + string.Join(" ", series.Skip(1).Select((one, other) =>
            $"{one.Name}: {string.Join("; ", rows.Select(row => $"{row.Endpoint.Name} {Describe(row, other)}"))}."));

    private bool IsValued => Primary.All(row => row.IsValued);

    public string Remark =>
        (IsValued
            ? "The shaded side of zero is the better one for the alliance."
            : "There is no attack to answer: only of false alarms is it said which side is the better one (shaded).")
                + Judgement();

    private string TitleOfOne()
    {
        string now = Phrase.Quote(series[1].Name);
        if (Primary.All(row => row.Differences[0].NoTrialDiffers))
            return $"{now} does not differ from {Baseline} in any primary endpoint, in any crisis";
        string[] verdicts =
        [
            .. Clause("better on", row => IsValued && row.Differences[0].Favours > 0),
            .. Clause("worse on", row => IsValued && row.Differences[0].Favours < 0),
            .. Clause("differs on", row => !IsValued && row.Differences[0].Favours != 0),
            .. Clause("not resolved on", row => row.Differences[0] is { Favours: 0, NoTrialDiffers: false }),
            .. Clause("the same on", row => row.Differences[0].NoTrialDiffers),
        ];
        return $"{now} against {Baseline}: {string.Join(", ", verdicts)}";
    }

    private string TitleOfMany()
    {
        string[] clauses =
        [
            .. Group("better on a primary endpoint and worse on none",
                (better, worse, _) => IsValued && better > 0 && worse == 0),
            .. Group("worse on one and better on none", (better, worse, _) => IsValued && worse > 0 && better == 0),
            .. Group("better on some and worse on others", (better, worse, _) => IsValued && better > 0 && worse > 0),
            .. Group("different on a primary endpoint", (better, worse, _) => !IsValued && better + worse > 0),
            .. Group("not resolved on any", (better, worse, same) => better + worse == 0 && same < Primary.Length),
            .. Group("the same on all", (_, _, same) => same == Primary.Length),
        ];
        return $"Against {Baseline}: {string.Join("; ", clauses)}";
    }

    private string[] Group(string says, Func<int, int, int, bool> holds)
    {
        string[] names = [.. series
            .Skip(1)
            .Where((_, other) => holds(Count(other, 1), Count(other, -1),
                Primary.Count(row => row.Differences[other].NoTrialDiffers)))
            .Select(of => of.Name)];
        return names.Length == 0 ? [] : [$"{says} under {Phrase.Quote(names, series.Count - 1)}"];
    }

    private int Count(int other, int favours) => Primary.Count(row => row.Differences[other].Favours == favours);

    private string[] Clause(string says, Func<ForestRow, bool> holds)
    {
        string[] names = [.. Primary.Where(holds).Select(row => row.Endpoint.Brief)];
        return names.Length == 0 ? [] : [$"{says} {WordList.And(names)}"];
    }

    private static string Describe(ForestRow row, int other) =>
        DifferenceWords.Figures(row.Differences[other]) + DifferenceWords.Favours(row.Differences[other], row.IsValued);

    private string Judgement() => rows.Any(row => row.Judged.Any(range => range is not null))
        ? " Line: luck alone, over the crises played. Pale bar: judgement alone, over draws of judged numbers or from "
            + "sceptic to advocate. The two are not to be added."
        : "";
}
