using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The coefficient of a coupling; <c>off</c> is 0.</summary>
internal sealed class CouplingMeasure() : NumberMeasure("")
{
    private const string Off = "off";

    public override string Noun => "a number or 'off'";

    public override string? Fault(string text, Session session, out double number)
    {
        number = 0;
        return text == Off ? null : base.Fault(text, session, out number);
    }

    // "off" is false to an editor that reads YAML 1.1.
    public override JsonObject Schema(Bounds bounds) => Alternatives.AnyOf(base.Schema(bounds), new JsonObject { ["enum"] = new JsonArray(Off, false) });
}
