using System.Globalization;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>The kinds of values that several options take.</summary>
internal static class ValueKinds
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>Any text that says something.</summary>
    public static ValueKind<string> Text { get; } = new(
        (option, given, refuse) =>
        {
            if (given.Length == 0) refuse($"{option} is empty; name one");
            return given;
        },
        text => text);

    public static ValueKind<string> Directory { get; } = Text with { Expected = Expected.Directory };

    /// <summary>A scenario or a study.</summary>
    public static ValueKind<string> YamlFile { get; } = Text with { Expected = Expected.YamlFile };

    /// <summary>A study that was played.</summary>
    public static ValueKind<string> Path { get; } = Text with { Expected = Expected.Path };

    /// <summary>A whole number from 1 on.</summary>
    public static ValueKind<int> Whole(int most, int example, int least = 1) => ValueKind<int>.From(
        $"a whole number from {least} to {Names.Number(most)}", Written(example),
        (given, out number) => int.TryParse(given, NumberStyles.None, Plain, out number)
            && number >= least && number <= most,
        Written);

    public static ValueKind<long> Trial { get; } = ValueKind<long>.From(
        "the number of a trial, 0 or above", "4711",
        (given, out number) => long.TryParse(given, NumberStyles.None, Plain, out number), Written);

    public static ValueKind<ulong> Seed { get; } = ValueKind<ulong>.From(
        "a whole number, 0 or above", "2026",
        (given, out number) => ulong.TryParse(given, NumberStyles.None, Plain, out number), Written);

    /// <summary>Hours from a length of time with its unit: 30 min, 1h, 2 d, 1 w.</summary>
    public static ValueKind<double> Hours { get; } = new(
        (option, asGiven, refuse) =>
        {
            string given = asGiven.Trim();
            int digits = given.TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.').Count();
            if (double.TryParse(given[..digits], NumberStyles.AllowDecimalPoint, Plain, out double number)
                && number > 0 && HoursIn(given[digits..].Trim()) is { } hours) return number * hours;
            refuse(digits == given.Length && digits > 0
                ? $"{option} '{given}' has no unit; write min, h, d or w, as in '{option} {given}h'"
                : $"{option} takes a length of time above 0 with its unit (min, h, d or w), as in '{option} 1h', not "
                    + $"'{given}'");
            return 0;
        },
        hours => $"{Written(hours)}h");

    /// <summary>A number above 0 and at most so large.</summary>
    public static ValueKind<double> Above0(double most, double example) => ValueKind<double>.From(
        $"a number above 0 and at most {Written(most)}", Written(example),
        (given, out number) => double.TryParse(given, NumberStyles.AllowDecimalPoint, Plain, out number)
            && number > 0 && number <= most,
        Written);

    /// <summary>One of a few words.</summary>
    public static ValueKind<string> OneOf(params IReadOnlyList<string> words) => new(
        (option, given, refuse) =>
        {
            if (!words.Contains(given, StringComparer.Ordinal))
                refuse($"{option} takes {Either(words)}, not '{given}'"
                    + (NearestName.To(given, words) is { } near ? $"; did you mean '{near}'?" : ""));
            return given;
        },
        word => word)
    { Choices = words };

    private static string Either(IReadOnlyList<string> words) => words.Count == 1
        ? words[0]
        : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";

    /// <summary>One of the values of an enumeration, by its key.</summary>
    public static ValueKind<T> OneOf<T>()
        where T : struct, Enum
    {
        ValueKind<string> keys = OneOf([.. Enum.GetValues<T>().Select(Names.Key)]);
        return new(
            (option, given, refuse) => Find<T>(keys.Read(option, given, refuse), StringComparison.Ordinal) ?? default,
            Names.Key)
        { Choices = keys.Choices };
    }

    /// <summary>One of these values of an enumeration, by its key, in capitals too.</summary>
    public static ValueKind<T> AnyCase<T>(params IReadOnlyList<T> values)
        where T : struct, Enum
    {
        string[] keys = [.. values.Select(Names.Key)];
        return new(
            (option, given, refuse) =>
            {
                if (Find<T>(given, StringComparison.OrdinalIgnoreCase) is { } value && values.Contains(value))
                    return value;
                refuse($"{option} takes {string.Join(", ", keys[..^1])} or {keys[^1]}, not '{given}'");
                return default;
            },
            Names.Key)
        { Choices = keys };
    }

    /// <summary>Names with commas between them.</summary>
    public static ValueKind<IReadOnlyList<string>> List(string example = "ambiguous,precise") =>
        ValueKind<IReadOnlyList<string>>.From(
            "names with commas between them", example,
            (given, out names) =>
            {
                names = given.Split(',', StringSplitOptions.TrimEntries);
                return names.All(name => name.Length > 0);
            },
            names => string.Join(',', names));

    /// <summary>Keys of outcomes with commas between them.</summary>
    public static ValueKind<IReadOnlyList<string>> Outcomes { get; } =
        List("timeliness,effectiveness");

    /// <summary>
    /// Values of an enumeration with commas between them, each once, and the sentence for a word that is none.
    /// </summary>
    public static ValueKind<IReadOnlyList<T>> ListOf<T>(StringComparison comparison,
        Func<string, string, string> refusal)
        where T : struct, Enum => new(
        (option, given, refuse) =>
        {
            var values = new List<T>();
            foreach (string word in given.Split(',', StringSplitOptions.TrimEntries))
            {
                if (Find<T>(word, comparison) is not { } value) refuse(refusal(option, word));
                else if (!values.Contains(value)) values.Add(value);
            }
            return values;
        },
        values => string.Join(',', values.Select(Names.Key)));

    public static ValueKind<Override> Setting { get; } = new(
        (option, given, refuse) =>
        {
            var setting = Override.Parse(given);
            if (setting is null)
                refuse($"{option} takes path=value, as in '{option} \"attacker.strength=8\"', not '{given}'");
            return setting!;
        },
        setting => setting.ToString());

    public static string Written<T>(T number)
        where T : IFormattable => number.ToString(null, Plain);

    private static T? Find<T>(string word, StringComparison comparison)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
            if (string.Equals(Names.Key(value), word, comparison)) return value;
        return null;
    }

    private static double? HoursIn(string unit) => unit switch
    {
        "min" => 1.0 / 60,
        "h" => 1,
        "d" => 24,
        "w" => 168,
        _ => null,
    };
}
