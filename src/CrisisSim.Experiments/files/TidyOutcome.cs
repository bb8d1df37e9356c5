using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// An outcome that is the mean of one column of trials.csv over the rows of one role, wording by wording.
/// </summary>
/// <param name="Endpoint">The outcome.</param>
/// <param name="Column">The column.</param>
public sealed record TidyOutcome(Endpoint Endpoint, string Column)
{
    /// <summary>All of them, the primary outcomes first.</summary>
    public static IReadOnlyList<TidyOutcome> All { get; } =
    [
        new(Endpoints.Timeliness, AnswerColumns.HalfAuthorized),
        new(Endpoints.Reliability, Portion.SentByDay30.Column),
        new(Endpoints.Effectiveness, AnswerColumns.Stopped),
        new(Endpoints.Undecided, AnswerColumns.Undecided),
        new(Endpoints.Taken, AnswerColumns.Taken),
        new(Endpoints.GeneralWar, AnswerColumns.GeneralWar),
        new(Endpoints.FalseMoves, Portion.SetOutByDay30.Column),
        new(Endpoints.DrawnIn, AnswerColumns.DrawnIn),
        new(Endpoints.Cost, Quantity.BrigadeDays.Column),
        new(Endpoints.HoursWithoutDecision, AnswerColumns.HoursWithout(Milestone.Decision)),
    ];

    /// <summary>The role of the rows that count, in a table of crises as they were played.</summary>
    public string RoleIn(TrialTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Names.Key(Endpoint.JudgedBy switch
        {
            Counterfactual.NoAttack => CrisisRole.FalseAlarm,
            Counterfactual.Provoked => CrisisRole.Provocation,
            _ => CrisisRows.RoleOf(table.Head),
        });
    }
}

/// <summary>
/// Something that happens in crises, whose column of trials.csv says how many hours passed without it up to day 30: its
/// median over crises is the hour by which it has happened in half of them.
/// </summary>
/// <param name="Milestone">What happens.</param>
public sealed record TidyHours(Milestone Milestone)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<TidyHours> All { get; } =
        [.. AnswerColumns.Awaited.Select(milestone => new TidyHours(milestone))];

    /// <summary>The column.</summary>
    public string Column => AnswerColumns.HoursWithout(Milestone);

    /// <summary>The role of the rows that count, in a table of crises as they were played.</summary>
    public static string RoleIn(TrialTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Names.Key(CrisisRows.RoleOf(table.Head));
    }
}
