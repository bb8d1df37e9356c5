using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>What a box keeps of each factor's range, those that it restricts on top.</summary>
public static class PrimBoxChart
{
    private const int RowHeight = 34;

    private static readonly Series Kept = new("kept by the box", 2), Whole = new("not restricted", 6);

    /// <param name="heading">Name of its file, its title (the finding) and its subtitle.</param>
    /// <param name="sides">The factors in any order; at least one.</param>
    public static Chart Draw((string Name, string Title, string Subtitle) heading, IReadOnlyList<PrimSide> sides)
    {
        ArgumentNullException.ThrowIfNull(sides);
        PrimSide[] ordered = [.. sides.OrderByDescending(side => side.IsRestricted)];
        return new Chart
        {
            Name = FileName.Join(heading.Name),
            Title = WordList.Capital(heading.Title),
            Subtitle = StudyWords.Sentence(heading.Subtitle),
            Description = "What the box keeps of each factor. "
                + string.Join(" ", ordered.Select(side => $"{side.Factor}: {side.Kept}.")),
            Panels =
            [
                new Panel
                {
                    X = new NumberAxis(0, 1)
                    {
                        Title = "range of the factor over the study",
                        Ticks = [new Tick(0, "least"), new Tick(0.5, "middle"), new Tick(1, "most")]
                    },
                    Y = new NameAxis([.. ordered.Select(side => side.Factor)]),
                    Marks = [.. ordered.SelectMany(Boxes)],
                },
            ],
            Legend = ordered.All(side => side.IsRestricted) ? [Kept] : [Kept, Whole],
            PlotHeight = Math.Max(1, ordered.Length) * RowHeight,
        };
    }

    private static IEnumerable<Mark> Boxes(PrimSide side, int row)
    {
        (double low, double high) = new Lanes(1).Extent(row, 0);
        return side.Parts.Select((part, k) => new Box(part.From, part.To, low, high)
        {
            Series = side.IsRestricted ? Kept : Whole,
            Faint = !side.IsRestricted,
            Text = side.IsRestricted && k == 0 ? side.Kept : "",
            Read = $"{side.Factor}: {side.Kept}",
        });
    }
}

/// <summary>What a box keeps of one factor. Lists are compared by reference.</summary>
/// <param name="Factor">The factor with the ends of its range or its levels, in words.</param>
/// <param name="Kept">What is kept, in words.</param>
/// <param name="Parts">What is kept of its range, as stretches of [0, 1].</param>
/// <param name="IsRestricted">Whether anything is not kept.</param>
public sealed record PrimSide(string Factor, string Kept, IReadOnlyList<(double From, double To)> Parts,
    bool IsRestricted);
