using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CrisisSim.Scenarios;

/// <summary>
/// The years that a day may lie in: a hundred years of waiting and the offset of any capital lead to no day beyond the
/// calendar.
/// </summary>
internal static class CalendarYears
{
    private const int First = 1000, Last = 8999;

    /// <summary>What is wrong with the year of a text; null where nothing is.</summary>
    public static string? Fault(int year, string text) => year is >= First and <= Last
        ? null
        : $"{MessageText.Quoted(text)} lies beyond the calendar; write a day of the years {First} to {Last}";
}

/// <summary>A day: <c>1949-04-04</c>.</summary>
internal sealed class DateKind : Kind<DateOnly>
{
    public override string Noun => "a day, as in '1949-04-04'";

    public override bool TryRead(Node node, ReadingContext at, out DateOnly value)
    {
        value = default;
        return at.TryScalar(node, this, out string? text)
            && (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
                || CalendarDays.Refuse(node, at, this, text))
            && (CalendarYears.Fault(value.Year, text) is not { } beyond || at.Refuse(node, beyond));
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^\d{4}-\d{2}-\d{2}$",
    };
}

/// <summary>A day and hour with its offset from UTC: <c>2027-02-12 03:00 +02:00</c>.</summary>
internal sealed class InstantKind : Kind<DateTimeOffset>
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd HH:mm zzz", "yyyy-MM-dd HH:mmzzz", "yyyy-MM-ddTHH:mmzzz", "yyyy-MM-dd HH:mm:ss zzz",
        "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-dd HH:mm'Z'", "yyyy-MM-ddTHH:mm'Z'", "yyyy-MM-ddTHH:mm:ss'Z'",
    ];

    public override string Noun => "a day and hour with its offset from UTC, as in '2027-02-12 03:00 +02:00'";

    public override bool TryRead(Node node, ReadingContext at, out DateTimeOffset value)
    {
        value = default;
        return at.TryScalar(node, this, out string? text)
            && (DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
                out value)
                || CalendarDays.Refuse(node, at, this, text))
            && (CalendarYears.Fault(value.Year, text) is not { } beyond || at.Refuse(node, beyond));
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})? ?([+-]\d{2}:\d{2}|Z)$",
    };
}

/// <summary>Says which part of a day, or of a day and hour, that is written in the right form does not exist.</summary>
internal static partial class CalendarDays
{
    /// <summary>Complains about a text that is none: of what does not exist, else of the form.</summary>
    public static bool Refuse(Node node, ReadingContext at, Kind expected, string text) => Fault(text) is { } wrong
        ? at.Refuse(node, $"{at.Label} cannot be {MessageText.Quoted(text)}: {wrong}")
        : at.Refuse(node, expected);

    /// <summary>Such as "February 2027 has 28 days"; null where the form itself is not kept.</summary>
    private static string? Fault(string text)
    {
        Match parts = Written().Match(text);
        if (!parts.Success) return null;
        int Part(string name) => parts.Groups[name].Success
            ? int.Parse(parts.Groups[name].Value, CultureInfo.InvariantCulture)
            : 0;
        (int year, int month, int day) = (Part("year"), Part("month"), Part("day"));
        if (year < 1) return "there is no year 0";
        if (month is < 1 or > 12) return string.Create(CultureInfo.InvariantCulture, $"there is no month {month}");
        int days = DateTime.DaysInMonth(year, month);
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        if (day < 1 || day > days) return string.Create(CultureInfo.InvariantCulture, $"{name} {year} has {days} days");
        return !parts.Groups["hour"].Success ? null
            : Part("hour") > 23 ? "a day has hours from 0 to 23"
            : Part("minute") > 59 ? "an hour has minutes from 0 to 59"
            : "an offset from UTC lies between -14:00 and +14:00";
    }

    [GeneratedRegex(@"^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})"
        + @"(?:[ T](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2})? ?(?:[+-]\d{2}:\d{2}|Z))?$")]
    private static partial Regex Written();
}
