
namespace CrisisSim.Cli;

/// <summary>The difference in armed attack as the file has it, and as sceptic and advocate have it.</summary>
internal static class DeterJudged
{
    public const string Legend =
        "Sceptic and advocate of exact words take either end of the range of every coupling that the file does not state, with a quarter of the attackers and "
        + "half as closely. It depends on judgement where they disagree in sign, or only one of them resolves it.";

    public static Grid Of(IReadOnlyList<DeterrenceVerdict> verdicts) => new(
        [
            new GridColumn("armed attack", Wraps: true), new GridColumn("as stated", Right: true),
            new GridColumn("sceptic", Right: true), new GridColumn("advocate", Right: true), new GridColumn(""),
        ],
        [.. verdicts.GroupBy(verdict => verdict.Stated.Against).SelectMany(group => (GridRow[])
        [
            GridRow.Heading($"against '{group.Key}'"),
            .. group.Select(verdict => GridRow.Of(verdict.Stated.Setting, Cell(verdict.Stated), Cell(verdict.Sceptic), Cell(verdict.Advocate), Words(verdict))),
        ])]);

    private static string Cell(DeterrenceContrast contrast) => $"{ChoiceFigure.Bare(contrast.Measure, contrast.Difference)} {DeterGrids.Mark(contrast)}";

    private static string Words(DeterrenceVerdict verdict) =>
        verdict.DependsOnJudgement ? "depends on judgement" : verdict.HoldsUnderBoth ? "the same sign" : "resolved by neither";
}
