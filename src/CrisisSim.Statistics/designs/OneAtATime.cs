namespace CrisisSim.Statistics;

/// <summary>
/// A base and each level of each factor with all others at the base (Daniel 1973, JASA 68:353): it shows no
/// interaction. A level at which a factor already stands in the base has no point of its own. Compared by reference.
/// </summary>
public sealed class OneAtATime
{
    private OneAtATime(DesignPoints points, IReadOnlyList<OneAtATimeRow> rows) => (Points, Rows) = (points, rows);

    /// <summary>The base, then factor by factor its levels.</summary>
    public DesignPoints Points { get; }

    /// <summary>What each point is.</summary>
    public IReadOnlyList<OneAtATimeRow> Rows { get; }

    /// <summary>Each factor through so many levels around a base.</summary>
    /// <param name="baseline">The coordinate of each factor in the base, from 0 to 1.</param>
    /// <param name="levels">The number of levels of each factor.</param>
    /// <exception cref="ArgumentException">Base and levels differ in number, a factor has no level, or the base leaves
    /// [0, 1].</exception>
    public static OneAtATime Create(
        IReadOnlyList<double> baseline, IReadOnlyList<int> levels, LevelPlacement placement = LevelPlacement.Middles)
    {
        int[] counts = UnitLevels.Required(levels);
        return Create(baseline, [.. counts.Select(count =>
            (IReadOnlyList<double>)[.. Enumerable
                .Range(0, count)
                .Select(level => UnitLevels.At(level, count, placement))])]);
    }

    /// <summary>Each factor through these coordinates around a base; a factor without any stays at its base.</summary>
    /// <exception cref="ArgumentException">Base and levels differ in number, there is no factor, or a coordinate leaves
    /// [0, 1].</exception>
    public static OneAtATime Create(IReadOnlyList<double> baseline, IReadOnlyList<IReadOnlyList<double>> levels)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(levels);
        if (baseline.Count != levels.Count)
            throw new ArgumentException($"There are {baseline.Count} factors in the base and levels of {levels.Count}.",
                nameof(levels));
        List<double> coordinates = [.. baseline];
        List<OneAtATimeRow> rows = [new OneAtATimeRow(null, null)];
        for (int factor = 0; factor < levels.Count; factor++)
            for (int level = 0; level < levels[factor].Count; level++)
            {
                if (levels[factor][level] == baseline[factor]) continue;
                coordinates.AddRange(baseline);
                coordinates[(rows.Count * baseline.Count) + factor] = levels[factor][level];
                rows.Add(new OneAtATimeRow(factor, level));
            }
        return new OneAtATime(new DesignPoints(baseline.Count, coordinates.ToArray()), rows.AsReadOnly());
    }
}

/// <summary>
/// What a point of a one-at-a-time design is: the base, without factor and level, or one factor at one of its levels.
/// </summary>
/// <param name="Factor">The factor away from the base, from 0; null at the base.</param>
/// <param name="Level">The level of that factor, from 0; null at the base.</param>
public readonly record struct OneAtATimeRow(int? Factor, int? Level);
