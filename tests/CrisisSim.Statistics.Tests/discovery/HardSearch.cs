namespace CrisisSim.Statistics.Tests;

/// <summary>A study in which boxes are sought and which is hard to search.</summary>
/// <param name="Name">What makes it hard.</param>
/// <param name="Least">In what share of such studies the box is found beyond chance, or more; null where no factor has
/// to do with the interest, so that every box is chance.</param>
/// <param name="Draw">The values of each factor, a row a factor, and which cases are of interest.</param>
internal sealed record HardSearch(string Name, double? Least, Func<Luck, (double[][] Factors, bool[] OfInterest)> Draw)
{
    private const int Cases = 200;

    public static IReadOnlyList<HardSearch> All { get; } =
    [
        Noise("noise, 2 factors", 2, Even, 0.3),
        Noise("noise, 10 factors", 10, Even, 0.3),
        Noise("noise, 10 factors, 5 of 100 of interest", 10, Even, 0.05),
        Noise("noise, 10 factors of three levels each (ties)", 10, Levels, 0.3),
        Noise("noise, 10 factors of two levels, 5 of 100 of interest", 10, luck => luck.Below(2), 0.05),
        Noise("noise, 10 factors, each there twice", 10, Even, 0.3, twice: true),
        Noise("noise, 10 skewed factors", 10, luck => luck.Lognormal(1, 1.5), 0.3),
        Box("a box of 1 of 10, pure", 0.9, 5, 0.1, (1, 0)),
        Box("a box of 1 of 50, pure, all else never", 0.5, 5, 0.02, (1, 0)),
        Box("a box of 1 of 4, 60 of 100 inside, 20 outside", 0.3, 5, 0.25, (0.6, 0.2)),
        Box("a box of 1 of 10, 60 of 100 inside, 20 outside", 0.05, 5, 0.1, (0.6, 0.2)),
        Box("a box of 1 of 4, each factor there twice", 0.9, 10, 0.25, (0.9, 0.1), twice: true),
    ];

    /// <summary>What the search of the study comes to, as <c>discover</c> makes it.</summary>
    public FoundBox Search(Luck luck, ulong seed)
    {
        (double[][] factors, bool[] ofInterest) = Draw(luck);
        if (!ofInterest.Contains(true) || !ofInterest.Contains(false)) return default;
        var prim = new Prim([.. factors.Select(column => PrimFactor.Numeric(column))], ofInterest);
        IReadOnlyList<PrimBox> trajectory = prim.Peel();
        PrimBox box = prim.Simplify(trajectory[Prim.Choose(trajectory)]);
        if (box.Restrictions.Count == 0) return default;
        IReadOnlyList<PrimReproducibility> again = prim.Reproduce(box, seed);
        return new FoundBox(true, prim.ByChance(box, seed).IsBeyond,
            box.Restrictions.Any(one => Math.Min(again[one.Factor].AtCoverage, again[one.Factor].AtDensity) > 0.75));
    }

    private static HardSearch Noise(string name, int factors, Func<Luck, double> value, double share, bool twice = false) =>
        new(name, null, luck => (Columns(luck, factors, value, twice), Interest(luck, _ => share)));

    /// <summary>Two factors limit a box of the mass, within which and without a case is of interest as stated.</summary>
    private static HardSearch Box(string name, double least, int factors, double mass,
        (double Inside, double Outside) share, bool twice = false) => new(name, least, luck =>
        {
            double[][] columns = Columns(luck, factors, Even, twice);
            double side = Math.Sqrt(mass);
            return (columns, Interest(luck,
                row => columns[0][row] < side && columns[^1][row] < side ? share.Inside : share.Outside));
        });

    private static double[][] Columns(Luck luck, int factors, Func<Luck, double> value, bool twice)
    {
        double[][] columns = [.. Enumerable.Range(0, factors).Select(_ => luck.Column(Cases, value))];
        for (int f = 1; twice && f < factors; f += 2) columns[f] = columns[f - 1];
        return columns;
    }

    private static bool[] Interest(Luck luck, Func<int, double> share) =>
        [.. Enumerable.Range(0, Cases).Select(row => luck.Chance(share(row)))];

    private static double Even(Luck luck) => luck.Uniform();

    private static double Levels(Luck luck) => luck.Below(3);
}

/// <summary>What came of a search: a box, more than chance, and a factor that at least 8 of 10 halves limit again.</summary>
internal readonly record struct FoundBox(bool Any, bool IsBeyondChance, bool IsFirm);
