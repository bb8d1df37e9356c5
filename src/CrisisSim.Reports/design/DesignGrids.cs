namespace CrisisSim.Reports;

/// <summary>The tables of <c>design</c>.</summary>
internal static class DesignGrids
{
    /// <summary>The texts that were confirmed.</summary>
    public static Grid Texts(DesignReportData designed) =>
        FrontGrid.Tabulate(designed.Apart, $"what it takes of '{designed.Texts.To.Name}'", designed.Words);

    /// <summary>The provisions that could move, and how often the front takes them.</summary>
    public static Grid Provisions(DesignReportData designed) => new(
        [
            new GridColumn("provision"),
            new GridColumn("what differs", Wraps: true),
            new GridColumn("texts of the front that take it over", Right: true, Wraps: true),
        ],
        [
            .. designed.Space.Provisions.Select((provision, p) => GridRow.FromTexts(
                provision.Name, string.Join("; ", provision.Words), Taken(designed, p))),
        ]);

    private static string Taken(DesignReportData designed, int provision)
    {
        IReadOnlyList<Draft> front = designed.Result.Front;
        int halfway = front.Count(draft => draft.Settings[provision] == 2);
        return $"{front.Count(draft => draft.Settings[provision] == 1)} of "
            + $"{front.Count}{(halfway > 0 ? $", {halfway} halfway" : "")}";
    }
}
