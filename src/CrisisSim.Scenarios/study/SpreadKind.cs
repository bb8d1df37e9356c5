using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A distribution: of durations where a duration stands in it, else of numbers.</summary>
internal sealed class SpreadKind : Kind<StatedSpread>
{
    private static readonly DistributionKind Durations = new(new DurationMeasure());
    private static readonly DistributionKind Numbers = new(new NumberMeasure(""));

    public override string Noun => "a distribution such as {median: …, p90: …}";

    public override string Brief => "distribution";

    public override bool TryRead(Node node, Reading at, [MaybeNullWhen(false)] out StatedSpread value)
    {
        value = null;
        if (node is not Mapping) return at.Refuse(node, this);
        var timed = HoldsDuration(node);
        if (!(timed ? Durations : Numbers).TryRead(node, at with { Session = new Session(at.Problems) }, out var distribution)) return false;
        value = new StatedSpread(distribution, timed ? Durations.Measure.Unit : "", node.Mark);
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => Alternatives.AnyOf(Numbers.Schema(definitions), Durations.Schema(definitions));

    private static bool HoldsDuration(Node node) => node switch
    {
        Scalar scalar => Numerals.TrySplit(scalar.Text, out _, out var unit) && unit.Length > 0,
        Mapping mapping => mapping.Entries.Any(entry => HoldsDuration(entry.Value)),
        _ => false,
    };
}
