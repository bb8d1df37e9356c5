namespace CrisisSim.Reports.Tests;

/// <summary>A report with every kind of block, axis and mark in it, and nothing left at its default.</summary>
internal static class FullReport
{
    private static readonly Series Precise = new("precise <b>&\"'", 1);

    public static Report Make(string chart = "incidence-of-decision", string section = "finding") => new()
    {
        Title = "Land grab <script>alert(1)</script>",
        Subtitle = "10,000 crises · −0.5 °",
        From = new Provenance
        {
            Scenario = "Land grab",
            ScenarioHash = "sha256:00",
            Seed = ulong.MaxValue,
            Version = "0.1.0",
            Command = "crisissim compare 'a b.yaml'"
        },
        Sections =
        [
            new Section(section, "The finding",
                [new Title("A"), new Prose("B"), new Prose("C",
                    Faint: true), new Verbatim("D", "E"), new Listing(["F", "G"])]),
            new Section("numbers", "The numbers", [Table(), Lengths(), new Picture(Drawing(chart))]),
        ],
    };

    private static Grid Table() => new(
        [new GridColumn("x", Wraps: true) { Width = 7 }, new GridColumn("y", Right: true)],
        [GridRow.Heading("primary"), new GridRow([
            new GridCell("−3 h", Tone.Good) { Sort = -3 },
            new GridCell("never", Tone.Bad) { Sort = double.PositiveInfinity }
        ])]);

    private static Bars Lengths() => new("ends", ["precise"], [new BarRow("halted", [new Bar(0.29, "29 %")])]);

    private static Chart Drawing(string name) => new()
    {
        Name = name, Title = "T", Subtitle =
            "S", Description = "D", Columns = 2, Legend = [Precise], Remark = "R", Width = 700, PlotHeight = 200,
        Panels = [Numbers(), Words()],
    };

    private static Panel Numbers() => new()
    {
        Heading = "hours",
        X = new NumberAxis(1, 100)
        {
            Title = "days",
            Ticks = [new Tick(1, "one")],
            Unit = " d",
            Signed = true,
            Logarithmic = true,
            Grid = false
        },
        Y = new NumberAxis(-0.1, 1.0 / 3),
        Counts = new CountTable("at risk", [0, 7], [new CountRow(Precise, [10_000, 12])]),
        Marks =
        [
            new Curve([new Point(0, 0.1), new Point(double.PositiveInfinity, 1)])
            {
                Series = Precise,
                Steps = true,
                Reads = ["a", "b"],
                EndLabel = ["precise", "85 %"],
                Faint = true
            },
            new Band([new BandLimits(1, 0.2, 0.4)]) { Series = Precise, Steps = true, Read = "band" },
            new Outline([new Point(0, 0), new Point(1, 1), new Point(1, 0)]),
            new ReferenceLine(7, Upright: true) { Text = "day 7", Solid = true },
            new Note(1, 2, "here") { Strong = true },
        ],
    };

    private static Panel Words() => new()
    {
        X = new NumberAxis(0, 1),
        Y = new NameAxis(["withdrew", "settled"]) { Title = "ends" },
        Marks =
        [
            new Box(0, 1, 2, 3)
            {
                Text = "29 %",
                Shade = -0.5,
                Faint = true,
                Whisker = new Whisker(double.NegativeInfinity, 3)
            },
            new Dot(1, 2)
            {
                Across = new Whisker(0, 2),
                Upward = new Whisker(1, 3),
                Text = "dot",
                Hollow = true,
                Read = "read"
            },
        ],
    };
}
