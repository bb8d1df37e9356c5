using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What judgement leaves open, in sentences.</summary>
public static class JudgedFindings
{
    /// <summary>One sentence for a difference.</summary>
    public static string Sentence(JudgedDifference judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        bool hours = judged.Endpoint.Kind == EndpointKind.Hours;
        double scale = hours ? 1 : 100;
        DrawSpread spread = judged.Spread;
        var digits = new Decimals(0);
        string range = $"{Figures.Signed(spread.Middle.Low * scale, digits)} to {Figures.Signed(spread.Middle.High * scale, digits)} {(hours ? "h" : "in 100 crises")}";
        return $"Judgement: {judged.Endpoint.Name}, '{judged.Other}' less '{judged.Baseline}', lies at {range} in 95 of 100 draws of the judged and "
            + $"assumed numbers, and its sign reverses in {Figures.Plain(100 * spread.Reversed, digits)} of 100{Moved(judged)}.";
    }

    private static string Moved(JudgedDifference judged) => judged.Deciders.Count == 0
        ? ""
        : "; it moves most with " + string.Join(", ", judged.Deciders.Select(d =>
            $"{d.Number} (rank correlation {Figures.Signed(d.Correlation, new Decimals(2))})"));
}
