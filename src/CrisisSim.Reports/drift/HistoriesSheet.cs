using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>
/// Every crisis of a drift, with how text and alliance stood: one row a wording, year and history, then the last year
/// again without each cause of drift. All figures of drift.csv follow from them.
/// </summary>
public static class HistoriesSheet
{
    /// <summary>The name of the file.</summary>
    public const string Name = "histories.csv";

    /// <summary>The rows; the hours of what has not come before the horizon are empty.</summary>
    public static Sheet Tabulate(DriftResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var sheet = new Sheet(
            "wording", "year", "without", "history", "precision_in_practice", "form_covered", "form_new", "exercises",
            "members", "extra_spending", "lapsed", "half_authorized_hours", "decision_hours", "sent_by_day_30",
            "at_day_30", "general_war_by_day_30", "brigade_days_by_day_30", "set_out_if_no_attack");
        foreach (DriftWording wording in result.Wordings)
        {
            foreach (DriftYear year in wording.Years) Add(sheet, year, "");
            foreach ((DriftCauses cause, DriftYear year) in wording.Without) Add(sheet, year, Names.Key(cause));
        }
        return sheet;
    }

    private static void Add(Sheet sheet, DriftYear year, string without)
    {
        TrialTable table = year.Table;
        TrialTable? idle = table.IfNoAttack ?? (table.Head.IsAttack ? null : table);
        for (int row = 0; row < table.Trials; row++)
            sheet.Add(
                Cell.From(table.Declaration), Cell.From(year.Year), Cell.From(without), Cell.From((double)row),
                Cell.From(year.Precision[row]), Cell.From(!year.Unlisted[row]), Cell.From(year.NewForm[row]),
                Cell.From(year.Exercises[row]), Cell.From(year.Members[row]), Cell.From(year.ExtraSpending[row]),
                Cell.From(year.Lapsed[row]), Cell.From(table[Milestone.HalfAuthorized][row]),
                Cell.From(table[Milestone.Decision][row]), Cell.From(table[Portion.SentByDay30][row]),
                Cell.From(Names.Key(table.AtDay30(row))),
                Cell.From(table.End(row) == EndKind.GeneralWar && table[Milestone.Ended][row] <= CountingWindow.Hours),
                Cell.From(table[Quantity.BrigadeDays][row]),
                Cell.From(row < idle?.Trials ? idle[Portion.SetOutByDay30][row] : (double?)null));
    }
}
