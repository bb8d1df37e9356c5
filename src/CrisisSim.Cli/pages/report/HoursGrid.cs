using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Mean hours by stage of the critical path.</summary>
internal static class HoursGrid
{
    public static Grid Of(IReadOnlyList<Wording> wordings) => new(
        [
            new GridColumn("where the hours go", Wraps: true),
            .. wordings.SelectMany(wording => (GridColumn[])[new GridColumn(wording.Declaration, Right: true), new GridColumn("95 %, luck")]),
        ],
        [.. Enum.GetValues<Stage>().Select(stage => new GridRow([new GridCell(Names.Plain(stage)), .. wordings.SelectMany(wording => Cells(wording, stage))]))]);

    private static IEnumerable<GridCell> Cells(Wording wording, Stage stage)
    {
        CrisisSim.Statistics.Estimate hours = wording.HoursByStage[(int)stage];
        yield return new GridCell(Figure.Hours(hours)) { Sort = hours.Value };
        yield return new GridCell(Figure.Limits(hours));
    }
}
