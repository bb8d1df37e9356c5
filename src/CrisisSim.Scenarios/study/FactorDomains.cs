using System.Globalization;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>Makes the values of a factor, each tried on the scenario first; null after an error.</summary>
internal static class FactorDomains
{
    public static FactorDomain? Bind(StatedFactor stated, FactorTrials trials)
    {
        QuestionFixed(stated, trials);
        if (stated.Levels is { } levels) return Levels(levels, trials);
        if (stated.Range is { } range) return Range(stated, range, trials);
        return stated.Distribution is { } spread ? Spread(spread, trials) : null;
    }

    /// <summary>The values of a list, in its order; texts that stand several times are tried once.</summary>
    public static IReadOnlyList<FactorValue>? Listed(IReadOnlyList<StatedText> texts, FactorTrials trials)
    {
        var numbers = new Dictionary<string, double?>(StringComparer.Ordinal);
        var sound = true;
        foreach (var text in texts)
        {
            if (numbers.ContainsKey(text.Text)) continue;
            sound &= trials.TryNumber(text, out var number);
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
    public static IReadOnlyList<FactorValue>? Column(IReadOnlyList<StatedText> texts, FactorTrials trials)
    {
        if (texts.Any(text => FactorNumbers.Plain(text.Text) is null)) return Listed(texts, trials);
        var ordered = texts.OrderBy(text => FactorNumbers.Plain(text.Text)).ToList();
        return trials.TryNumber(ordered[0], out _) & trials.TryNumber(ordered[^1], out _)
            ? FactorNumbers.Values([.. texts.Select(text => text.Text)],
                [.. texts.Select(text => FactorNumbers.Plain(text.Text))])
            : null;
    }

    private static FactorLevels? Levels(IReadOnlyList<StatedText> levels, FactorTrials trials)
    {
        var sound = true;
        for (var i = 0; i < levels.Count; i++)
            if (levels.Take(i).Any(earlier => earlier.Text == levels[i].Text))
                sound = trials.Refuse(levels[i].At, $"{MessageText.Quoted(levels[i].Text)} stands twice in the levels");
        return Listed(levels, trials) is { } values && sound ? new FactorLevels(values) : null;
    }

    private static FactorRange? Range(StatedFactor stated, StatedSpan range, FactorTrials trials)
    {
        if (!(trials.TryNumber(range.Low, out var from) & trials.TryNumber(range.High, out var to))) return null;
        if (from is not { } low || to is not { } high)
        {
            trials.Refuse(range.At, "the ends of a range must be numbers; state words as 'levels'");
            return null;
        }

        var entry = trials.Scenario.Number(trials.Path);
        var whole = stated.Whole ?? entry?.IsWhole ?? false;
        if (Fault(low, high, whole, stated.Scale) is not { } fault)
            return new FactorRange(low, high)
            {
                Unit = FactorNumbers.Unit(range.High.Text, entry),
                Whole = whole,
                Logarithmic = stated.Scale == FactorScale.Log
            };
        trials.Refuse(range.At, fault);
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

    private static FactorDistribution? Spread(StatedSpread spread, FactorTrials trials)
    {
        var entry = trials.Scenario.Number(trials.Path);
        var unit = spread.Unit.Length > 0 || entry is null || entry.Unit == "h"
            ? spread.Unit
            : FactorNumbers.Unit("", entry);
        var domain = new FactorDistribution(spread.Distribution) { Unit = unit };
        return trials.TryNumber(Rounded(domain.At(0)), out _) & trials.TryNumber(Rounded(domain.At(1)), out _)
            ? domain
            : null;

        StatedText Rounded(FactorValue end) =>
            new($"{end.Number.ToString("G4", CultureInfo.InvariantCulture)} {unit}".TrimEnd(), spread.At);
    }

    /// <summary>Warns where fixed numbers take the place of a distribution.</summary>
    private static void QuestionFixed(StatedFactor stated, FactorTrials trials)
    {
        if (trials.Paths.FirstOrDefault(
            path => trials.Scenario.Number(path) is { IsRandom: true } entry
                && entry.Text.StartsWith('{')) is not { } path)
            return;
        trials.Question(stated.Paths[0].At,
            $"{MessageText.Quoted(path)} is a distribution, and the factor puts one fixed number in its place; "
                + $"'.{LedgerEntry.Times}' behind the path stretches it instead");
    }
}
