using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What a chart of attribution says.</summary>
internal static class AttributionWords
{
    private const string Usual = "Shapley parts: the mean over all orders in which the provisions may be changed";

    public static bool IsUndecided(Estimate part) => !part.Interval.ExcludesZero && !part.Has(Caveats.NoTrialDiffers);

    public static string Title(Measurand what, AttributionSides sides, Estimate total, IReadOnlyList<(string Name, Estimate Part)> parts)
    {
        string whole = $"'{sides.To.Name}' against '{sides.From.Name}', {what.Name}: {what.Difference(total)}";
        if (total.Has(Caveats.NoTrialDiffers)) return $"'{sides.To.Name}' against '{sides.From.Name}', {what.Name}: no crisis differs";
        string verdict = total.Interval.ExcludesZero ? whole : $"{whole} in all, not resolved";
        (string Name, Estimate Part)[] resolved = [.. parts.Where(part => part.Part.Interval.ExcludesZero).OrderByDescending(part => Math.Abs(part.Part.Value))];
        return resolved.Length == 0
            ? $"{verdict}; no part is resolved"
            : $"{verdict}; most by {resolved[0].Name} ({what.Difference(resolved[0].Part)})";
    }

    public static string Subtitle(Estimate total, IReadOnlyList<(string Name, Estimate Part)> parts, string method = Usual)
    {
        int undecided = parts.Count(part => IsUndecided(part.Part));
        return StudyWords.Sentence(
            $"{Names.Crises(total.Trials)}, the same luck throughout", method.TrimEnd('.'), "95 % intervals, luck alone",
            undecided > 0 ? $"~ and hollow: not resolved ({undecided} of {parts.Count} parts)" : "");
    }

    public static string Description(Measurand what, AttributionSides sides, Estimate total, IReadOnlyList<(string Name, Estimate Part)> parts) =>
        $"From '{sides.From.Name}'{(sides.Start is { } start ? $" ({what.Ranged(start)})" : "")} to '{sides.To.Name}', {what.Name} changes by {what.RangedDifference(total)}. "
        + string.Join(" ", parts.Select(part => $"{part.Name}: {what.RangedDifference(part.Part)}{(IsUndecided(part.Part) ? ", not resolved" : "")}."));

    /// <summary>That the parts sum to the whole, or by how much they do not.</summary>
    public static string Remark(Measurand what, Estimate total, IReadOnlyList<(string Name, Estimate Part)> parts)
    {
        if (parts.Count == 0) return "Nothing was divided.";
        double rest = parts.Sum(part => part.Part.Value) - total.Value;
        return Math.Abs(rest) <= 1e-9 * Math.Max(1, Math.Abs(total.Value))
            ? "The parts sum to the whole."
            : $"The parts sum to {what.Difference(new Estimate(rest, Interval.Point(rest), total.Trials))} more than the whole.";
    }
}
