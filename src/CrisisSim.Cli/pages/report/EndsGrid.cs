using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>How the crises end, with the ends that none of them had; that there was no attack is left out where there is one.</summary>
internal static class EndsGrid
{
    public static Grid Of(IReadOnlyList<Wording> wordings, bool real) => new(
        [
            new GridColumn("how the crises end", Wraps: true),
            .. wordings.SelectMany(wording => (GridColumn[])[new GridColumn(wording.Declaration, Right: true), new GridColumn("crises", Right: true)]),
        ],
        [.. Enum.GetValues<EndKind>().Where(end => !real || end != EndKind.NoAttack).Select(end => new GridRow([new GridCell(Names.Of(end)), .. wordings.SelectMany(wording => Cells(wording, end))]))]);

    private static IEnumerable<GridCell> Cells(Wording wording, EndKind end)
    {
        long crises = wording.Ends.Count((int)end);
        yield return new GridCell(crises == 0 ? "never" : Figure.Percent(wording.Share(end))) { Sort = wording.Share(end).Value };
        yield return new GridCell(Names.Number(crises)) { Sort = crises };
    }
}
