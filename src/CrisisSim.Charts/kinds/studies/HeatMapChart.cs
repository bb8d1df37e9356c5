using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// A change over a grid of two factors: one hue where it is better, another where it is worse, and one light tone where
/// no change is shown.
/// </summary>
public static class HeatMapChart
{
    private const int RowHeight = 40;

    private const double Least = 0.25, Light = 0;

    private const string Unknown = "not known";

    private static readonly Series NoChange = new("no change shown", 6);

    /// <param name="map">The changes.</param>
    /// <param name="strongest">
    /// Size of the change that has the strongest shade, in the unit of the cells, so that several maps can be read
    /// against each other; null: the largest of the map.
    /// </param>
    /// <exception cref="ArgumentException">The cells are not as many as the values of the factors, or there is
    /// none.</exception>
    public static Chart Draw(HeatMap map, double? strongest = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (map.Down.Values.Count == 0 || map.Across.Values.Count == 0 || map.Cells.Count != map.Down.Values.Count
            || map.Cells.Any(row => row.Count != map.Across.Values.Count))
            throw new ArgumentException("A heat map has a cell for each value of either factor.", nameof(map));
        Estimate[] known = [.. map.Cells
            .SelectMany(row => row)
            .OfType<Estimate>()
            .Where(cell => double.IsFinite(cell.Value))];
        double most = strongest ?? known.Where(IsShown).Select(cell => Math.Abs(cell.Value)).DefaultIfEmpty(0).Max();
        map = map with { What = map.What.RoundedFor(known) };
        Box[] cells = [.. map.Cells.SelectMany((row, r) => row.Select((cell, c) => Cell(map, cell, (c, r), most)))];
        return new Chart
        {
            Name = FileName.Join("heat map", map.What.Name, map.Of, map.Against),
            Title = WordList.Capital(Title(map, known)),
            Subtitle = Subtitle(map, known),
            Description = Description(map),
            Panels =
            [
                new Panel
                {
                    X = new NameAxis(map.Across.Values) { Title = map.Across.Name },
                    Y = new NameAxis(map.Down.Values) { Title = map.Down.Name },
                    Marks = cells,
                },
            ],
            Legend =
            [
                .. ((Series[])[Better(map.What), NoChange, Worse(map.What)])
                    .Where(series => cells.Any(cell => cell.Series == series)),
            ],
            Remark = cells.Any(cell => cell.Series != NoChange) ? "Stronger shade: larger change." : "",
            PlotHeight = map.Down.Values.Count * RowHeight,
        };
    }

    /// <summary>The title of several maps of one change: in how many of all situations it is better or worse.</summary>
    public static string Count(IReadOnlyList<HeatMap> maps)
    {
        ArgumentNullException.ThrowIfNull(maps);
        return WordList.Capital(Title(maps[0],
            [.. maps.SelectMany(map => map.Cells).SelectMany(row => row).OfType<Estimate>()
                .Where(cell => double.IsFinite(cell.Value))]));
    }

    /// <summary>Whether its interval excludes 0.</summary>
    internal static bool IsShown(Estimate cell) => cell.Interval.ExcludesZero;

    private static Box Cell(HeatMap map, Estimate? cell, (int Column, int Row) at, double most)
    {
        bool known = cell is { } value && double.IsFinite(value.Value), shown = known && IsShown(cell!.Value);
        double way = shown ? Math.Sign(cell!.Value.Value) * (map.What.HigherIsBetter == true ? -1 : 1) : Light;
        return new Box(at.Column - 0.5, at.Column + 0.5, at.Row - 0.5, at.Row + 0.5)
        {
            Series = way < 0 ? Better(map.What) : way > 0 ? Worse(map.What) : NoChange,
            Shade = shown && most > 0
                ? way * (Least + ((1 - Least) * Math.Min(1, Math.Abs(cell!.Value.Value) / most)))
                : Light,
            Plain = true,
            Text = shown ? (map.What with { DifferenceUnit = "", Unit = "" }).Difference(cell) : known ? "" : Unknown,
            Read = $"{map.Across.Name} {map.Across.Values[at.Column]}, {map.Down.Name} {map.Down.Values[at.Row]}: "
                + map.What.SpokenChange(cell) + (known && !shown && !IsSame(cell!.Value) ? ", no change shown" : ""),
        };
    }

    private static Series Better(Measurand what) => new(what.HigherIsBetter is null ? "lower" : "better", 1);

    private static Series Worse(Measurand what) => new(what.HigherIsBetter is null ? "higher" : "worse", 0);

    private static string Title(HeatMap map, Estimate[] known)
    {
        int up = known.Count(cell => Side(map, cell) > 0), down = known.Count(cell => Side(map, cell) < 0);
        string change = $"{map.What.Name}, {map.Against} to {map.Of}";
        if (known.Length == 0) return $"{change}: not known in any situation";
        if (up + down == 0)
            return known.All(IsSame)
                ? $"{change}: the same in every crisis"
                : $"{change}: no change shown in any of {Names.Count(known.Length, "situation")}";
        (string more, string less) = map.What.HigherIsBetter is null ? ("higher", "lower") : ("better", "worse");
        string[] parts = [.. new[] { (up, more), (down, less) }
            .Where(of => of.Item1 > 0)
            .Select(of => $"{of.Item2} in {of.Item1}")];
        return $"{change}: {WordList.And(parts)} of {Names.Count(known.Length, "situation")}";
    }

    /// <summary>+1 better or, where neither is, higher; 0 where no change is shown.</summary>
    private static int Side(HeatMap map, Estimate cell) =>
        !IsShown(cell) ? 0 : map.What.HigherIsBetter is null ? Math.Sign(cell.Value) : map.What.Favours(cell);

    private static bool IsSame(Estimate cell) => cell.Has(Caveats.NoTrialDiffers);

    private static string Subtitle(HeatMap map, Estimate[] known)
    {
        string trials = known.Length == 0 ? "" : $"{StudyWords.Trials(known)} in each cell; ";
        string unit = map.What.DifferenceUnit ?? map.What.Unit;
        string figures = unit.Length > 0 ? $"figures: change in {(unit == "points" ? "points of 100" : unit)}; " : "";
        int missing = map.Cells.Sum(row => row.Count) - known.Length;
        string gaps = missing > 0 ? $" {missing} {(missing == 1 ? "cell is" : "cells are")} not known." : "";
        return StudyWords.Sentence($"{trials}{figures}shown: beyond luck, 19 times in 20", map.Method) + gaps;
    }

    private static string Description(HeatMap map) =>
        $"A table of the change in {map.What.Name}, {map.Against} to {map.Of}, by {map.Across.Name} and "
            + $"{map.Down.Name}. "
            + string.Join(" ", map.Cells.Select((row, r) => Description(map, row, r)));

    private static string Description(HeatMap map, IReadOnlyList<Estimate?> row, int at)
    {
        IEnumerable<string> cells =
            row.Select((cell, c) => $"{map.Across.Values[c]} {map.What.SpokenChange(cell)}");
        return $"{map.Down.Name} {map.Down.Values[at]}: {string.Join("; ", cells)}.";
    }
}

/// <summary>
/// A factor that is varied over some values, along one side of a heat map. Lists are compared by reference.
/// </summary>
/// <param name="Name">What is varied, with its unit.</param>
/// <param name="Values">The values as text, from left to right or from top to bottom; at least one.</param>
public sealed record GridFactor(string Name, IReadOnlyList<string> Values);
