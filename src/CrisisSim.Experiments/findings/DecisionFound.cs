using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What stands behind a mean of hours without a decision: when half of the crises have one, and how many never have. The mean
/// alone could be read as a delay that every crisis has, though most of it may come from those without any.
/// </summary>
internal static class DecisionFound
{
    public static string Words(WordingPair pair) => $"{Median(pair)}, and {Never(pair)}";

    private static string Median(WordingPair pair)
    {
        EndpointDifference d = pair[Endpoints.MedianOfDecision];
        var digits = new Decimals(Math.Max(Places(d.Baseline), Places(d.Other)));
        return (Hours(d.Baseline, digits), Hours(d.Other, digits)) switch
        {
            (null, null) => $"fewer than half of all crises have one, as under '{pair.Baseline}'",
            ({ } before, null) => $"fewer than half of all crises have one, where under '{pair.Baseline}' half have one within {before}",
            (null, { } now) => $"half of all crises have one within {now}, where under '{pair.Baseline}' fewer than half have one",
            ({ } before, { } now) when before == now => $"half of all crises have one within {now}, as under '{pair.Baseline}'",
            ({ } before, { } now) => $"half of all crises have one within {now} instead of {before} under '{pair.Baseline}'",
        };
    }

    private static string Never(WordingPair pair)
    {
        Estimate before = Without(pair.Decided.First), now = Without(pair.Decided.Second);
        var digits = new Decimals(Math.Max(Places(before), Places(now)));
        string text = Figures.Plain(now.Value, digits), instead = Figures.Plain(before.Value, digits);
        if (before.Value == 0 && now.Value == 0) return "all have one in the end";
        return text == instead ? $"{text} of 100 have none, as there" : $"{text} of 100 have none instead of {instead}";
    }

    private static Estimate Without(Proportion decided) => new Proportion(decided.Trials - decided.Count, decided.Trials).Estimate().In(100);

    /// <summary>Both are given to the place of the better known, lest rounding alone should make them differ.</summary>
    private static int Places(Estimate? estimate) => estimate is { } known ? Decimals.SupportedBy(known).Places : int.MinValue;

    private static string? Hours(Estimate? median, Decimals digits) => median is { } known ? $"{Figures.Plain(known.Value, digits)} h" : null;
}
