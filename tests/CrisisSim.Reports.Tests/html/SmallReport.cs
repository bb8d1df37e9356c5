namespace CrisisSim.Reports.Tests;

/// <summary>
/// A report with one block of each kind, in which every text that could come from outside is the same.
/// </summary>
internal static class SmallReport
{
    public static Report Create(string name) => new()
    {
        Title = name,
        Subtitle = name,
        From = new Provenance
        {
            Scenario = name,
            ScenarioHash = "sha256:0",
            Seed = ulong.MaxValue,
            Version = "0.1.0",
            Command = $"crisissim run {name} --seed {ulong.MaxValue}"
        },
        Sections =
        [
            new Section("one", name, [
                new Title(name),
                new Prose(name),
                new Prose(name, Faint: true),
                new Verbatim(name, name),
                new Listing([name, name])
            ]),
            new Section("one", name, [
                Grid(name),
                new Bars(name, [name, name], [new BarRow(name, [new Bar(1, name), new Bar(double.NaN, name)])]),
                new Picture(Chart(name)),
                new Picture(Chart(name))
            ]),
        ],
    };

    private static Grid Grid(string name) =>
        new([new GridColumn(name), new GridColumn(name, Right: true)],
            [GridRow.Heading(name), GridRow.FromTexts(name, name)]);

    private static Chart Chart(string name) => new()
    {
        Name = "chart",
        Title = name,
        Subtitle = name,
        Description = name,
        Panels = [new Panel { X = new NumberAxis(0, 1), Y = new NameAxis([name]), Marks =
        [
            new Dot(.5, 0) { Series = new Series(name, 0), Read = name },
            new Dot(.7, 0) { Series = new Series("other", 1) }
        ] }],
    };
}
