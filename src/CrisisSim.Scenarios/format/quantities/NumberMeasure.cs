using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CrisisSim.Scenarios;

/// <summary>A number, bare or with its unit, which may stand in the singular for 1.</summary>
internal partial class NumberMeasure(string unit) : QuantityMeasure
{
    public override string Noun => unit.Length == 0 ? "a number" : $"a number of {unit}";

    public override string Unit => unit;

    private string Singular => unit.EndsWith('s') ? unit[..^1] : unit;

    public override string? Fault(string text, Bounds bounds, ReadingSession session, out double number)
    {
        if (!Numerals.TrySplitAny(text, out number, out string? stated)) return NoNumber(text, bounds, session);
        if (stated.Length == 0 || stated == unit || (unit.Length > 0 && stated == Singular))
            return Magnitudes.Fault(text, number, bounds, Write);
        if (unit == DurationMeasure.Hour && Clock().Match(text) is { Success: true } clock
            && Meant(Write(Hours(clock)), bounds, session) is { } time)
            return $"{MessageText.Quoted(text)} is in another unit; write it in h, as in '{time}'";
        if (stated.Any(char.IsAsciiDigit)) return NoNumber(text, bounds, session);
        if (stated == "%") return OfPercentage(text, number, "as a share", bounds);
        if (unit.Length > 0)
            return $"{MessageText.Quoted(text)} is in another unit; write it in {unit}"
                + (Meant(IsMisspelt(stated) ? Write(number) : null, bounds, session) is { } same
                    ? $", as in '{same}'"
                    : "");
        return $"{MessageText.Quoted(text)} carries a unit where none belongs; write "
            + (Meant(DurationMeasure.IsUnit(stated) ? Write(number) : null, bounds, session) is { } meant
                ? $"'{meant}'"
                : "a number alone, as in '0.4'");
    }

    private string NoNumber(string text, Bounds bounds, ReadingSession session) =>
        Meant(Numerals.Meant(text), bounds, session) is { } meant
            ? $"{MessageText.Quoted(text)} is not a number; {Rewrite(text, meant)}"
            : Numerals.Fault(text);

    /// <summary>Whether a word is the unit itself, written otherwise: <c>Brigades</c>, <c>kms</c>.</summary>
    private bool IsMisspelt(string word) =>
        word.Trim('.').TrimEnd('s', 'S').Equals(unit.TrimEnd('s'), StringComparison.OrdinalIgnoreCase);

    private static double Hours(Match clock)
    {
        double hours = double.Parse(clock.Groups["hours"].ValueSpan, CultureInfo.InvariantCulture)
            + (double.Parse(clock.Groups["minutes"].ValueSpan, CultureInfo.InvariantCulture) / 60);
        return clock.Groups["minus"].Success ? -hours : hours;
    }

    /// <summary>An offset as clocks write it: <c>-5:30</c>.</summary>
    [GeneratedRegex("^(?:[+]|(?<minus>[-−]))?(?<hours>[0-9]{1,2}):(?<minutes>[0-5][0-9])$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

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
