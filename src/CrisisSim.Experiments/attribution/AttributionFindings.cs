using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What an effect is made of, in a sentence.</summary>
public static class AttributionFindings
{
    private const int MostNamed = 9;

    /// <summary>
    /// "Of the −380 h (−372 h in the 1,000 crises played for this): proof −120 h (−140 to −100), …; not resolved: forms." The parts are of
    /// the crises that were played for them, and so is the total named beside the whole.
    /// </summary>
    /// <param name="attribution">The parts.</param>
    /// <param name="whole">The same effect as it is known from more crises; null: the total of the parts is all there is.</param>
    public static string Sentence(Attribution attribution, Estimate? whole = null)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        (string Name, Estimate Part)[] all = [.. attribution.Parts.Select(part => (part.Name, part.Part)), .. Rest(attribution)];
        string subject = Capital(attribution.Endpoint.Name);
        if (all.All(one => one.Part.Has(Caveats.NoTrialDiffers)))
            return $"{subject}: '{attribution.To}' and '{attribution.From}' do not differ, whatever of what they say differently is taken over.";
        return $"{subject}: of the {Total(attribution, whole)}{(all.Length == 1 ? $", all is due to {all[0].Name}, the only provision that differs" : Divided(attribution.Endpoint, all))}.";
    }

    private static string Divided(Endpoint endpoint, (string Name, Estimate Part)[] all)
    {
        string[] found =
        [
            .. all.Where(one => one.Part.Interval.ExcludesZero).OrderByDescending(one => Math.Abs(one.Part.Value))
                .Select(one => $"{one.Name} {PartFigure.Ranged(endpoint, one.Part)}"),
        ];
        string more = found.Length > MostNamed ? $" and {found.Length - MostNamed} smaller ones" : "";
        string text = found.Length > 0 ? $": {string.Join(", ", found.Take(MostNamed))}{more}" : ", no part is resolved";
        (string Name, Estimate Part)[] open = [.. all.Where(one => !one.Part.Interval.ExcludesZero)];
        return text
            + Listed(found.Length > 0 ? "not resolved: " : "too small for these crises: ", open.Where(one => !one.Part.Has(Caveats.NoTrialDiffers)))
            + Listed("without effect in any crisis: ", open.Where(one => one.Part.Has(Caveats.NoTrialDiffers)));
    }

    private static string Listed(string what, IEnumerable<(string Name, Estimate)> parts)
    {
        string[] names = [.. parts.Select(part => part.Name)];
        string more = names.Length > MostNamed ? $" and {names.Length - MostNamed} more" : "";
        return names.Length > 0 ? $"; {what}{string.Join(", ", names.Take(MostNamed))}{more}" : "";
    }

    private static string Total(Attribution attribution, Estimate? whole)
    {
        (Endpoint endpoint, Estimate total) = (attribution.Endpoint, attribution.Total);
        if (whole is not { } known || known.Trials == total.Trials)
            return $"{PartFigure.Whole(endpoint, total)}{(total.Interval.IsBounded ? $" ({PartFigure.Span(endpoint, total)}{Open(total)})" : "")}";
        return $"{PartFigure.Whole(endpoint, known)} ({PartFigure.Value(endpoint, total, total)} in the {Names.Crises(total.Trials)} played for this, {PartFigure.Span(endpoint, total)}{Open(known)})";
    }

    private static string Open(Estimate whole) => whole.Interval.ExcludesZero ? "" : "; not resolved as a whole";

    private static IEnumerable<(string, Estimate)> Rest(Attribution attribution) =>
        attribution.Rest is { } rest ? [(Attribution.RestName, rest)] : [];

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
