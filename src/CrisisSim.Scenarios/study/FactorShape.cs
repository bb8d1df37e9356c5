using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

internal static class FactorShape
{
    public static readonly Shape<StatedFactor> Shape = new("factor",
        "Something of the scenario that the study moves. Where it says neither levels, range nor distribution, it "
            + "moves over the range that the scenario gives to the number.",
        o =>
    {
        o.WithoutGrounds();
        Field<IReadOnlyList<StatedText>> paths = o.Field("path",
            "What is set, as for '--set'; '*' is every entry that has such a value. Of several paths all take the "
                + "same value.",
            new PathsKind());
        Field<string> title = o
            .Text("title", "What sentences call it, such as 'gravity of the attack'; without it, its name.")
            .Default("''");
        Field<IReadOnlyList<StatedText>?> levels = o
            .List("levels", "Values to try, numbers or words.", new StatedTextKind("a value"), atLeast: 1)
            .Optional();
        Field<StatedSpan?> range = o
            .Field("range", "Lowest and highest value; every number between them counts.", new SpanKind())
            .Optional();
        Field<StatedSpread?> spread = o
            .Field("distribution", "How likely the numbers are; the outermost thousandth at either end is left out.",
                new SpreadKind())
            .Optional();
        Field<bool?> whole = o
            .YesNo("whole",
                "Whether only the whole numbers of the range are taken; without it, as the scenario takes the number.")
            .Optional();
        Field<FactorScale> scale = o
            .Choice<FactorScale>("scale", "Whether equal differences of the range count the same, or equal ratios.")
            .Default(FactorScale.Linear);
        o.ShortFor(paths);
        o.Require(v => Stated(levels[v], range[v], spread[v]) <= 1, paths,
            "give one of 'levels', 'range' and 'distribution', not several");
        o.Require(v => whole[v] is null || (levels[v] is null && spread[v] is null), whole,
            "'whole' goes with 'range' alone");
        o.Require(v => scale[v] == FactorScale.Linear || (levels[v] is null && spread[v] is null), scale,
            "'scale' goes with 'range' alone");
        o.Require(v => scale[v] == FactorScale.Linear || whole[v] != true, scale,
            "'scale: log' does not go with 'whole'; state the values as 'levels'");
        return v => new StatedFactor(v.Name, v.At, paths[v])
        {
            Title = title[v].Trim(),
            Levels = levels[v],
            Range = range[v],
            Distribution = spread[v],
            Whole = whole[v],
            Scale = scale[v],
        };
    });

    private static int Stated(params object?[] domains) => domains.Count(domain => domain is not null);
}

/// <summary>A path of the scenario, or several in a list.</summary>
internal sealed class PathsKind : Kind<IReadOnlyList<StatedText>>
{
    private static readonly StatedTextKind One = new("a path of the scenario");
    private static readonly ListKind<StatedText> Several = new(One, atLeast: 1);

    public override string Noun => "a path of the scenario, or a list of paths";

    public override string Brief => "path, or list of paths";

    public override bool TryRead(Node node, ReadingContext at,
        [MaybeNullWhen(false)] out IReadOnlyList<StatedText> value)
    {
        value = null;
        if (node is Sequence) return Several.TryRead(node, at, out value);
        if (node is not Scalar scalar) return at.Refuse(node, this);
        value = [new StatedText(scalar.Text, scalar.At)];
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        SchemaParts.AnyOf(new JsonObject { ["type"] = "string" }, Several.Schema(definitions));
}

/// <summary>The lowest and the highest value of a range.</summary>
internal sealed class SpanKind : Kind<StatedSpan>
{
    public override string Noun => "a list of two, the lowest and the highest value, as in [1, 6]";

    public override string Brief => "list of two, lowest and highest";

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out StatedSpan value)
    {
        value = null;
        if (node is not Sequence { Items: [Scalar low, Scalar high] }) return at.Refuse(node, this);
        value = new StatedSpan(new StatedText(low.Text, low.At), new StatedText(high.Text, high.At), node.At);
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject { ["type"] = new JsonArray("string", "number") },
        ["minItems"] = 2,
        ["maxItems"] = 2,
    };
}

/// <summary>A distribution: of durations where a duration stands in it, else of numbers.</summary>
internal sealed class SpreadKind : Kind<StatedSpread>
{
    private static readonly DistributionKind Durations = new(new DurationMeasure());
    private static readonly DistributionKind Numbers = new(new NumberMeasure(""));

    public override string Noun => "a distribution such as {median: …, p90: …}";

    public override string Brief => "distribution";

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out StatedSpread value)
    {
        value = null;
        if (node is not Mapping) return at.Refuse(node, this);
        bool timed = HoldsDuration(node);
        if (!(timed ? Durations : Numbers).TryRead(node, at with { Session = new ReadingSession(at.Problems) },
            out Distribution? distribution))
            return false;
        value = new StatedSpread(distribution, timed ? Durations.Measure.Unit : "", node.At);
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        SchemaParts.AnyOf(Numbers.Schema(definitions), Durations.Schema(definitions));

    private static bool HoldsDuration(Node node) => node switch
    {
        Scalar scalar => Numerals.TrySplit(scalar.Text, out _, out string? unit) && unit.Length > 0,
        Mapping mapping => mapping.Entries.Any(entry => HoldsDuration(entry.Value)),
        _ => false,
    };
}
