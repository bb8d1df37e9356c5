using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// Texts and baselines of a result as series, each in its own ink.
/// </summary>
internal static class ChoiceSettings
{
    /// <summary>What the worlds without a text and without an ally are called.</summary>
    public const string WithoutText = "No treaty", WithoutAllies = "No alliance";

    public static IReadOnlyList<Series> AsSeries(DeterrenceResult result) =>
    [
        .. ComparedSeries
            .For(result.Plan.Scenario, [.. result.Settings.Select(setting => setting.Declaration)])
            .Select((series, s) => s == result.NoDeclaration ? Called(series, WithoutText)
                : s == result.NoAlliance ? Called(series, WithoutAllies) : series),
    ];

    /// <summary>What a setting of this name is called in a picture.</summary>
    public static string Title(DeterrenceResult result, string name) =>
        AsSeries(result)[result.Settings.ToList().FindIndex(setting => setting.Name == name)].Name;

    /// <summary>Acts by rung, the mildest first; of one rung in the order of the menu.</summary>
    public static int[] ByRung(DeterrenceResult result) =>
        [.. Enumerable.Range(0, result.Menu.Count).OrderBy(act => result.Menu[act].Rung)];

    /// <summary>How a measure is written in all settings, in the digits that the first screen has.</summary>
    public static RowFigure Figure(DeterrenceResult result, DeterrenceMeasure measure) =>
        RowFigure.OfShares([.. result.Settings.Select((_, s) => (Estimate?)result.Estimate(s, measure))]);

    public static string Method(DeterrenceResult result) =>
        $"{Names.Count(result.Plan.Attackers, "attacker")}, the same under each text; lines: luck, 19 times in 20, not "
            + "judgement";

    private static Series Called(Series series, string name) => series with { Name = name, Head = name };
}
