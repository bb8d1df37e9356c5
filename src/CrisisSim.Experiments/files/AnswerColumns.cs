using CrisisSim.Model;
using TrialColumn =
    CrisisSim.Experiments.ResultColumn<CrisisSim.Experiments.CrisisRows, CrisisSim.Experiments.TrialColumns>;

namespace CrisisSim.Experiments;

/// <summary>
/// The columns of trials.csv that the first screen is made of. They follow from what is recorded and are not read back.
/// </summary>
internal static class AnswerColumns
{
    public const string HalfAuthorized = "half_authorized_within_72_h", Stopped = "stopped_by_day_30",
        Undecided = "undecided_by_day_30", Taken = "taken_by_day_30", GeneralWar = "general_war_by_day_30",
        DrawnIn = "drawn_in";

    private const string OfProvocation = "in the role provocation: what the crisis adds to the outcome '", ButAlone =
        "'; the mean over crises is that outcome, a single value means nothing and may be below 0; NA in other roles";

    private const string UpTo30Days = "0 to 720; 720 where it did not come by day 30, or the horizon if sooner";

    /// <summary>What crises are counted in hours without.</summary>
    public static IReadOnlyList<Milestone> Awaited { get; } =
    [
        Milestone.Convened, Milestone.HalfAuthorized, Milestone.Decision, Milestone.FirstResponse,
        Milestone.FirstAircraft, Milestone.FirstForce, Milestone.Effective,
    ];

    public static IReadOnlyList<TrialColumn> All { get; } =
    [
        Flag("decided_by_day_30", "the allies decided to assist by day 30",
            table => Endpoints.NeverDecided.Each(table)?.Select(never => 1 - never)),
        Flag(HalfAuthorized, "allies with half of the allied strength were cleared to go within 72 h",
            Endpoints.Timeliness.Each),
        Flag(Stopped, "the attack was stopped by day 30", Endpoints.Effectiveness.Each),
        Flag(Undecided, "the attack was neither stopped nor had its objective by day 30", Endpoints.Undecided.Each),
        Flag(Taken, "the attacker held its objective by day 30", Endpoints.Taken.Each),
        Flag(GeneralWar, "the crisis had become general war by day 30", Endpoints.GeneralWar.Each),
        Flag("forces_moved_by_day_30", "force set out or, outside land, air and sea, measures took effect by day 30",
            table => CountingWindow.Hours <= table.Horizon
                ? Answers.ForcesMove(table).Select(moved => moved ? 1.0 : 0.0)
                : null) with
        {
            Check = cell => _ = CsvCell.IsMissing(cell) || CsvCell.Truth(cell),
        },
        Provoked(DrawnIn, "drawn in", ProvocationMeasure.StrengthMoved),
        Provoked("provokes", "the protected member provokes", ProvocationMeasure.Alone),
        Provoked("provoked_and_moved", "provoked, and forces move", ProvocationMeasure.ForcesMove),
        new(new ColumnNote("honoured",
                "of the members that owed assistance, the attacked one apart, the share that sent a tenth of its pledge or "
                    + "more; NA where the words owe nothing", Levels: ColumnNote.Share),
            FileKind.Number,
            rows => row => HonouredEndpoint.In(rows.Table, row) is { } share ? FileValue.From(share) : default)
        {
            Check = cell => CsvCell.Number(cell, least: 0, most: 1),
        },
        .. Awaited.Select(Hours),
    ];

    private static TrialColumn Flag(string header, string meaning, Func<TrialTable, IEnumerable<double>?> each) => new(
        new ColumnNote(header, meaning, Levels: ColumnNote.YesOrNo), FileKind.Whole,
        rows =>
        {
            bool[]? column = each(rows.Table)?.Select(value => value > 0).ToArray();
            return row => column is null ? default : FileValue.From(column[row]);
        });

    /// <summary>The column of the hours that pass without a milestone.</summary>
    public static string HoursWithout(Milestone milestone) => $"hours_without_{milestone.Key}";

    private static TrialColumn Hours(Milestone milestone) => new(
        new ColumnNote(HoursWithout(milestone), $"hours up to day 30 without {milestone.Noun}", ColumnNote.Hours,
            UpTo30Days),
        FileKind.Number,
        rows =>
        {
            double until = HoursWithoutEndpoint.Until(rows.Table);
            return row => FileValue.From(Math.Clamp(rows.Table[milestone][row], 0, until));
        });

    private static TrialColumn Provoked(string header, string outcome, ProvocationMeasure what) => new(
        new ColumnNote(header, $"{OfProvocation}{outcome}{ButAlone}"), FileKind.Number,
        rows =>
        {
            double[]? column = rows.Role == CrisisRole.Provocation ? ProvokedTrials.Of(rows.Table, what)?.Column() : null;
            return row => column is null ? default : FileValue.From(column[row]);
        })
    {
        Check = cell => CsvCell.Number(cell),
    };
}
