using System.Globalization;

namespace CrisisSim.Cli;

/// <summary>Values that <c>choose</c> alone takes.</summary>
internal static class ChooseKinds
{
    /// <summary>Numbers of 0 or more with commas between them, one at least above 0.</summary>
    public static ValueKind<IReadOnlyList<double>> Weights { get; } = ValueKind<IReadOnlyList<double>>.From(
        "a number of 0 or more for each outcome, one at least above 0", "1,240",
        (given, out weights) =>
        {
            double?[] numbers = [.. given.Split(',', StringSplitOptions.TrimEntries).Select(Number)];
            weights = [.. numbers.OfType<double>()];
            return weights.Count == numbers.Length && weights.Any(weight => weight > 0);
        },
        weights => string.Join(',', weights.Select(ValueKinds.Written)));

    /// <summary>A probability above a half and below 1.</summary>
    public static ValueKind<double> Confidence { get; } = ValueKind<double>.From(
        "a probability above 0.5 and below 1", "0.95",
        (given, out level) =>
        {
            level = Number(given) ?? 0;
            return level > 0.5 && level < 1;
        },
        ValueKinds.Written);

    /// <summary>As many crises; all of them over several wordings may be more than can be asked for.</summary>
    public static ValueKind<long> Budget(int most)
    {
        ValueKind<int> whole = ValueKinds.Whole(most, 50_000);
        return new((option, given, refuse) => whole.Read(option, given, refuse), ValueKinds.Written);
    }

    private static double? Number(string word) =>
        double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && double.IsFinite(number) ? number : null;
}
