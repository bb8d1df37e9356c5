using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>Half of an interval, in the unit of its endpoint: a duration, or a number without a unit.</summary>
internal sealed class PrecisionKind : Kind<StatedPrecision>
{
    private static readonly DurationMeasure Duration = new();
    private static readonly NumberMeasure Number = new("");

    public override string Noun => "a duration or a number, as in '5 h' or '0.01'";

    public override string Brief => "duration or number, above 0";

    public override bool TryRead(Node node, Reading at, [MaybeNullWhen(false)] out StatedPrecision value)
    {
        value = null;
        if (!at.TryScalar(node, this, out var text)) return false;
        var timed = Numerals.TrySplit(text, out _, out var unit) && unit.Length > 0;
        Measure measure = timed ? Duration : Number;
        if (measure.Fault(text, at.Session, out var number) is { } fault) return at.Refuse(node, fault);
        if (number <= 0) return at.Refuse(node, $"{at.Label} must be above 0, not {Show.Quoted(text)}");
        value = new StatedPrecision(number, timed);
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => Alternatives.AnyOf(Number.Schema(new Bounds(0, true)), Duration.Schema(Bounds.None));
}
