using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CrisisSim.Charts.Tests;

/// <summary>A chart as SVG beside the same chart as ScottPlot draws it.</summary>
internal static partial class BothForms
{
    /// <summary>Lengths of an SVG file are written to a hundredth of a px, those of ScottPlot are not.</summary>
    private const double Rounding = 0.03;

    /// <summary>
    /// Fails unless both have the same texts and the same lines and shapes at the same places, panel by panel, and no
    /// text of the second reaches beyond the page or beyond the room that was kept for it.
    /// </summary>
    public static void ShouldBeDrawnAlike(this Chart chart)
    {
        SvgDrawing drawn = new(chart);
        using PagePlot page = new(chart);
        page.Size.ShouldBe((drawn.Width, drawn.Height), chart.Name);
        page.Texts.Select(text => CleanText.From(text.Text)).ShouldBe(drawn.Texts.Select(text => text.Text), chart.Name);
        Area whole = new(0, 0, drawn.Width, drawn.Height);
        for (int k = 0; k < page.Texts.Count; k++)
        {
            Area inked = TextDrawing.Cover(page.Texts[k]);
            whole.Contains(inked).ShouldBeTrue($"{chart.Name}: {page.Texts[k].Text} at {inked}");
            inked.Width.ShouldBeLessThanOrEqualTo((drawn.Texts[k].Area.Width * 1.02) + 1,
                $"{chart.Name}: {page.Texts[k].Text}");
        }
        XElement[] panels = [.. drawn.With("g", "panel")];
        page.Panels.Count.ShouldBe(panels.Length, chart.Name);
        for (int k = 0; k < panels.Length; k++) Compare(chart, Shapes(panels[k]), [.. page.Panels[k].Covered]);
    }

    private static void Compare(Chart chart, Area[] svg, Area[] plot)
    {
        plot.Length.ShouldBe(svg.Length, chart.Name);
        for (int k = 0; k < svg.Length; k++)
        {
            (double, double)[] edges =
            [
                (plot[k].Left, svg[k].Left), (plot[k].Top, svg[k].Top), (plot[k].Right, svg[k].Right),
                (plot[k].Bottom, svg[k].Bottom),
            ];
            edges.ShouldAllBe(edge => Math.Abs(edge.Item1 - edge.Item2) <= Rounding,
                $"{chart.Name}: shape {k} at {plot[k]}, not {svg[k]}");
        }
    }

    /// <summary>What each line and shape of a panel covers, but for hatches and what lies behind texts.</summary>
    private static Area[] Shapes(XElement panel) =>
    [
        .. panel
            .Descendants()
            .Where(one => one.Name.LocalName is "rect" or "path" && !IsHatch(one) && !IsPlate(one))
            .SelectMany(one => one.Name.LocalName == "rect"
                ? [Rectangle(one)]
                : Lines((string)one.Attribute("d")!, (string?)one.Attribute("fill") == "none" ? 2 : 3)),
    ];

    private static bool IsHatch(XElement one) =>
        ((string?)one.Attribute("fill") ?? "").StartsWith("url(", StringComparison.Ordinal);

    private static bool IsPlate(XElement one) =>
        ((string?)one.Attribute("class") ?? "").EndsWith(" plate", StringComparison.Ordinal);

    private static Area Rectangle(XElement one)
    {
        (double x, double y) = (SvgDrawing.Number(one, "x"), SvgDrawing.Number(one, "y"));
        return new Area(x, y, x + SvgDrawing.Number(one, "width"), y + SvgDrawing.Number(one, "height"));
    }

    /// <summary>Those of a path that have so many points.</summary>
    private static IEnumerable<Area> Lines(string path, int least)
    {
        foreach (string line in path.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            List<Point> points = [];
            double round = 0;
            foreach (Match step in Step().Matches("M" + line))
            {
                double[] numbers = [.. Number().Matches(step.Value).Select(number => Parse(number.Value))];
                points.Add(step.Value[0] switch
                {
                    'H' => points[^1] with { X = numbers[0] },
                    'V' => points[^1] with { Y = numbers[0] },
                    _ => new Point(numbers[^2], numbers[^1]),
                });
                if (step.Value[0] == 'A') round = numbers[0];
            }
            if (points.Count < least) continue;
            yield return new Area(points.Min(at => at.X), points.Min(at => at.Y) - round, points.Max(at => at.X),
                points.Max(at => at.Y) + round);
        }
    }

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    [GeneratedRegex("[MLHVA][^MLHVAZ]*")]
    private static partial Regex Step();

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Number();
}
