namespace CrisisSim.Reports;

/// <summary>Shows a catalogue: a few entries in full, more of them in a table.</summary>
public static class CataloguePage
{
    private const int MostInFull = 4;

    private const string Hint = "Name one, or words to look for, and its ranges and source are shown in full.";

    /// <summary>The page with its rows and facts.</summary>
    public static CommandOutput Compose(CatalogueListing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        bool inFull = listing.Entries.Count <= MostInFull;
        return new CommandOutput
        {
            Page =
            [
                new Title($"{listing.Title} · {listing.Entries.Count} of {listing.Of}"),
                .. inFull ? listing.Entries.SelectMany(InFull) : [Table(listing)],
                .. inFull
                    ? (Block[])[]
                    : [new Prose(Hint, Faint: true)],
            ],
            Sheet = Rows(listing),
            Facts =
            [
                new("command", Cell.From(listing.Command)),
                new("version", Cell.From(ToolVersion.Text)),
            ],
        };
    }

    private static Grid Table(CatalogueListing listing)
    {
        var rows = new List<GridRow>();
        foreach (IGrouping<string, CatalogueEntry> group in listing.Entries.GroupBy(entry => entry.Group))
        {
            rows.Add(GridRow.Heading(group.Key));
            rows.AddRange(group.Select(entry => GridRow.FromTexts([entry.Name, .. entry.Short])));
        }
        return new Grid(
        [
            new(listing.Columns[0]),
            .. listing.Columns.Skip(1).SkipLast(1).Select(heading => new GridColumn(heading)),
            new(listing.Columns[^1], Wraps: true),
        ], rows);
    }

    private static IEnumerable<Block> InFull(CatalogueEntry entry) =>
    [
        new Title($"{entry.Name} · {entry.Group}"),
        new Grid([new("") { Width = 18 }, new("", Wraps: true)],
            [.. entry.Parts
                .Where(part => part.Label.Length > 0 && part.Text.Length > 0)
                .Select(part => GridRow.FromTexts(part.Label, part.Text))]),
    ];

    private static Sheet Rows(CatalogueListing listing)
    {
        var sheet = new Sheet([.. listing.Entries[0].Parts.Select(part => part.Key)]);
        foreach (CatalogueEntry entry in listing.Entries) sheet.Add([.. entry.Parts.Select(part => part.Value)]);
        return sheet;
    }
}
