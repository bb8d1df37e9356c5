using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A number between 0 and 1.</summary>
internal sealed class ProbabilityMeasure : QuantityMeasure
{
    public override string Noun => "a probability (0 to 1)";

    public override string Unit => "";

    public override string? Fault(string text, Bounds bounds, ReadingSession session, out double number)
    {
        if (!Numerals.TrySplitAny(text, out number, out string? stated) || stated.Any(char.IsAsciiDigit))
            return Meant(Numerals.Meant(text), bounds, session) is { } meant
                ? $"{MessageText.Quoted(text)} is not a number; {Rewrite(text, meant)}"
                : Numerals.Fault(text);
        if (stated.StartsWith('%')) return OfPercentage(text, number, "between 0 and 1", bounds);
        if (stated.Length > 0)
            return $"{MessageText.Quoted(text)} carries a unit where none belongs; write a number alone, as in '0.4'";
        // Bounds that are narrower speak for themselves.
        return number is >= 0 and <= 1 || (bounds != Bounds.Share && bounds != Bounds.None)
            ? null
            : $"probability {MessageText.Quoted(text)} must lie between 0 and 1";
    }

    public override string Write(double number) => MessageText.Number(number);

    public override JsonObject Schema(Bounds bounds) => bounds.Over(new JsonObject { ["type"] = "number" });
}
