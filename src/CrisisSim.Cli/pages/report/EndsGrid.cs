using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>How the crises end, with the ends that none of them had; that there was no attack is left out where there is one.</summary>
internal static class EndsGrid
{
    public static Grid Of(IReadOnlyList<Wording> wordings, bool real) => new(
        [new GridColumn("how the crises end", Wraps: true), .. wordings.Select(wording => new GridColumn(wording.Declaration, Right: true))],
        [
            .. Enum.GetValues<EndKind>()
                .Where(end => !real || end != EndKind.NoAttack)
                .Select(end => new GridRow([new GridCell(Names.Of(end)), .. wordings.Select(wording => Cell(wording, end))])),
        ]);

    private static GridCell Cell(Wording wording, EndKind end)
    {
        long crises = wording.Ends.Count((int)end);
        return new GridCell(crises == 0 ? "never (0)" : $"{Figure.Percent(wording.Share(end))} ({Names.Number(crises)})") { Sort = crises };
    }
}
