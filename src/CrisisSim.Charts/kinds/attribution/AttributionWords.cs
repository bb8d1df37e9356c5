using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What a chart of attribution says.</summary>
internal static class AttributionWords
{
    private const string DefaultMethod =
        "Shapley parts: the mean over all orders in which the provisions may be changed";

    public static bool IsUndecided(Estimate part) => !part.Interval.ExcludesZero && !part.Has(Caveats.NoTrialDiffers);

    public static string Title(Measurand what, AttributionSides sides, Estimate total,
        IReadOnlyList<(string Name, Estimate Part)> parts)
    {
        string whole = $"'{sides.To.Name}' against '{sides.From.Name}', {what.Name}: {what.Difference(total)}";
        if (total.Has(Caveats.NoTrialDiffers))
            return $"'{sides.To.Name}' against '{sides.From.Name}', {what.Name}: no crisis differs";
        string verdict = total.Interval.ExcludesZero ? whole : $"{whole} in all, not resolved";
        int way = total.Interval.ExcludesZero ? Math.Sign(total.Value) : -1;
        string largest = string.Join(", ", ((string?[])
        [
            Largest(what, parts, way, total.Interval.ExcludesZero ? "most by" : "down by"),
            Largest(what, parts, -way, total.Interval.ExcludesZero ? "against it" : "up by"),
        ]).OfType<string>());
        return $"{verdict}; {(largest.Length > 0 ? largest : "no part is resolved")}";
    }

    /// <summary>The largest resolved part of this sign; null where there is none.</summary>
    private static string? Largest(Measurand what, IReadOnlyList<(string Name, Estimate Part)> parts, int sign,
        string says)
    {
        (string Name, Estimate Part)[] of = [.. parts
            .Where(part => part.Part.Interval.ExcludesZero && Math.Sign(part.Part.Value) == sign)
            .OrderByDescending(part => Math.Abs(part.Part.Value))];
        return of.Length == 0 ? null : $"{says} {of[0].Name} ({what.Difference(of[0].Part)})";
    }

    public static string Subtitle(Estimate total, IReadOnlyList<(string Name, Estimate Part)> parts,
        string method = DefaultMethod)
    {
        int undecided = parts.Count(part => IsUndecided(part.Part));
        return StudyWords.Sentence(
            $"{Names.Crises(total.Trials)}, the same luck throughout", method.TrimEnd('.'),
                "95 % intervals, luck alone",
            undecided > 0 ? $"~ and hollow: not resolved ({undecided} of {parts.Count} parts)" : "");
    }

    public static string Description(Measurand what, AttributionSides sides, Estimate total,
        IReadOnlyList<(string Name, Estimate Part)> parts) =>
        $"From '{sides.From.Name}'{(sides.Start is { } start ? $" ({what.Ranged(start)})" : "")} to '{sides.To.Name}', "
            + $"{what.Name} changes by {what.RangedDifference(total)}. "
        + string.Join(" ", parts.Select(
            part =>
                $"{part.Name}: {what.RangedDifference(part.Part)}{(IsUndecided(part.Part) ? ", not resolved" : "")}."));

    /// <summary>That the parts sum to the whole, or by how much they do not.</summary>
    public static string Remark(Measurand what, Estimate total, IReadOnlyList<(string Name, Estimate Part)> parts)
    {
        if (parts.Count == 0) return "Nothing was divided.";
        double rest = parts.Sum(part => part.Part.Value) - total.Value;
        return Math.Abs(rest) <= 1e-9 * Math.Max(1, Math.Abs(total.Value))
            ? "The parts sum to the whole."
            : $"The parts sum to {what.Difference(new Estimate(rest, Interval.Point(rest), total.Trials))} more than "
                + "the whole.";
    }
}
