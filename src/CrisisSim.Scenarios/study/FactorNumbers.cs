using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>What the texts of a factor's values are as numbers.</summary>
internal static class FactorNumbers
{
    private static readonly DurationMeasure Duration = new();
    private static readonly ReadingSession Aside = new(new Problems());

    /// <summary>The number of a text, durations in hours; null where it is none, or a date.</summary>
    public static double? Plain(string text)
    {
        if (!Numerals.TrySplit(text, out double number, out string? unit) || unit.Any(char.IsDigit)) return null;
        return unit.Length > 0 && Duration.Fault(text, Bounds.None, Aside, out double hours) is null ? hours : number;
    }

    /// <summary>
    /// The number that the scenario reads at the path when it is set to the text; null where it is none.
    /// </summary>
    public static double? Read(string text, Loaded<Scenario> tried, string path) =>
        StudyScenario.NumberIn(tried, path) is { } entry && double.IsFinite(entry.Value) ? entry.Value : Plain(text);

    /// <summary>
    /// What is written behind the numbers of a path: its unit in the scenario, else that of the text.
    /// </summary>
    public static string Unit(string text, LedgerEntry? entry)
    {
        if (entry is not null) return entry.Unit == "rung" ? "" : entry.Unit;
        if (!Numerals.TrySplit(text, out _, out string? unit)) return "";
        return unit.Length > 0 && Duration.Fault(text, Bounds.None, Aside, out _) is null ? Duration.Unit : unit;
    }

    /// <summary>Values with their numbers; where one of them has none, all are numbered by their place.</summary>
    public static IReadOnlyList<FactorValue> Values(IReadOnlyList<string> texts, IReadOnlyList<double?> numbers)
    {
        if (numbers.All(number => number is not null))
            return [.. texts.Select((text, i) => new FactorValue(text, numbers[i]!.Value))];
        var places = texts
            .Distinct()
            .Select((text, place) => (text, place))
            .ToDictionary(each => each.text, each => each.place, StringComparer.Ordinal);
        return [.. texts.Select(text => new FactorValue(text, places[text]))];
    }
}
