namespace CrisisSim.Charts.Tests;

/// <summary>Charts with invented marks, to be drawn in tests.</summary>
internal static class Charts
{
    public static readonly Series First = new("ambiguous", 0), Second = new("precise", 1);

    public static readonly Provenance From = new()
    {
        Scenario = "Strait <A & B>",
        ScenarioHash = "sha256:0123",
        Seed = 42,
        Version = "0.1.0",
        Command = "crisissim compare \"a b.yaml\" --seed 42",
    };

    public static readonly NumberAxis Days = new(0, 90) { Title = "Days since the first incident" },
        Percent = new(0, 100) { Unit = " %", Title = "Trials with the event" };

    /// <summary>A chart with one panel.</summary>
    public static Chart Create(Axis x, Axis y, params Mark[] marks) =>
        Create([new Panel { X = x, Y = y, Marks = marks }]);

    public static Chart Create(IReadOnlyList<Panel> panels, int columns = 1) => new()
    {
        Name = "a-chart",
        Title = "Precise wording slows escalation",
        Subtitle = "100 trials",
        Description = "What is seen.",
        Panels = panels,
        Columns = columns,
    };

    public static Curve Line(Series series, double end, params string[] label) =>
        new([new Point(0, 0), new Point(45, end / 2), new Point(90, end)])
        {
            Series = series,
            EndLabel = label,
            Reads = ["0 %", "half", "all"]
        };

    /// <summary>One mark of every kind.</summary>
    public static Mark[] EveryMark() =>
    [
        new Band([new BandLimits(0, 0, 10), new BandLimits(90, 40, 60)]) { Series = First, Read = "band" },
        Line(First, 50, "ambiguous", "50 % [40, 60]"),
        new Box(10, 20, 0, 30) { Series = Second, Text = "30 %", Read = "box", Whisker = new Whisker(25, 35) },
        new Box(60, 80, 70, 90) { Shade = -0.7, Text = "−7", Read = "cell" },
        new Dot(50, 80)
        {
            Series = First,
            Across = new Whisker(45, 55),
            Upward = new Whisker(70, 90),
            Text = "a dot",
            Read = "dot"
        },
        new Outline([new Point(30, 10), new Point(40, 20), new Point(35, 40)]) { Series = Second, Read = "outline" },
        new ReferenceLine(14, true) { Text = "deadline", Read = "rule" },
        new Note(30, 60, "a note") { Strong = true },
    ];
}
