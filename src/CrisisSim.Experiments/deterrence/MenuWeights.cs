using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Base weights of the acts of a menu; they sum to 1.</summary>
internal static class MenuWeights
{
    /// <summary>How far below its lowest and above its highest rung a menu reaches, rungs.</summary>
    private const double Margin = 0.5;

    /// <summary>
    /// An act's stated width, else that of the part of the ladder which lies nearer to its rung than to any other of
    /// the menu.
    /// </summary>
    public static double[] For(IReadOnlyList<MenuAction> menu)
    {
        double[] rungs = [.. menu.Select(act => act.Rung)];
        IReadOnlyList<double> widths = RungWidths.Compute(rungs, rungs.Min() - Margin, rungs.Max() + Margin);
        double[] weights = [.. menu.Select((act, a) => act.Weight ?? widths[a])];
        double total = weights.Sum();
        return [.. weights.Select(weight => weight / total)];
    }
}
