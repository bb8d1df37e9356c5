using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CrisisSim.Scenarios;

/// <summary>A number, bare or with its unit, which may stand in the singular for 1.</summary>
internal class NumberMeasure(string unit) : QuantityMeasure
{
    public override string Noun => unit.Length == 0 ? "a number" : $"a number of {unit}";

    public override string Unit => unit;

    private string Singular => unit.EndsWith('s') ? unit[..^1] : unit;

    public override string? Fault(string text, ReadingSession session, out double number)
    {
        if (!Numerals.TrySplit(text, out number, out string? stated)) return Numerals.Fault(text);
        if (stated.Length == 0 || stated == unit || (unit.Length > 0 && stated == Singular))
            return Magnitudes.Fault(text, number, Write);
        if (stated == "%")
            return $"{MessageText.Quoted(text)} is a percentage; write it as a share, as in "
                + $"'{MessageText.Number(number / 100)}'";
        return unit.Length == 0
            ? $"{MessageText.Quoted(text)} carries a unit where none belongs; write '{MessageText.Number(number)}'"
            : $"{MessageText.Quoted(text)} is in another unit; write it in {unit}, as in "
                + $"'{MessageText.Number(number)} {unit}'";
    }

    public override string Write(double number) =>
        unit.Length == 0 ? MessageText.Number(number) : $"{MessageText.Number(number)} {unit}";

    public override JsonObject Schema(Bounds bounds)
    {
        JsonObject number = bounds.Over(new JsonObject { ["type"] = "number" });
        if (unit.Length == 0) return number;
        string suffix = Regex.Escape(Singular) + (Singular == unit ? "" : "s?");
        return new JsonObject
        {
            ["anyOf"] = new JsonArray(number,
                new JsonObject { ["type"] = "string", ["pattern"] = $"^{Numerals.Pattern} ?{suffix}$" }),
        };
    }
}
