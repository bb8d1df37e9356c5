using System.Globalization;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>Makes the values of a factor, each tried on the scenario first; null after an error.</summary>
internal static class FactorDomains
{
    public static FactorDomain? Bind(StatedFactor stated, FactorCheck check)
    {
        QuestionFixed(stated, check);
        if (stated.Levels is { } levels) return Levels(levels, check);
        if (stated.Range is { } range) return Range(stated, range, check);
        return stated.Distribution is { } spread ? Spread(spread, check) : null;
    }

    /// <summary>The values of a list, in its order; texts that stand several times are tried once.</summary>
    public static IReadOnlyList<FactorValue>? Listed(IReadOnlyList<StatedText> texts, FactorCheck check)
    {
        var numbers = new Dictionary<string, double?>(StringComparer.Ordinal);
        bool sound = true;
        foreach (StatedText text in texts)
        {
            if (numbers.ContainsKey(text.Text)) continue;
            sound &= check.TryNumber(text, out double? number);
            numbers.Add(text.Text, number);
        }

        return sound
            ? FactorNumbers.Values([.. texts.Select(text => text.Text)], [.. texts.Select(text => numbers[text.Text])])
            : null;
    }

    /// <summary>
    /// The values of a column of points. Of numbers the lowest and the highest are tried, of words each; what lies
    /// between is left to the play.
    /// </summary>
    public static IReadOnlyList<FactorValue>? Column(IReadOnlyList<StatedText> texts, FactorCheck check)
    {
        if (texts.Any(text => FactorNumbers.Plain(text.Text) is null)) return Listed(texts, check);
        var ordered = texts.OrderBy(text => FactorNumbers.Plain(text.Text)).ToList();
        return check.TryNumber(ordered[0], out _) & check.TryNumber(ordered[^1], out _)
            ? FactorNumbers.Values([.. texts.Select(text => text.Text)],
                [.. texts.Select(text => FactorNumbers.Plain(text.Text))])
            : null;
    }

    private static FactorLevels? Levels(IReadOnlyList<StatedText> levels, FactorCheck check)
    {
        bool sound = true;
        for (int i = 0; i < levels.Count; i++)
            if (levels.Take(i).Any(earlier => earlier.Text == levels[i].Text))
                sound = check.Refuse(levels[i].At, $"{MessageText.Quoted(levels[i].Text)} stands twice in the levels");
        return Listed(levels, check) is { } values && sound ? new FactorLevels(values) : null;
    }

    private static FactorRange? Range(StatedFactor stated, StatedSpan range, FactorCheck check)
    {
        if (!(check.TryNumber(range.Low, out double? from) & check.TryNumber(range.High, out double? to))) return null;
        if (from is not { } low || to is not { } high)
        {
            check.Refuse(range.At, "the ends of a range must be numbers; state words as 'levels'");
            return null;
        }

        LedgerEntry? entry = check.Scenario.Number(check.Path);
        bool whole = stated.Whole ?? entry?.IsWhole ?? false;
        if (Fault(low, high, whole, stated.Scale) is not { } fault)
            return new FactorRange(low, high)
            {
                Unit = FactorNumbers.Unit(range.High.Text, entry),
                Whole = whole,
                Logarithmic = stated.Scale == FactorScale.Log
            };
        check.Refuse(range.At, fault);
        return null;
    }

    private static string? Fault(double low, double high, bool whole, FactorScale scale) =>
        low > high ? "this range is the wrong way round; write the lowest value first"
        : low == high ? "the ends of a range must differ; a value that stays belongs into the scenario"
        : whole && (low % 1 != 0 || high % 1 != 0) ? "the ends of a range of whole numbers must be whole"
        : whole && scale == FactorScale.Log
            ? "'scale: log' does not go with a whole number; state the values as 'levels'"
        : scale == FactorScale.Log && low <= 0 ? "with 'scale: log' the lowest value must be above 0"
        : null;

    private static FactorDistribution? Spread(StatedSpread spread, FactorCheck check)
    {
        LedgerEntry? entry = check.Scenario.Number(check.Path);
        string unit = spread.Unit.Length > 0 || entry is null || entry.Unit == "h"
            ? spread.Unit
            : FactorNumbers.Unit("", entry);
        var domain = new FactorDistribution(spread.Distribution) { Unit = unit };
        return check.TryNumber(Rounded(domain.At(0)), out _) & check.TryNumber(Rounded(domain.At(1)), out _)
            ? domain
            : null;

        StatedText Rounded(FactorValue end) =>
            new($"{end.Number.ToString("G4", CultureInfo.InvariantCulture)} {unit}".TrimEnd(), spread.At);
    }

    /// <summary>Warns where fixed numbers take the place of a distribution.</summary>
    private static void QuestionFixed(StatedFactor stated, FactorCheck check)
    {
        if (check.Paths.FirstOrDefault(
            path => check.Scenario.Number(path) is { IsRandom: true } entry
                && entry.Text.StartsWith('{')) is not { } path)
            return;
        check.Question(stated.Paths[0].At,
            $"{MessageText.Quoted(path)} is a distribution, and the factor puts one fixed number in its place; "
                + $"'.{LedgerEntry.Times}' behind the path stretches it instead");
    }
}
