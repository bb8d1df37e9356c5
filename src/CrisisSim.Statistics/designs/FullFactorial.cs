namespace CrisisSim.Statistics;

/// <summary>
/// Every combination of the levels of all factors (Fisher 1935, The Design of Experiments, ch. VI), the last factor
/// changing fastest. Compared by reference.
/// </summary>
public sealed class FullFactorial
{
    private readonly int[] levels;

    private FullFactorial(int[] levels, DesignPoints points) => (this.levels, Points) = (levels, points);

    /// <summary>One row a combination, one column a factor.</summary>
    public DesignPoints Points { get; }

    /// <summary>All combinations of so many levels of each factor.</summary>
    /// <exception cref="ArgumentException">There is no factor, one has no level, or there are too many
    /// combinations.</exception>
    public static FullFactorial Create(IReadOnlyList<int> levels, LevelPlacement placement = LevelPlacement.Middles)
    {
        int[] counts = UnitLevels.Required(levels);
        double[] coordinates = DesignPoints.Room(UnitLevels.Combinations(counts), counts.Length);
        for (int point = 0; point < coordinates.Length / counts.Length; point++)
            for (int factor = counts.Length - 1, rest = point; factor >= 0; rest /= counts[factor--])
                coordinates[(point * counts.Length) + factor] =
                    UnitLevels.At(rest % counts[factor], counts[factor], placement);
        return new FullFactorial(counts, new DesignPoints(counts.Length, coordinates));
    }

    /// <summary>The level of a factor at a point, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point or factor.</exception>
    public int Level(int point, int factor)
    {
        if ((uint)point >= (uint)Points.Count)
            throw new ArgumentOutOfRangeException(nameof(point), point, "There is no such point.");
        if ((uint)factor >= (uint)levels.Length)
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "There is no such factor.");
        int rest = point;
        for (int later = levels.Length - 1; later > factor; later--) rest /= levels[later];
        return rest % levels[factor];
    }
}
