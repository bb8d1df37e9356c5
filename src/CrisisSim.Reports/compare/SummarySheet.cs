using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// The first screen as a table for other programs: one row an outcome and wording, and which column of trials.csv, over
/// the rows of which role, gives the value.
/// </summary>
public static class SummarySheet
{
    /// <summary>The name of the file.</summary>
    public const string Name = "summary.csv";

    private const double Half = 0.5, NineInTen = 0.9;

    /// <summary>What the columns say.</summary>
    public static IReadOnlyList<ColumnNote> Notes { get; } =
    [
        new("outcome", "key of the outcome, as --outcomes takes it; of an hour, what happens") { IsOfRow = true },
        new("title", "what the first screen calls it"),
        new("statistic", "how the value comes from the column of trials.csv",
            Levels: "mean; median; quantile_0.9") { IsOfRow = true },
        new("column", "the column of trials.csv"),
        new("role", "the role of the rows of trials.csv that count"),
        new("unit", "unit of the value; empty for shares of 1 and counts", Levels: "h"),
        new("wording", "key of the text") { IsOfRow = true },
        new("wording_title", "what the first screen calls the text"),
        new("trials", "crises that count; where there is no value, those that were played"),
        new("value", "the value; NA where it is not known, not asked, or not reached by day 30")
        {
            Ends = ("low", "high"),
        },
        new("low", "lower end of the 95 % interval of luck"),
        new("high", "upper end of the 95 % interval of luck; NA where there is none"),
        new("caveats", "what is to be known of the value beside its interval; NA: nothing", Levels: Codebook.Caveats),
        new("baseline", "key of the text that the change is from; NA for that text itself"),
        new("change", "the value less that of the baseline, over the same crises"),
        new("change_luck_low",
            "lower end of the interval of luck; of the gains, wide enough for all of them to hold together"),
        new("change_luck_high", "upper end of the same"),
        new("change_level", "the level of that interval; those of the gains of a text hold together at 0.95",
            Levels: "0 to 1"),
        new("change_caveats", "what is to be known of the change beside its interval; NA: nothing",
            Levels: Codebook.Caveats),
        new("change_judgement_low", "the least that other assumptions make of the change; NA where nobody asked"),
        new("change_judgement_high", "the most that other assumptions make of it"),
        new("sureness", "what the verdict says of the change",
            Levels: string.Join("; ", Enum.GetValues<Sureness>().Select(Names.Key))),
    ];

    /// <summary>The rows of a run or a comparison.</summary>
    public static Sheet Tabulate(ComparisonReportData played)
    {
        ArgumentNullException.ThrowIfNull(played);
        var sheet = new Sheet([.. Notes.Select(note => note.Column)]);
        Change[][] changes =
            [.. Enumerable.Range(1, played.Result.Tables.Count - 1).Select(other => Changes(other, played))];
        for (int w = 0; w < played.Result.Tables.Count; w++)
        {
            TrialTable table = played.Result.Tables[w];
            Declaration text = played.Plan.Declarations[w];
            foreach (TidyOutcome outcome in TidyOutcome.All)
                sheet.Add([
                    Cell.From(outcome.Endpoint.Key), Cell.From(Title(outcome.Endpoint, played.Scenario)),
                    Cell.From("mean"), Cell.From(outcome.Column), Cell.From(outcome.RoleIn(table)),
                    Cell.From(outcome.Endpoint.Unit),
                    .. Value(text, table, outcome.Endpoint.Estimate(table)), .. Difference(w == 0 ? null
                        : changes[w - 1].FirstOrDefault(change => ReferenceEquals(change.Endpoint, outcome.Endpoint)),
                        table: played.Result.Tables[0], isBaseline: w == 0),
                ]);
            foreach (TidyHours hours in TidyHours.All)
                foreach ((double level, string statistic) in
                    ((double, string)[])[(Half, "median"), (NineInTen, "quantile_0.9")])
                    sheet.Add([
                        Cell.From(hours.Milestone.Key), Cell.From($"Hour of {hours.Milestone.Noun}"),
                        Cell.From(statistic), Cell.From(hours.Column), Cell.From(TidyHours.RoleIn(table)),
                        Cell.From("h"),
                        .. Value(text, table, By(table, hours.Milestone, level)),
                        .. Difference(null, played.Result.Tables[0], isBaseline: w == 0),
                    ]);
        }
        return sheet;
    }

    /// <summary>
    /// What the first screen has of the changes, and what it has none of: its states and the hours without a decision.
    /// </summary>
    private static Change[] Changes(int other, ComparisonReportData played)
    {
        var verdict = Verdict.Of(played.Played, other);
        Endpoint[] judged = [.. verdict.Gains.Concat(verdict.Prices).Select(change => change.Endpoint)];
        return
        [
            .. verdict.Gains, .. verdict.Prices,
            .. TidyOutcome.All.Select(outcome => outcome.Endpoint).Except(judged)
                .Select(endpoint => new Change(played.Comparison.AgainstBaseline[other - 1][endpoint], null)),
        ];
    }

    private static Estimate? By(TrialTable table, Milestone milestone, double level)
    {
        var quantile = IncidenceQuantile.Estimate(table.Times(milestone), level);
        if (!quantile.Value.TryGet(out double hours) || hours > CountingWindow.Hours) return null;
        double low = quantile.Limits.Low.TryGet(out double least) ? least : 0,
            high = quantile.Limits.High.TryGet(out double most) && most <= CountingWindow.Hours
                ? most
                : double.PositiveInfinity;
        return new Estimate(hours, new Interval(low, high), quantile.Trials, quantile.Confidence, Caveats.None);
    }

    private static string Title(Endpoint endpoint, Scenario scenario) =>
        OutcomeNames.Name(endpoint, scenario.Incident.Domain.IsKinetic());

    private static IEnumerable<Cell> Value(Declaration text, TrialTable table, Estimate? value) =>
    [
        Cell.From(text.Name), Cell.From(text.Title()), Cell.From((double)(value?.Trials ?? table.Trials)),
        Cell.From(value?.Value), Cell.From(value?.Interval.Low), Cell.From(value?.Interval.High),
        Cell.From(Names.Keys(value)),
    ];

    private static IEnumerable<Cell> Difference(Change? change, TrialTable table, bool isBaseline) =>
    [
        isBaseline ? default : Cell.From(table.Declaration),
        Cell.From(change?.Figures.Difference?.Value),
        Cell.From(change?.Figures.Difference?.Interval.Low), Cell.From(change?.Figures.Difference?.Interval.High),
        Cell.From(change?.Figures.Difference?.Confidence.Level), Cell.From(Names.Keys(change?.Figures.Difference)),
        Cell.From(change?.Judged?.Range.Low), Cell.From(change?.Judged?.Range.High),
        change is null ? default : Cell.From(Names.Key(change.Sureness)),
    ];
}
