using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// A difference over a grid of two factors: shaded to either side of 0, with the figure in each cell. A cell whose sign
/// is not resolved is pale and has a ~ after its figure.
/// </summary>
public static class HeatMapChart
{
    private const int RowHeight = 40;

    private const string Undecided = "~", Unknown = "not known";

    /// <param name="map">The differences.</param>
    /// <param name="strongest">
    /// Size of the difference that has the strongest shade, in the unit of the cells, so that several maps can be read
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
        double most = strongest ?? known.Select(cell => Math.Abs(cell.Value)).DefaultIfEmpty(0).Max();
        return new Chart
        {
            Name = FileName.Join("heat map", map.What.Name, map.Of, map.Against),
            Title = Title(map, known),
            Subtitle = Subtitle(map, known),
            Description = Description(map),
            Panels =
            [
                new Panel
                {
                    X = new NameAxis(map.Across.Values) { Title = map.Across.Name },
                    Y = new NameAxis(map.Down.Values) { Title = map.Down.Name },
                    Marks = [.. map.Cells.SelectMany(
                        (row, r) => row.Select((cell, c) => Cell(map, cell, (c, r), most)))],
                },
            ],
            Remark =
                $"{Hues(map.What)} {Undecided} and pale: the sign is not resolved (the 95 % interval holds 0). "
                    + "Stronger shade: larger difference.",
            PlotHeight = map.Down.Values.Count * RowHeight,
        };
    }

    private static Box Cell(HeatMap map, Estimate? cell, (int Column, int Row) at, double most)
    {
        bool known = cell is { } value && double.IsFinite(value.Value);
        bool decided = known && (cell!.Value.Interval.ExcludesZero || cell.Value.Has(Caveats.NoTrialDiffers));
        double shade = known && most > 0
            ? Math.Clamp(cell!.Value.Value / most, -1, 1) * (map.What.HigherIsBetter == true ? -1 : 1)
            : 0;
        string figure = known ? map.What.Difference(cell) : Unknown;
        return new Box(at.Column - 0.5, at.Column + 0.5, at.Row - 0.5, at.Row + 0.5)
        {
            Shade = shade,
            Faint = !decided,
            Text = known && !decided ? $"{figure} {Undecided}" : figure,
            Read =
                $"{map.Across.Name} {map.Across.Values[at.Column]}, {map.Down.Name} {map.Down.Values[at.Row]}: "
                    + $"{map.What.RangedDifference(cell)}"
                + (known && !decided ? ", sign not resolved" : ""),
        };
    }

    private static string Hues(Measurand what) => what.HigherIsBetter switch
    {
        null => "Blue, hatched: lower; orange: higher.",
        true => "Blue, hatched: better for the alliance (higher); orange: worse.",
        false => "Blue, hatched: better for the alliance (lower); orange: worse.",
    };

    private static string Title(HeatMap map, Estimate[] known)
    {
        int up = known.Count(cell => Side(map, cell) > 0), down = known.Count(cell => Side(map, cell) < 0),
            undecided = known.Count(IsUndecided);
        string pair = $"'{map.Of}' against '{map.Against}', {map.What.Name}";
        if (known.Length == 0) return $"{pair}: not known anywhere";
        if (up + down == 0)
            return undecided == 0
                ? $"{pair}: no crisis differs anywhere"
                : $"{pair}: not resolved in any of {known.Length} combinations";
        (string more, string less) = map.What.HigherIsBetter is null ? ("higher", "lower") : ("better", "worse");
        string[] parts = [.. new[] { (up, more), (down, less), (undecided, "not resolved") }
            .Where(of => of.Item1 > 0)
            .Select(of => $"{of.Item2} in {of.Item1}")];
        return $"{pair}: {string.Join(", ", parts)} of {known.Length} combinations";
    }

    /// <summary>+1 better or, where neither is, higher; 0 where the sign is not resolved.</summary>
    private static int Side(HeatMap map, Estimate cell) =>
        !cell.Interval.ExcludesZero
            ? 0
            : map.What.HigherIsBetter is null ? Math.Sign(cell.Value) : map.What.Favours(cell);

    private static bool IsUndecided(Estimate cell) => !cell.Interval.ExcludesZero && !cell.Has(Caveats.NoTrialDiffers);

    private static string Subtitle(HeatMap map, Estimate[] known)
    {
        string trials = known.Length == 0 ? "" : $"{StudyWords.Trials(known)} in each cell; ";
        int missing = map.Cells.Sum(row => row.Count) - known.Length;
        string gaps = missing > 0 ? $" {missing} {(missing == 1 ? "cell is" : "cells are")} not known." : "";
        return StudyWords.Sentence($"{trials}95 % intervals, luck alone", map.Method) + gaps;
    }

    private static string Description(HeatMap map) =>
        $"A table of the difference in {map.What.Name}, '{map.Of}' less '{map.Against}', by {map.Across.Name} and "
            + $"{map.Down.Name}. "
            + string.Join(" ", map.Cells.Select((row, r) => Description(map, row, r)));

    private static string Description(HeatMap map, IReadOnlyList<Estimate?> row, int at)
    {
        IEnumerable<string> cells =
            row.Select((cell, c) => $"{map.Across.Values[c]} {map.What.RangedDifference(cell)}");
        return $"{map.Down.Name} {map.Down.Values[at]}: {string.Join("; ", cells)}.";
    }
}

/// <summary>A difference over a grid of two factors. Lists are compared by reference.</summary>
public sealed record HeatMap
{
    /// <summary>What differs.</summary>
    public required Measurand What { get; init; }

    /// <summary>Whose value is meant, such as a wording.</summary>
    public required string Of { get; init; }

    /// <summary>What is subtracted.</summary>
    public required string Against { get; init; }

    /// <summary>The factor from left to right.</summary>
    public required GridFactor Across { get; init; }

    /// <summary>The factor from top to bottom.</summary>
    public required GridFactor Down { get; init; }

    /// <summary>The differences, row by row from the top; null: not known.</summary>
    public required IReadOnlyList<IReadOnlyList<Estimate?>> Cells { get; init; }

    /// <summary>How it was played, in a sentence.</summary>
    public string Method { get; init; } = "";
}

/// <summary>
/// A factor that is varied over some values, along one side of a heat map. Lists are compared by reference.
/// </summary>
/// <param name="Name">What is varied, with its unit.</param>
/// <param name="Values">The values as text, from left to right or from top to bottom; at least one.</param>
public sealed record GridFactor(string Name, IReadOnlyList<string> Values);
