namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Which column of trials.csv an outcome is the mean of, role by role, as the page on data tells it: what anybody who
/// recomputes a figure has to write down.
/// </summary>
internal sealed record CrisisColumns(string Role, Func<Rows.Row, double?> Of, ColumnKind Kind)
{
    private const double Month = 720;

    /// <summary>All outcomes that are means, by their keys.</summary>
    public static IReadOnlyDictionary<string, CrisisColumns> All { get; } = new Dictionary<string, CrisisColumns>
    {
        ["timeliness"] = Share("half_authorized_within_72_h"),
        ["reliability"] = Part("sent_by_day_30"),
        ["effectiveness"] = Share("stopped_by_day_30"),
        ["general_war"] = Share("general_war_by_day_30"),
        ["false_moves"] = Part("set_out_by_day_30") with { Role = "false_alarm" },
        ["drawn_in"] = Provoked("drawn_in"),
        ["cost"] = Count("brigade_days_by_day_30"),
        ["half_authorized_within_24_h"] = By("half_authorized_hours", 24),
        ["half_authorized_by_day_30"] = By("half_authorized_hours", Month),
        ["undecided_by_day_30"] = Share("undecided_by_day_30"),
        ["taken_by_day_30"] = Share("taken_by_day_30"),
        ["no_decision_by_day_30"] = Share(row => Hours(row, "decision_hours") > Month),
        ["hours_without_decision"] = Without("decision_hours"),
        ["hours_of_crisis_without_decision"] = new("attack",
            row => Math.Clamp(Math.Min(Hours(row, "decision_hours"), Hours(row, "ended_hours")), 0, Month),
            ColumnKind.Hours),
        ["hours_without_request"] = Without("request_hours"),
        ["hours_without_convening"] = Without("convened_hours"),
        ["hours_without_first_response"] = Without("first_response_hours"),
        ["hours_without_first_force_in_theatre"] = Without("first_force_hours"),
        ["hours_without_effective_response"] = Without("effective_hours"),
        ["decision_by_day_1"] = By("decision_hours", 24),
        ["decision_by_day_3"] = By("decision_hours", 72),
        ["decision_by_day_7"] = By("decision_hours", 168),
        ["first_force_in_theatre_by_day_7"] = By("first_force_hours", 168),
        ["effective_response_by_day_30"] = By("effective_hours", Month),
        ["delivered_by_day_7_of_strength"] = Part("delivered_by_day_7"),
        ["delivered_by_day_30_of_strength"] = Part("delivered_by_day_30"),
        ["delivered_by_day_90_of_strength"] = Part("delivered_by_day_90"),
        ["participation"] = Part("participation"),
        ["honoured_of_members_that_owed_it"] = Part("honoured"),
        ["dilution"] = Count("dilution"),
        ["silence_broken"] = Share(row => row.Number("silences_broken") > 0),
        ["refusals"] = Count("refusals"),
        ["missed_limits"] = Count("missed_limits"),
        ["false_alarm_were_it_no_attack"] = Share("false_alarm") with { Role = "false_alarm" },
        ["the_protected_member_provokes"] = Provoked("provokes"),
        ["entrapment_provoked_and_forces_move"] = Provoked("provoked_and_moved"),
        ["strength_moved_where_provoked"] = Part("set_out_by_day_30") with { Role = "provocation" },
        ["missed_attack"] = Share("missed_attack"),
        ["brigades_lost_by_day_30"] = Count("lost_by_day_30"),
        ["support_spent_by_day_30"] = Count("support_spent_by_day_30"),
        ["peak_rung"] = Count("peak_rung"),
        ["escalations"] = Count("escalations"),
        ["rounds"] = Count("rounds"),
    };

    /// <summary>The range of one crisis.</summary>
    public Plain.Ends Range => Kind switch
    {
        ColumnKind.Hours => new(0, Month),
        ColumnKind.Count => new(0, double.PositiveInfinity),
        _ => new(0, 1),
    };

    /// <summary>The values of a text, in the order of crises; those that are NA left out.</summary>
    public double[] Under(Rows trials, string wording, string? attack = null) =>
    [
        .. trials.All.Where(row => row["wording"] == wording && row["role"] == (Role == "attack" ? attack ?? Role : Role))
            .Select(Of).OfType<double>(),
    ];

    /// <summary>The mean and its interval.</summary>
    public (double Value, Plain.Ends Ends) Value(double[] column, double level) => (column.Average(), Kind switch
    {
        ColumnKind.Share => Plain.Wilson((int)column.Sum(), column.Length, level),
        ColumnKind.Provoked when Plain.Student(column, level) is var (low, high) =>
            new Plain.Ends(Math.Max(0, low), Math.Min(1, high)),
        _ => Plain.Value(column, Range, Kind == ColumnKind.Hours, level),
    });

    /// <summary>The mean difference and its interval.</summary>
    public (double Value, Plain.Ends Ends) Difference(double[] other, double[] baseline, double level)
    {
        int up = other.Zip(baseline).Count(pair => pair.First > pair.Second),
            down = other.Zip(baseline).Count(pair => pair.First < pair.Second);
        return (other.Zip(baseline, (a, b) => a - b).Average(), Kind == ColumnKind.Share
            ? Plain.Tango(up, down, other.Length, level)
            : Plain.Difference(other, baseline, Range, Kind == ColumnKind.Hours, level));
    }

    public static double Hours(Rows.Row row, string column) => row.Number(column) ?? double.PositiveInfinity;

    private static CrisisColumns Share(string column) => new("attack", row => row.Number(column), ColumnKind.Share);

    private static CrisisColumns Share(Func<Rows.Row, bool> holds) =>
        new("attack", row => holds(row) ? 1 : 0, ColumnKind.Share);

    private static CrisisColumns By(string column, double hour) => Share(row => Hours(row, column) <= hour);

    private static CrisisColumns Part(string column) => new("attack", row => row.Number(column), ColumnKind.Part);

    private static CrisisColumns Count(string column) => new("attack", row => row.Number(column), ColumnKind.Count);

    private static CrisisColumns Provoked(string column) =>
        new("provocation", row => row.Number(column), ColumnKind.Provoked);

    private static CrisisColumns Without(string column) =>
        new("attack", row => Math.Clamp(Hours(row, column), 0, Month), ColumnKind.Hours);
}

/// <summary>What sort of number a crisis has.</summary>
internal enum ColumnKind
{
    /// <summary>Yes or no.</summary>
    Share,

    /// <summary>A share of its own.</summary>
    Part,

    /// <summary>A count without an upper end.</summary>
    Count,

    /// <summary>Hours up to day 30.</summary>
    Hours,

    /// <summary>Its share in the chance of a provocation, by the delta method.</summary>
    Provoked,
}
