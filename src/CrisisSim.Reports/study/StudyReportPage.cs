namespace CrisisSim.Reports;

/// <summary>A report of an analysis of a study, in the order of all reports. Lists are compared by reference.</summary>
internal sealed record StudyReportPage(StudyData Data, string Command)
{
    /// <summary>The line below the title.</summary>
    public required string Subtitle { get; init; }

    public required IReadOnlyList<Block> Finding { get; init; }

    public required IReadOnlyList<Chart> Pictures { get; init; }

    public required IReadOnlyList<Block> Numbers { get; init; }

    public required IReadOnlyList<Block> Method { get; init; }

    /// <summary>The report in full.</summary>
    public Report Whole() => new()
    {
        Title = Data.Results.Title,
        Subtitle = Subtitle,
        From = Data.From(Command),
        Sections =
        [
            new Section("finding", "The finding", Finding),
            .. Pictures.Count > 0
                ? [new Section("pictures", "The pictures", [.. Pictures.Select(chart => new Picture(chart))])]
                : (Section[])[],
            new Section("numbers", "The numbers", Numbers),
            new Section("factors", "The factors", [Factors()]),
            new Section("method", "Method and caveats", Method),
        ],
    };

    private Grid Factors() => new(
        [
            new GridColumn("factor", Wraps: true),
            new GridColumn("least"),
            new GridColumn("most"),
            new GridColumn("values", Right: true),
        ],
        [.. Data.Results.Factors.Select((name, f) => Row(name, [.. Data.Results.Points
            .Select(point => point.Values[f])
            .Where(value => !value.IsStated)
            .DistinctBy(value => value.Text)
            .OrderBy(value => value.Number)]))]);

    private static GridRow Row(string name, FactorValue[] values) => GridRow.FromTexts(
        name, values.Length > 0 ? StudyGrids.Short(values[0]) : "as stated",
        values.Length > 0 ? StudyGrids.Short(values[^1]) : "as stated", Names.Number(values.Length));
}
