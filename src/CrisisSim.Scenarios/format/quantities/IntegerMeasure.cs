using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A whole number.</summary>
internal sealed class IntegerMeasure(string unit) : NumberMeasure(unit)
{
    public override string Noun => Unit.Length == 0 ? "a whole number" : $"a whole number of {Unit}";

    public override bool IsWhole => true;

    public override string? Fault(string text, Bounds bounds, ReadingSession session, out double number)
    {
        if (base.Fault(text, bounds, session, out number) is { } fault) return fault;
        return number == Math.Floor(number) ? null : $"{MessageText.Quoted(text)} is not a whole number";
    }

    public override JsonObject Schema(Bounds bounds)
    {
        JsonObject schema = base.Schema(bounds);
        if (schema.ContainsKey("type")) schema["type"] = "integer";
        else schema["anyOf"]![0]!["type"] = "integer";
        return schema;
    }
}
