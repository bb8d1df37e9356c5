using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>
/// A time with its unit: <c>90 min</c>, <c>36 h</c>, <c>10 d</c>, <c>2 w</c>; in hours. Never negative.
/// </summary>
internal sealed class DurationMeasure : QuantityMeasure
{
    /// <summary>The unit in which times are counted.</summary>
    public const string Hour = "h";

    private static readonly Dictionary<string, double> Units = new(StringComparer.Ordinal)
    {
        ["min"] = 1 / 60.0,
        ["h"] = 1,
        ["d"] = 24,
        ["w"] = 168,
    };

    /// <summary>Other words for a time that is so many of a unit.</summary>
    private static readonly Dictionary<string, (double Count, string Unit)> Words = new(
        new (string Words, double Count, string Unit)[]
        {
            ("mins minute minutes", 1, "min"),
            ("hr hrs hour hours", 1, Hour),
            ("day days", 1, "d"),
            ("wk wks week weeks", 1, "w"),
            ("month months", 30, "d"),
            ("year years yr yrs", 365, "d"),
        }.SelectMany(row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, (row.Count, row.Unit)))),
        StringComparer.OrdinalIgnoreCase);

    public override string Noun => "a duration, as in '36 h'";

    public override string Unit => Hour;

    public override Magnitudes Magnitudes => Magnitudes.OfHours;

    /// <summary>Whether a word is a unit of time.</summary>
    public static bool IsUnit(string word) => Units.ContainsKey(word);

    public override string? Fault(string text, Bounds bounds, ReadingSession session, out double number)
    {
        if (!Numerals.TrySplitAny(text, out number, out string? unit) || unit.Any(char.IsAsciiDigit))
            return $"{MessageText.Quoted(text)} is not a duration; "
                + (Meant(Numerals.Meant(text), bounds, session) is { } meant
                    ? Rewrite(text, meant)
                    : "write a number and h, d or w, as in '36 h'");
        string written = MessageText.Plain(text.Trim());
        if (unit.Length == 0)
            return $"duration {MessageText.Quoted(text)} has no unit; write '{written} h', '{written} d' or "
                + $"'{written} w'";
        if (!Units.TryGetValue(unit, out double hours))
            return $"duration {MessageText.Quoted(text)} has no unit I know; write h, d or w, as in "
                + $"'{Meant(Likely(number, unit), bounds, session) ?? "36 h"}'";
        // A quotient of 60 is exact more often than a product with 1/60.
        number = unit == "min" ? number / 60 : number * hours;
        if (number < 0 && bounds.Admit(0)) return $"duration {MessageText.Quoted(text)} is negative; write 0 h or more";
        return Magnitudes.Fault(text, number, bounds, Write);
    }

    /// <summary>The time that was meant, in a unit that is read; null where that is not sure.</summary>
    private static string? Likely(double number, string unit)
    {
        string word = unit.Trim().TrimEnd('.');
        if (Words.TryGetValue(word, out (double Count, string Unit) meant))
            return $"{MessageText.Number(number * meant.Count)} {meant.Unit}";
        string? known = Units.Keys.FirstOrDefault(one => one.Equals(word, StringComparison.OrdinalIgnoreCase)
            || (one.Length == 1 && word.Length is 1 or 2 && word.All(sign => char.ToLowerInvariant(sign) == one[0])));
        return known is null ? null : $"{MessageText.Number(number)} {known}";
    }

    public override string Write(double number)
    {
        if (number >= 48 && number % 24 == 0) return $"{MessageText.Number(number / 24)} d";
        return number > 0 && number < 1 ? $"{MessageText.Number(number * 60)} min" : $"{MessageText.Number(number)} h";
    }

    public override string WriteExactly(double number)
    {
        string written = Write(number);
        var aside = new ReadingSession(new Problems());
        return Fault(written, Bounds.None, aside, out double read) is null && read == number
            ? written
            : $"{base.WriteExactly(number)} h";
    }

    public override JsonObject Schema(Bounds bounds) => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)? ?(min|h|d|w)$",
    };
}
