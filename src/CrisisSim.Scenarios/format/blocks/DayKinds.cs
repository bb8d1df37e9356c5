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
    private const string Form = "yyyy-MM-dd";

    public override string Noun => "a day, as in '1949-04-04'";

    public override bool TryRead(Node node, ReadingContext at, out DateOnly value)
    {
        value = default;
        return at.TryScalar(node, this, out string? text)
            && (DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
                || CalendarDays.Refuse(node, at, this, text, day => day.ToString(Form, CultureInfo.InvariantCulture)))
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
    /// <summary>All that the pattern of the schema takes.</summary>
    private static readonly string[] Forms =
    [
        .. from between in new[] { " ", "T" }
           from clock in new[] { "HH:mm", "HH:mm:ss" }
           from offset in new[] { "zzz", " zzz", "'Z'", " 'Z'" }
           select $"yyyy-MM-dd{between}{clock}{offset}",
    ];

    public override string Noun => "a day and hour with its offset from UTC, as in '2027-02-12 03:00 +02:00'";

    public override bool TryRead(Node node, ReadingContext at, out DateTimeOffset value)
    {
        value = default;
        return at.TryScalar(node, this, out string? text)
            && (DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
                out value)
                || CalendarDays.Refuse(node, at, this, text, Written))
            && (CalendarYears.Fault(value.Year, text) is not { } beyond || at.Refuse(node, beyond));
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})? ?([+-]\d{2}:\d{2}|Z)$",
    };

    private static string Written(DateTimeOffset instant) =>
        instant.ToString(instant.Second == 0 ? "yyyy-MM-dd HH:mm zzz" : "yyyy-MM-dd HH:mm:ss zzz",
            CultureInfo.InvariantCulture);
}

/// <summary>Says which part of a day, or of a day and hour, does not exist, or how else it is to be written.</summary>
internal static partial class CalendarDays
{
    /// <summary>
    /// Complains about a text that is none: of what does not exist, else of the writing, with the right one, else of
    /// the form.
    /// </summary>
    public static bool Refuse(Node node, ReadingContext at, Kind expected, string text,
        Func<DateTimeOffset, string> write)
    {
        Match parts = Written().Match(text);
        if (!parts.Success || (expected is InstantKind && !parts.Groups["offset"].Success))
            return at.Refuse(node, expected);
        if (Fault(parts) is { } wrong)
            return at.Refuse(node, $"{at.Label} cannot be {MessageText.Quoted(text)}: {wrong}");
        if (CalendarYears.Fault(Part(parts, "year"), text) is { } beyond) return at.Refuse(node, beyond);
        return at.Refuse(node,
            $"{at.Label} cannot be {MessageText.Quoted(text)}; write '{write(Instant(parts))}'");
    }

    /// <summary>Such as "February 2027 has 28 days"; null where all of it exists.</summary>
    private static string? Fault(Match parts)
    {
        (int year, int month, int day) = (Part(parts, "year"), Part(parts, "month"), Part(parts, "day"));
        if (year < 1) return "there is no year 0";
        if (month is < 1 or > 12) return string.Create(CultureInfo.InvariantCulture, $"there is no month {month}");
        int days = DateTime.DaysInMonth(year, month);
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        if (day < 1 || day > days) return string.Create(CultureInfo.InvariantCulture, $"{name} {year} has {days} days");
        return Part(parts, "hour") > 23 ? "a day has hours from 0 to 23"
            : Part(parts, "minute") > 59 || Part(parts, "aside") > 59 ? "an hour has minutes from 0 to 59"
            : Part(parts, "second") > 59 ? "a minute has seconds from 0 to 59"
            : Ahead(parts).Duration() > TimeSpan.FromHours(14) ? "an offset from UTC lies between -14:00 and +14:00"
            : null;
    }

    private static DateTimeOffset Instant(Match parts) => new(Part(parts, "year"), Part(parts, "month"),
        Part(parts, "day"), Part(parts, "hour"), Part(parts, "minute"), Part(parts, "second"), Ahead(parts));

    /// <summary>The offset from UTC.</summary>
    private static TimeSpan Ahead(Match parts)
    {
        var offset = new TimeSpan(Part(parts, "ahead"), Part(parts, "aside"), 0);
        return parts.Groups["offset"].Value.StartsWith('-') ? -offset : offset;
    }

    private static int Part(Match parts, string name) => parts.Groups[name].Success
        ? int.Parse(parts.Groups[name].Value, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex("^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})"
        + "(?:(?: +|[Tt])(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?"
        + " *(?<offset>[Zz]|UTC|[+-](?<ahead>[0-9]{1,2})(?::?(?<aside>[0-9]{2}))?)?)?$")]
    private static partial Regex Written();
}
