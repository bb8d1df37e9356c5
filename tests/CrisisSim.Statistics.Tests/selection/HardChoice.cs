namespace CrisisSim.Statistics.Tests;

/// <summary>
/// A choice that is hard to make: the last option leads all others by exactly the lead worth telling, unless the name
/// says otherwise.
/// </summary>
/// <param name="Name">What makes it hard.</param>
/// <param name="Options">How many there are; the last is the best.</param>
/// <param name="Lead">By how much, in the unit of the outcome.</param>
/// <param name="Draw">One crisis of all options with the same luck.</param>
internal sealed record HardChoice(string Name, int Options, double Lead, Func<Luck, double[]> Draw)
{
    private const double Longest = 720;

    public Better Better { get; init; } = Better.Higher;

    /// <summary>
    /// How often the race, the two stages and the allocation are right: as promised or, where trials are far from normal
    /// or many looks are taken at a small lead, as measured.
    /// </summary>
    public double LeastOfRace { get; init; } = PlayedChoice.Probability;

    public double LeastOfStages { get; init; } = PlayedChoice.Probability;

    public double LeastOfAllocation { get; init; } = PlayedChoice.Probability;

    public OutcomeRange Range { get; init; } = new(Interval.Unbounded);

    public static IReadOnlyList<HardChoice> All { get; } =
    [
        Normal("normal, 2 options", 2, 0.1),
        Normal("normal, 2 options, a lead of a hundredth of the spread", 2, 0.01) with { LeastOfAllocation = 0.72 },
        Normal("normal, 5 options", 5, 0.1),
        Normal("normal, 20 options", 20, 0.1),
        Normal("the best varies three times as much", 5, 0.2, best: 3),
        Normal("all others vary three times as much", 5, 0.2, others: 3),
        Normal("the same luck (correlation 0.95)", 5, 0.04, common: 0.95),
        new("opposed luck (correlation −1)", 2, 0.2, luck => Opposed(luck.Normal())),
        Shifted("long tail to the right (exponential)", luck => Tail(luck), luck => Tail(luck)),
        Shifted("tail of the best to the left, of others to the right", luck => -Tail(luck), luck => Tail(luck)),
        Shifted("tail of the best to the right, of others to the left", luck => Tail(luck), luck => -Tail(luck)),
        new("very long tail (lognormal, σ 1.5)", 5, 0.5, luck => Last(5, at => luck.Lognormal(1, 1.5) + (at ? 0.5 : 0)))
        {
            LeastOfRace = 0.896,
            LeastOfStages = 0.837,
        },
        Shares("48 and 52 of 100", 5, 0.52, 0.48),
        Shares("2 of 100 and 1", 5, 0.02, 0.01),
        Shares("1 of 100 and 2, less is better", 5, 0.01, 0.02),
        Shares("1 of 100 and 2, less is better, 20 options", 20, 0.01, 0.02),
        Shares("1 of 100 and 1 of 1,000", 5, 0.01, 0.001),
        Shares("1 of 1,000 and 5, less is better: mostly none at first", 2, 0.001, 0.005),
        Nested("52 and 48 of 100, the same luck, four options alike", 0.04, [0.52, 0.52, 0.52, 0.52, 0.48]),
        Nested("10 of 1,000 and 5, the same luck, less is better", 0.005, [0.01, 0.005]),
        Nested("these two beside one that is clearly worse", 0.005, [0.1, 0.01, 0.005]),
        new("1 of 1,000 lasts 720 h, 5 of 1,000 else; the rest 2 h at most", 3, 0.004 * Longest, luck =>
            Last(3, at => luck.Chance(at ? 0.001 : 0.005) ? Longest : 2 * luck.Uniform()))
        {
            Better = Better.Lower,
            Range = new OutcomeRange(new Interval(0, Longest), Leaps: true),
        },
    ];

    private static HardChoice Normal(string name, int options, double lead, double best = 1, double others = 1,
        double common = 0) => new(name, options, lead, luck =>
        {
            double shared = Math.Sqrt(common) * luck.Normal(), own = Math.Sqrt(1 - common);
            return Last(options, at => ((at ? best : others) * (shared + (own * luck.Normal()))) + (at ? lead : 0));
        });

    private static HardChoice Shifted(string name, Func<Luck, double> best, Func<Luck, double> others) =>
        new(name, 5, 0.1, luck => Last(5, at => at ? best(luck) + 0.1 : others(luck)));

    private static HardChoice Shares(string name, int options, double best, double others) =>
        new(name, options, Math.Abs(best - others), luck => Last(options, at => luck.Chance(at ? best : others) ? 1 : 0))
        {
            Better = best > others ? Better.Higher : Better.Lower,
            Range = new OutcomeRange(new Interval(0, 1)),
        };

    private static HardChoice Nested(string name, double lead, double[] shares) => new(name, shares.Length, lead, luck =>
    {
        double same = luck.Uniform();
        return Array.ConvertAll(shares, share => same < share ? 1.0 : 0);
    })
    {
        Better = Better.Lower,
        Range = new OutcomeRange(new Interval(0, 1)),
    };

    private static double[] Opposed(double luck) => [luck, 0.2 - luck];

    private static double Tail(Luck luck) => -Math.Log(luck.Uniform()) - 1;

    private static double[] Last(int options, Func<bool, double> draw) =>
        [.. Enumerable.Range(0, options).Select(option => draw(option == options - 1))];
}
