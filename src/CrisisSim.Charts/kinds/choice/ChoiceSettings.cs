using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>
/// Texts and baselines of a result as series, each in its own ink.
/// </summary>
internal static class ChoiceSettings
{
    public static IReadOnlyList<Series> AsSeries(DeterrenceResult result) =>
        ComparedSeries.For(result.Plan.Scenario, [.. result.Settings.Select(setting => setting.Declaration)]);

    /// <summary>Acts by rung, the mildest first; of one rung in the order of the menu.</summary>
    public static int[] ByRung(DeterrenceResult result) =>
        [.. Enumerable.Range(0, result.Menu.Count).OrderBy(act => result.Menu[act].Rung)];

    /// <summary>"6 limited attack in the open".</summary>
    public static string Act(DeterrenceResult result, int act) =>
        FormattableString.Invariant($"{result.Menu[act].Rung:0.#} {result.Menu[act].Name}");

    public static string Method(DeterrenceResult result) =>
        $"{Names.Count(result.Plan.Attackers, "attacker")}, the same under each text, {Names.Number(result.Motivated)} "
            + "motivated; "
        + $"{Names.Number(result.Crises)} inner crises; 95 % intervals of inner crises and of the draw of attackers, "
        + "not of judgement";
}
