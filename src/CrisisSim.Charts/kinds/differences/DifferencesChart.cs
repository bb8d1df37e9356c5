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
        bool inDays = rows.Any(row => row.IsLong);
        rows = [.. rows.Select(row => row with { IsInDays = inDays })];
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

/// <summary>
/// What a forest of differences says: how sure each of the primary endpoints is, and no more than that.
/// </summary>
internal sealed class DifferencesWords(Comparison comparison, IReadOnlyList<Series> series, ForestRow[] rows)
{
    private string Baseline => Phrase.Named(series[0].Name);

    /// <summary>The primary endpoints, but for those that are not asked of the act or not known.</summary>
    private ForestRow[] Primary => [.. rows.Where(row => row.Endpoint.IsPrimary && row.IsKnown)];

    public string Title => series.Count == 2 ? TitleOfOne() : TitleOfMany();

    public string Subtitle =>
        $"Over {Phrase.AllCrises(comparison.Trials)}, the same luck under each text; lines: what luck leaves open. "
            + "Hollow: unclear. A crisis that never has an event counts with all the time to day 30";

    public string Description =>
        $"Changes from {series[0].Name} over {Phrase.AllCrises(comparison.Trials)}, what the table shows first. "
        + string.Join(" ", series.Skip(1).Select((one, other) =>
            $"{one.Name}: {string.Join("; ", rows.Select(row => $"{row.Name} {Describe(row, other)}"))}."));

    private bool IsValued => Primary.All(row => row.IsValued);

    public string Remark =>
        (IsValued
            ? "The shaded side of zero is the better one for the alliance."
            : "There is no attack to answer: only of force moved for nothing is it said which side is the better one "
                + "(shaded).")
                + Judgement();

    private string TitleOfOne()
    {
        string now = Phrase.Named(series[1].Name);
        if (Primary.All(row => row.Sureness(0) == Sureness.Same)) return $"{now} and {Baseline} come to the same";
        string[] verdicts =
        [
            .. Clause("better in", row => IsSure(row) && IsValued && row.Differences[0].Favours > 0),
            .. Clause("worse in", row => IsSure(row) && IsValued && row.Differences[0].Favours < 0),
            .. Clause("different in", row => IsSure(row) && !IsValued),
            .. Clause("depends on judgement in", row => row.Sureness(0) == Sureness.DependsOnJudgement),
            .. Clause("unclear in", row => row.Sureness(0) == Sureness.NotShown),
            .. Clause("the same in", row => row.Sureness(0) == Sureness.Same),
        ];
        return $"{now} instead of {Baseline}: {string.Join("; ", verdicts)}";
    }

    private string TitleOfMany()
    {
        string[] clauses =
        [
            .. Group("sure in something", other => Primary.Any(row => IsSure(row, other))),
            .. Group("depends on judgement", other => !Primary.Any(row => IsSure(row, other))
                && Primary.Any(row => row.Sureness(other) == Sureness.DependsOnJudgement)),
            .. Group("unclear", other => Primary.All(row => row.Sureness(other) is Sureness.NotShown or Sureness.Same)
                && Primary.Any(row => row.Sureness(other) == Sureness.NotShown)),
            .. Group("the same", other => Primary.All(row => row.Sureness(other) == Sureness.Same)),
        ];
        return $"Changes from {Baseline}: {string.Join("; ", clauses)}";
    }

    private static bool IsSure(ForestRow row, int other = 0) =>
        row.Sureness(other) is Sureness.Shown or Sureness.Robust;

    private string[] Group(string says, Func<int, bool> holds)
    {
        string[] names = [.. series.Skip(1).Where((_, other) => holds(other)).Select(of => of.Name)];
        return names.Length == 0 ? [] : [$"{says} under {Phrase.Named(names, series.Count - 1)}"];
    }

    private string[] Clause(string says, Func<ForestRow, bool> holds)
    {
        string[] names =
        [
            .. Primary.Where(holds).Select(row => Endpoints.Gains.Contains(row.Endpoint)
                ? OutcomeNames.Noun(row.Endpoint)
                : OutcomeNames.Price(row.Endpoint, comparison.Tables[0].Head.IsKinetic)),
        ];
        return names.Length == 0 ? [] : [$"{says} {WordList.And(names)}"];
    }

    private static string Describe(ForestRow row, int other) =>
        row.Figures(other) + DifferenceWords.Favours(row.Differences[other], row.IsValued);

    private string Judgement()
    {
        if (!rows.Any(IsJudged)) return " Lines are luck alone: judgement was not asked.";
        return " Line: luck alone. Pale bar: judgement alone, from a sceptic's assumptions to an advocate's. The two are "
            + "not to be added."
            + (rows.Any(row => row.IsKnown && !IsJudged(row)) ? " A row without a pale bar was not put to judgement." : "");
    }

    private static bool IsJudged(ForestRow row) => row.Judged.Any(range => range is not null);
}
