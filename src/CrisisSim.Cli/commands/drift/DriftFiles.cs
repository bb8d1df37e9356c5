namespace CrisisSim.Cli;

/// <summary>The files of <c>drift</c>: its figures, and every crisis with how text and alliance stood.</summary>
internal static class DriftFiles
{
    /// <summary>Writes the files and answers with their paths.</summary>
    /// <exception cref="Refusal">They cannot be written.</exception>
    public static IReadOnlyList<string> Write(string directory, Result page, Drifted drifted) =>
    [
        .. SheetFiles.Write(directory, "drift", page),
        WholeFile.Write(Path.Join(directory, "histories.csv"), to => CsvText.Write(Crises(drifted.Result), to)),
    ];

    /// <summary>One row a wording, year and history; where there is no decision before the horizon its hours are empty.</summary>
    private static Sheet Crises(DriftResult result)
    {
        var sheet = new Sheet(
            "wording", "year", "history", "precision_in_practice", "form_covered", "form_new", "exercises", "members", "lapsed", "decision_hours", "denied_by_day_30");
        foreach (DriftWording wording in result.Wordings)
            foreach (DriftYear year in wording.Years)
                for (int row = 0; row < result.Done; row++)
                    sheet.Add(
                        Cell.Of(wording.Declaration.Name), Cell.Of(year.Year), Cell.Of((double)row), Cell.Of(year.Precision[row]),
                        Cell.Of(!year.Unlisted[row]), Cell.Of(year.NewForm[row]), Cell.Of(year.Exercises[row]), Cell.Of(year.Members[row]),
                        Cell.Of(year.Lapsed[row]), Cell.Of(year.Table[Milestone.Decision][row]), Cell.Of(year.Denied[row] > 0));
        return sheet;
    }
}
