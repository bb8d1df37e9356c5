using System.Globalization;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The table of a part of the suite, kind by kind, as docs/validation.md has it.</summary>
internal static class CoverageTable
{
    private const int MostNamed = 4;

    public static string Write(IReadOnlyList<CoverageTally> tallies)
    {
        var lines = new List<string>
        {
            "| interval | crises | quantities | intervals each | least often | middle | falls short | over 98 % |",
            "|---|--:|--:|--:|--:|--:|---|--:|",
        };
        foreach (IGrouping<(string Kind, int Crises), CoverageTally> group in tallies
            .Where(one => one.IsAnything).GroupBy(one => (one.Kind, one.Crises)))
        {
            CoverageTally[] all = [.. group.OrderBy(one => one.Share)];
            CoverageTally[] low = [.. all.Where(one => one.FallsShort)];
            lines.Add($"| {group.Key.Kind} | {Number(group.Key.Crises)} | {all.Length} | {Range(all)} | "
                + $"{Percent(all[0].Share)} ({all[0].Quantity}) | {Percent(all[all.Length / 2].Share)} | {Named(low)} | "
                + $"{all.Count(one => one.IsWide)} |");
        }
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>Every quantity on a line, for whoever looks closer.</summary>
    public static string Detail(IReadOnlyList<CoverageTally> tallies) => string.Concat(tallies
        .Where(one => one.IsAnything)
        .Select(one => string.Create(CultureInfo.InvariantCulture,
            $"{one.Kind}; {one.Quantity}; {one.Crises}; {one.Intervals}; truth {one.Truth:g5}; held {one.Share:0.000}; "
            + $"below {one.Below:0.000}; half {one.MedianHalfWidth:g3}{(one.FallsShort ? "; SHORT" : "")}\n")));

    private static string Range(CoverageTally[] all)
    {
        int least = all.Min(one => one.Intervals), most = all.Max(one => one.Intervals);
        return least == most ? Number(most) : $"{Number(least)} to {Number(most)}";
    }

    private static string Named(CoverageTally[] low) => low.Length == 0
        ? "none"
        : string.Join(", ", low.Take(MostNamed).Select(one => one.Quantity))
            + (low.Length > MostNamed ? $" and {low.Length - MostNamed} more" : "");

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Number(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
