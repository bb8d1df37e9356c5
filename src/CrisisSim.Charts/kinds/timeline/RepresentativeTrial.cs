using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>
/// A crisis that stands for many: its difference in hours without decision is the nearest to the median of those that
/// differ.
/// </summary>
public sealed record RepresentativeTrial
{
    /// <summary>Its number; the first of the table where no crisis differs.</summary>
    public required long Number { get; init; }

    /// <summary>The other wording less the baseline in it, hours without decision up to the horizon.</summary>
    public required double Difference { get; init; }

    /// <summary>Median of the differences that are not 0, hours; 0 where there are none.</summary>
    public required double Median { get; init; }

    /// <summary>How many crises differ.</summary>
    public required int Differing { get; init; }

    /// <summary>How many were compared.</summary>
    public required int Trials { get; init; }

    /// <summary>The trial of a comparison; of equals the one with the lowest number.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="other">Place of the wording that is set against the first, from 1.</param>
    public static RepresentativeTrial Find(Comparison comparison, int other = 1)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentOutOfRangeException.ThrowIfLessThan(other, 1);
        (TrialTable first, TrialTable second) = (comparison.Tables[0], comparison.Tables[other]);
        double[] differences = [.. Without(second).Zip(Without(first), (now, then) => now - then)];
        double[] differing = [.. differences.Where(difference => difference != 0).Order()];
        double median = differing.Length == 0
            ? 0
            : (differing[(differing.Length - 1) / 2] + differing[differing.Length / 2]) / 2;
        int row = differing.Length == 0 ? 0 : Enumerable
            .Range(0, differences.Length)
            .Where(k => differences[k] != 0)
            .MinBy(k => Math.Abs(differences[k] - median));
        return new RepresentativeTrial
        {
            Number = first.Head.First + row,
            Difference = differences[row],
            Median = median,
            Differing = differing.Length,
            Trials = differences.Length,
        };
    }

    private static double[] Without(TrialTable table)
    {
        double[] hours = table[Milestone.Decision].ToArray();
        for (int row = 0; row < hours.Length; row++) hours[row] = Math.Clamp(hours[row], 0, table.Horizon);
        return hours;
    }
}
