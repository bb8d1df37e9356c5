using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What charts of the choice before the act say.</summary>
internal static class ChoiceWords
{
    /// <summary>
    /// The text with the largest resolved difference in armed attack, fewer before more; null where none is resolved.
    /// </summary>
    public static string? Most(IReadOnlyList<DeterrenceContrast> contrasts, DeterrenceResult result)
    {
        DeterrenceContrast[] resolved =
        [
            .. contrasts.Where(contrast => contrast.IsResolved).OrderBy(contrast => contrast.Difference.Value)
        ];
        if (resolved.Length == 0) return null;
        Estimate difference = resolved[0].Difference;
        string size = ChoiceFigure.Bare(resolved[0].Measure, difference).TrimStart('+', '−');
        string many = difference.Value < 0 ? "fewer" : "more";
        return $"'{resolved[0].Setting}': {size} {many} of 100 attackers choose armed attack than "
            + $"{Under(resolved[0].Against, result)}";
    }

    /// <summary>"with no declaration", "under 'vague'".</summary>
    public static string Under(string setting, DeterrenceResult result) =>
        result.Settings.Skip(result.Wordings).Any(baseline => baseline.Name == setting)
            ? $"with {setting}"
            : $"under '{setting}'";
}
