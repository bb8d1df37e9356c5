namespace CrisisSim.Scenarios;

internal static class FactorShape
{
    public static readonly Shape<StatedFactor> Shape = new("factor", "Something of the scenario that the study moves. Where it says neither levels, range nor distribution, it moves over the range that the scenario gives to the number.", o =>
    {
        o.WithoutGrounds();
        var paths = o.Of("path", "What is set, as for '--set'; '*' is every entry that has such a value. Of several paths all take the same value.", new PathsKind());
        var levels = o.List("levels", "Values to try, numbers or words.", new StatedTextKind("a value"), atLeast: 1).Optional();
        var range = o.Of("range", "Lowest and highest value; every number between them counts.", new SpanKind()).Optional();
        var spread = o.Of("distribution", "How likely the numbers are; the outermost thousandth at either end is left out.", new SpreadKind()).Optional();
        var whole = o.YesNo("whole", "Whether only the whole numbers of the range are taken; without it, as the scenario takes the number.").Optional();
        var scale = o.Choice<FactorScale>("scale", "Whether equal differences of the range count the same, or equal ratios.").Default(FactorScale.Linear);
        o.ShortFor(paths);
        o.Require(v => Stated(levels[v], range[v], spread[v]) <= 1, paths, "give one of 'levels', 'range' and 'distribution', not several");
        o.Require(v => whole[v] is null || (levels[v] is null && spread[v] is null), whole, "'whole' goes with 'range' alone");
        o.Require(v => scale[v] == FactorScale.Linear || (levels[v] is null && spread[v] is null), scale, "'scale' goes with 'range' alone");
        o.Require(v => scale[v] == FactorScale.Linear || whole[v] != true, scale, "'scale: log' does not go with 'whole'; state the values as 'levels'");
        return v => new StatedFactor(v.Name, v.Place, paths[v])
        {
            Levels = levels[v],
            Range = range[v],
            Distribution = spread[v],
            Whole = whole[v],
            Scale = scale[v],
        };
    });

    private static int Stated(params object?[] domains) => domains.Count(domain => domain is not null);
}
