using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>Mean hours by stage of the critical path.</summary>
internal static class HoursGrid
{
    public static Grid Of(IReadOnlyList<Wording> wordings) => new(
        [new GridColumn("where the hours go", Wraps: true), .. wordings.Select(wording => new GridColumn(wording.Declaration, Right: true))],
        [.. Enum.GetValues<Stage>().Select(stage => new GridRow([new GridCell(Names.Plain(stage)), .. wordings.Select(wording => Cell(wording.HoursByStage[(int)stage]))]))]);

    private static GridCell Cell(Estimate hours) => new($"{Figure.Hours(hours)} {Figure.Limits(hours)}") { Sort = hours.Value };
}
