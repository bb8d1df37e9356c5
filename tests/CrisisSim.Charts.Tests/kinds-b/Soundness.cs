using System.Text.RegularExpressions;
using CrisisSim.Statistics;

namespace CrisisSim.Charts.Tests;

/// <summary>What every picture has to be, whatever it shows.</summary>
internal static partial class Soundness
{
    private static readonly Provenance From = new()
    {
        Scenario = "A border crisis",
        ScenarioHash = "sha256:00",
        Seed = 1,
        Version = "0.1.0",
        Command = "crisissim"
    };

    public static Chart ShouldBeSound(this Chart chart)
    {
        NameOfAFile().IsMatch(chart.Name).ShouldBeTrue(chart.Name);
        foreach (string text in (string[])[chart.Title, chart.Subtitle, chart.Description])
            text.ShouldNotBeNullOrWhiteSpace();
        chart.Columns.ShouldBeGreaterThanOrEqualTo(1);
        chart.Panels.ShouldNotBeEmpty();
        foreach (Panel panel in chart.Panels)
        {
            foreach (Axis axis in (Axis[])[panel.X, panel.Y])
                if (axis is NumberAxis { From: var from, To: var to })
                    (double.IsFinite(from) && double.IsFinite(to) && from < to).ShouldBeTrue($"{from} to {to}");
            foreach (Mark mark in panel.Marks) Numbers(mark).ShouldAllBe(number => double.IsFinite(number));
            panel.Marks
                .OfType<Curve>()
                .ShouldAllBe(curve => curve.Reads.Count == 0 || curve.Reads.Count == curve.Points.Count);
        }
        string drawn = SvgText.Render(chart, From);
        foreach (string broken in (string[])["NaN", "∞", "Infinity", "<script"])
            drawn.ShouldNotContain(broken, Case.Sensitive);
        chart.ShouldBeDrawnAlike();
        return chart;
    }

    public static IEnumerable<T> Marks<T>(this Chart chart)
        where T : Mark => chart.Panels.SelectMany(panel => panel.Marks).OfType<T>();

    public static Estimate Around(double value, double half, long trials = 1000) =>
        new(value, new Interval(value - half, value + half), trials);

    public static Estimate Same => new(0, Interval.Point(0), 1000, default, Caveats.NoTrialDiffers);

    private static IEnumerable<double> Numbers(Mark mark) => mark switch
    {
        Box box => [box.Left, box.Right, box.Low, box.High, box.Shade ?? 0, .. Ends(box.Whisker)],
        Dot dot => [dot.X, dot.Y, .. Ends(dot.Across), .. Ends(dot.Upward)],
        Curve curve => curve.Points.SelectMany(point => (double[])[point.X, point.Y]),
        Band band => band.Reaches.SelectMany(reach => (double[])[reach.X, reach.Low, reach.High]),
        ReferenceLine rule => [rule.At],
        Note note => [note.X, note.Y],
        Outline outline => outline.Points.SelectMany(point => (double[])[point.X, point.Y]),
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "An unknown mark."),
    };

    private static IEnumerable<double> Ends(Whisker? whisker) => whisker is { } known ? [known.Low, known.High] : [];

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex NameOfAFile();
}
