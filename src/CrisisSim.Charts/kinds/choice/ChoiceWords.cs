using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What charts of the choice before the act say.</summary>
internal static class ChoiceWords
{
    /// <summary>
    /// The text with the largest change in attacks that is shown, fewer before more; null where none is.
    /// </summary>
    public static string? Most(IReadOnlyList<DeterrenceContrast> contrasts, DeterrenceResult result)
    {
        DeterrenceContrast[] shown =
        [
            .. contrasts.Where(contrast => contrast.IsResolved).OrderBy(contrast => contrast.Difference.Value)
        ];
        if (shown.Length == 0) return null;
        Estimate difference = shown[0].Difference;
        string size = ChoiceSettings.Figure(result, shown[0].Measure).Change(difference.Value).TrimStart('+', '−');
        return $"As stated, {size} {(difference.Value < 0 ? "fewer" : "more")} of 100 attack with arms facing "
            + $"{ChoiceSettings.Title(result, shown[0].Setting)} than facing {Against(shown[0].Against, result)}";
    }

    /// <summary>"no treaty", "Ambiguous".</summary>
    public static string Against(string setting, DeterrenceResult result) =>
        ChoiceSettings.Title(result, setting) is var title
            && title is ChoiceSettings.WithoutText or ChoiceSettings.WithoutAllies
            ? char.ToLowerInvariant(title[0]) + title[1..]
            : title;
}
