using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A number between 0 and 1.</summary>
internal sealed class ProbabilityMeasure : QuantityMeasure
{
    public override string Noun => "a probability (0 to 1)";

    public override string Unit => "";

    public override string? Fault(string text, ReadingSession session, out double number)
    {
        if (!Numerals.TrySplit(text, out number, out string? stated)) return Numerals.Fault(text);
        if (stated.StartsWith('%'))
            return $"{MessageText.Quoted(text)} is a percentage; write it between 0 and 1, as in "
                + $"'{MessageText.Number(number / 100)}'";
        if (stated.Length > 0)
            return $"{MessageText.Quoted(text)} carries a unit where none belongs; write "
                + $"'{MessageText.Number(number)}'";
        return number is >= 0 and <= 1 ? null : $"probability {MessageText.Quoted(text)} must lie between 0 and 1";
    }

    public override string Write(double number) => MessageText.Number(number);

    public override JsonObject Schema(Bounds bounds) => bounds.Over(new JsonObject { ["type"] = "number" });
}
