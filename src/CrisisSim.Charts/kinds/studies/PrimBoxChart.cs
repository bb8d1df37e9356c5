using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>The line that a box draws, as a table of ranges: only the factors that it limits, a row each.</summary>
public static class PrimBoxChart
{
    private const int RowHeight = 38;

    private const double Bars = 1.5, Words = 1.1, Times = 0.7;

    private static readonly Series Kept = new("within the line", 1);

    /// <param name="heading">Name of its file, its title (the finding) and its subtitle.</param>
    /// <param name="sides">The factors that it limits, the firmest first; may be none.</param>
    /// <param name="free">Number of factors that it does not limit.</param>
    public static Chart Draw((string Name, string Title, string Subtitle) heading, IReadOnlyList<PrimSide> sides,
        int free)
    {
        ArgumentNullException.ThrowIfNull(sides);
        NameAxis rows = new([.. sides.Select(side => WordList.Capital(side.Factor))]);
        return new Chart
        {
            Name = FileName.Join(heading.Name),
            Title = WordList.Capital(heading.Title),
            Subtitle = StudyWords.Sentence(heading.Subtitle),
            Description = "The ranges within the line. " + string.Join(" ", sides.Select(
                side => $"{side.Factor}: {side.Kept} of {side.Played}; found again {side.Again}.")),
            Panels =
            [
                new Panel
                {
                    Heading = "of its whole range",
                    X = new NumberAxis(0, 1) { Ticks = [new Tick(0, "lowest"), new Tick(1, "highest")] },
                    Y = rows,
                    Marks = [.. sides.SelectMany(Row)],
                    Part = Bars,
                },
                TextColumn.Draw("within the line", rows, sides.Select(side => side.Kept), Words),
                TextColumn.Draw("played", rows, sides.Select(side => side.Played), Words),
                TextColumn.Draw("found again", rows, sides.Select(side => side.Again), Times),
            ],
            Columns = 4,
            Remark = free switch
            {
                0 => "Every assumption is limited.",
                1 => "One more assumption may take any value.",
                _ => $"The other {free} assumptions may take any value.",
            },
            PlotHeight = Math.Max(1, sides.Count) * RowHeight,
        };
    }

    private static IEnumerable<Mark> Row(PrimSide side, int row)
    {
        (double low, double high) = new Lanes(1).Extent(row, 0);
        yield return new Box(0, 1, low, high) { Faint = true, Read = $"{side.Factor}, played: {side.Played}" };
        foreach ((double from, double to) in side.Parts)
            yield return new Box(from, to, low, high)
            {
                Series = Kept,
                Read = $"{side.Factor}, within the line: {side.Kept}",
            };
    }
}

/// <summary>What a box keeps of a factor that it limits. Lists are compared by reference.</summary>
/// <param name="Factor">What the factor is called.</param>
/// <param name="Played">The range or the levels that were played, in words.</param>
/// <param name="Kept">What is kept, in words.</param>
/// <param name="Again">How often it is found again, in words.</param>
/// <param name="Parts">What is kept of its range, as stretches of [0, 1].</param>
public sealed record PrimSide(string Factor, string Played, string Kept, string Again,
    IReadOnlyList<(double From, double To)> Parts);
