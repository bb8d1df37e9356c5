using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What a chart of attribution says.</summary>
internal static class AttributionWords
{
    /// <summary>Whether it is not shown: its interval holds 0, though crises differ.</summary>
    public static bool IsOpen(Estimate part) => !part.Interval.ExcludesZero && !part.Has(Caveats.NoTrialDiffers);

    /// <summary>What the figures beside the bars count.</summary>
    public static string Unit(Measurand what) => (what.DifferenceUnit ?? what.Unit) switch
    {
        "" => "change, and by luck",
        string unit => $"{unit}, and by luck",
    };

    /// <summary>"+3 (+1 to +5)", "−1, not shown", "no part".</summary>
    public static string Figure(Measurand what, Estimate part, string of = "")
    {
        if (part.Has(Caveats.NoTrialDiffers)) return of.Length > 0 ? "the same" : "no part";
        Measurand bare = what with { Unit = "", DifferenceUnit = "" };
        return IsOpen(part) ? $"{bare.Difference(part)}{of}, not shown" : bare.SpokenChange(part) + of;
    }

    /// <summary>As stated, for what other assumptions would make of it is not drawn here.</summary>
    public static string Title(Measurand what, AttributionSides sides, Estimate total,
        IReadOnlyList<(string Name, Estimate Part)> parts)
    {
        string name = WordList.Capital(what.Name), way = $"from {sides.From.Name} to {sides.To.Name}";
        if (total.Has(Caveats.NoTrialDiffers)) return $"{name}: the same in {Phrase.AllCrises(total.Trials)} {way}";
        bool shown = total.Interval.ExcludesZero;
        int sign = shown ? Math.Sign(total.Value) : -1;
        string largest = string.Join(", ", ((string?[])
        [
            Largest(what, parts, sign, shown ? "largest part" : "down by", shown ? total : null),
            Largest(what, parts, -sign, shown ? "against it" : "up by"),
        ]).OfType<string>());
        string whole = shown
            ? $"{name}: as stated, {what.Difference(total)} {way}"
            : $"{name}: no clear change {way}";
        return largest.Length > 0 ? $"{whole}; {largest}" : $"{whole}; no clause is shown to have a part";
    }

    /// <summary>The largest part of this sign that is shown; null where there is none.</summary>
    private static string? Largest(Measurand what, IReadOnlyList<(string Name, Estimate Part)> parts, int sign,
        string says, Estimate? whole = null)
    {
        Measurand bare = what with { Unit = "", DifferenceUnit = "" };
        (string Name, Estimate Part)[] of = [.. parts
            .Where(part => part.Part.Interval.ExcludesZero && Math.Sign(part.Part.Value) == sign)
            .OrderByDescending(part => Math.Abs(part.Part.Value))];
        if (of.Length == 0) return null;
        string part = bare.Difference(of[0].Part);
        return whole is { } all && Math.Abs(of[0].Part.Value) <= Math.Abs(all.Value)
            ? $"{says} {of[0].Name} ({part} of {bare.Difference(all)})"
            : $"{says} {of[0].Name} ({part})";
    }

    /// <summary>On which crises it rests: where the value under the first text is of others, that is said.</summary>
    public static string Subtitle(AttributionSides sides, Estimate total) => StudyWords.Sentence(
        sides.Start is { } start && start.Trials != total.Trials
            ? $"{Names.Crises(total.Trials)} played for this alone, so that the sum is not quite that of all "
                + Names.Number(start.Trials)
            : Names.Crises(total.Trials),
        "each clause counts as it does on average, in whatever order clauses are exchanged",
        "lines: luck alone, 19 times in 20");

    /// <summary>All of it in sentences.</summary>
    public static string Description(Measurand what, AttributionSides sides, Estimate total,
        IReadOnlyList<(string Name, Estimate Part)> parts) =>
        $"From {sides.From.Name}{(sides.Start is { } start ? $" ({what.Spoken(start)})" : "")} to {sides.To.Name}, "
            + $"{what.Name} changes by {what.SpokenChange(total)}. "
        + string.Join(" ", parts.Select(
            part => $"{part.Name}: {what.SpokenChange(part.Part)}{(IsOpen(part.Part) ? ", not shown" : "")}."));

    /// <summary>That the parts sum to the whole, or by how much they do not.</summary>
    public static string Remark(Measurand what, Estimate total, IReadOnlyList<(string Name, Estimate Part)> parts)
    {
        if (parts.Count == 0) return "Nothing was divided.";
        double rest = parts.Sum(part => part.Part.Value) - total.Value;
        string sum = Math.Abs(rest) <= 1e-9 * Math.Max(1, Math.Abs(total.Value))
            ? "The parts sum to the whole before rounding."
            : $"The parts sum to {what.Difference(new Estimate(rest, Interval.Point(rest), total.Trials))} more than "
                + "the whole.";
        sum = $"Figures: {Unit(what)}. {sum}";
        return parts.Any(part => IsOpen(part.Part)) ? $"{sum} Pale and hollow: not shown." : sum;
    }
}
