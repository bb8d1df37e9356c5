using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>
/// A time with its unit: <c>90 min</c>, <c>36 h</c>, <c>10 d</c>, <c>2 w</c>; in hours. Never negative.
/// </summary>
internal sealed class DurationMeasure : QuantityMeasure
{
    private static readonly Dictionary<string, double> Units = new(StringComparer.Ordinal)
    {
        ["min"] = 1 / 60.0,
        ["h"] = 1,
        ["d"] = 24,
        ["w"] = 168,
    };

    public override string Noun => "a duration, as in '36 h'";

    public override string Unit => "h";

    public override Magnitudes Magnitudes => Magnitudes.OfHours;

    public override string? Fault(string text, ReadingSession session, out double number)
    {
        if (!Numerals.TrySplit(text, out number, out string? unit))
            return $"{MessageText.Quoted(text)} is not a duration; write a number and h, d or w, as in '36 h'";
        string written = MessageText.Number(number);
        if (unit.Length == 0)
            return $"duration {MessageText.Quoted(text)} has no unit; write '{written} h', '{written} d' or "
                + $"'{written} w'";
        if (!Units.TryGetValue(unit, out double hours))
            return $"duration {MessageText.Quoted(text)} has no unit I know; write h, d or w, as in '{written} {Likely(unit)}'";
        // A quotient of 60 is exact more often than a product with 1/60.
        number = unit == "min" ? number / 60 : number * hours;
        if (number < 0) return $"duration {MessageText.Quoted(text)} is negative; write 0 h or more";
        return Magnitudes.Fault(text, number, Write);
    }

    /// <summary>The unit that was probably meant.</summary>
    private static string Likely(string unit) =>
        Units.Keys.FirstOrDefault(known => unit.StartsWith(known, StringComparison.OrdinalIgnoreCase)) ?? "d";

    public override string Write(double number)
    {
        if (number >= 48 && number % 24 == 0) return $"{MessageText.Number(number / 24)} d";
        return number > 0 && number < 1 ? $"{MessageText.Number(number * 60)} min" : $"{MessageText.Number(number)} h";
    }

    public override string WriteExactly(double number)
    {
        string written = Write(number);
        return Fault(written, new ReadingSession(new Problems()), out double read) is null && read == number
            ? written
            : $"{base.WriteExactly(number)} h";
    }

    public override JsonObject Schema(Bounds bounds) => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)? ?(min|h|d|w)$",
    };
}
