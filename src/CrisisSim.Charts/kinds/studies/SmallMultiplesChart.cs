using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>
/// Several charts of one kind as panels of one, on the same axes, so that they can be read against each other.
/// </summary>
public static class SmallMultiplesChart
{
    private const int WideHeight = 240, NarrowHeight = 190;

    /// <param name="heading">Name of its file, its title (the finding) and its subtitle.</param>
    /// <param name="charts">What tells each from the others, and the chart; at least one.</param>
    /// <param name="columns">Panels in a row, 1 or more.</param>
    /// <exception cref="ArgumentException">There is no chart.</exception>
    public static Chart Draw((string Name, string Title, string Subtitle) heading,
        IReadOnlyList<(string Heading, Chart Chart)> charts, int columns = 3)
    {
        ArgumentNullException.ThrowIfNull(charts);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        if (charts.Count == 0) throw new ArgumentException("Small multiples need a chart.", nameof(charts));
        int row = Math.Min(columns, charts.Count);
        IEnumerable<(Panel Panel, string Heading)> panels = charts.SelectMany(of => of.Chart.Panels.Select(panel =>
            (panel, panel.Heading.Length > 0 && of.Chart.Panels.Count > 1
                ? $"{of.Heading}: {panel.Heading}"
                : of.Heading)));
        Panel[] all = [.. panels.Select(of => of.Panel with { Heading = of.Heading })];
        return new Chart
        {
            Name = heading.Name,
            Title = WordList.Capital(heading.Title),
            Subtitle = heading.Subtitle,
            Description = string.Join(" ",
                charts.Select(of => $"{of.Heading}: {of.Chart.Title}. {of.Chart.Description}")),
            Panels = [.. all.Select(panel => panel with
            {
                X = Share(panel.X, all.Select(each => each.X)),
                Y = Share(panel.Y, all.Select(each => each.Y))
            })],
            Columns = row,
            Legend = [.. charts.SelectMany(of => of.Chart.Legend).Distinct()],
            Remark = string.Join(" ",
                charts.Select(of => of.Chart.Remark).Where(remark => remark.Length > 0).Distinct()),
            PlotHeight = Height(charts.Select(of => of.Chart), row),
        };
    }

    /// <summary>Rows of names need the height that they had; axes of numbers shrink with the panel.</summary>
    private static int? Height(IEnumerable<Chart> charts, int columns)
    {
        int[] named = [.. charts
            .Where(chart => chart.Panels.Any(panel => panel.Y is NameAxis))
            .Select(chart => chart.PlotHeight ?? 0)];
        return named.Length == 0 ? columns > 2 ? NarrowHeight : WideHeight : named.Max() > 0 ? named.Max() : null;
    }

    /// <summary>
    /// An axis of numbers that holds those of all panels of the same title and scale; other axes stay as they are.
    /// </summary>
    private static Axis Share(Axis axis, IEnumerable<Axis> all)
    {
        if (axis is not NumberAxis numbers) return axis;
        NumberAxis[] alike = [.. all
            .OfType<NumberAxis>()
            .Where(other => other.Title == numbers.Title && other.Logarithmic == numbers.Logarithmic)];
        (double from, double to) = (alike.Min(each => each.From), alike.Max(each => each.To));
        return from == numbers.From && to == numbers.To
            ? numbers
            : numbers with { From = from, To = to, Ticks = Widest(alike) };
    }

    /// <summary>The marks of the longest axis, where all have some.</summary>
    private static IReadOnlyList<Tick>? Widest(NumberAxis[] alike) =>
        alike.All(each => each.Ticks is not null)
            ? [.. alike
                .SelectMany(each => each.Ticks!)
                .GroupBy(tick => tick.At)
                .Select(of => of.First())
                .OrderBy(tick => tick.At)]
            : null;
}
