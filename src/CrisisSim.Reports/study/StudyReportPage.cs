namespace CrisisSim.Reports;

/// <summary>A report of a study or of its analysis, in the order of all reports. Lists are compared by reference.</summary>
internal sealed record StudyReportPage(StudyResults Results, Provenance From)
{
    /// <inheritdoc cref="ReportDraft.Subtitle"/>
    public required string Subtitle { get; init; }

    /// <inheritdoc cref="ReportDraft.Caveats"/>
    public IReadOnlyList<Block> Caveats { get; init; } = [];

    /// <inheritdoc cref="ReportDraft.Answer"/>
    public required FirstScreen Answer { get; init; }

    /// <inheritdoc cref="ReportDraft.AnswerPicture"/>
    public Chart? AnswerPicture { get; init; }

    /// <inheritdoc cref="ReportDraft.Findings"/>
    public IReadOnlyList<ReportFinding> Findings { get; init; } = [];

    /// <inheritdoc cref="ReportDraft.Why"/>
    public IReadOnlyList<Block> Why { get; init; } = [];

    /// <inheritdoc cref="ReportDraft.Pictures"/>
    public IReadOnlyList<Chart> Pictures { get; init; } = [];

    /// <inheritdoc cref="ReportDraft.Numbers"/>
    public required IReadOnlyList<Block> Numbers { get; init; }

    /// <inheritdoc cref="ReportDraft.Method"/>
    public required IReadOnlyList<Block> Method { get; init; }

    /// <summary>The report in full.</summary>
    public Report Whole() => new()
    {
        Title = Answer.Asked,
        Subtitle = Subtitle,
        From = From,
        Sections =
        [
            .. ReportSections.Read(Caveats, Answer, AnswerPicture, Findings),
            .. ReportSections.Folded(Pictures, Why,
                new Section("numbers", "All the numbers", Numbers),
                new Section("factors", "What was varied", [Factors()]),
                new Section("method", "How it was computed", Method)),
        ],
    };

    private Grid Factors() => new(
        [
            new GridColumn("factor", Wraps: true),
            new GridColumn("least"),
            new GridColumn("most"),
            new GridColumn("values", Right: true),
        ],
        [.. Results.Factors.Select((name, f) => Row(name, [.. Results.Points
            .Select(point => point.Values[f])
            .Where(value => !value.IsStated)
            .DistinctBy(value => value.Text)
            .OrderBy(value => value.Number)]))]);

    private static GridRow Row(string name, FactorValue[] values) => GridRow.FromTexts(
        name, values.Length > 0 ? StudyGrids.Short(values[0]) : "as stated",
        values.Length > 0 ? StudyGrids.Short(values[^1]) : "as stated", Names.Number(values.Length));
}
