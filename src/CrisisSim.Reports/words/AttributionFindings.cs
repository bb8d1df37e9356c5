using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What an effect is made of, in a sentence.</summary>
public static class AttributionFindings
{
    private const int MostNamed = 9;

    /// <summary>
    /// "Half cleared within 3 days, +2.7 of 100 (+2.2 in the 500 crises played for this): exact words +1.3 (+0.5 to
    /// +2.1), …. Unclear: deadlines." The parts are of the crises that were played for them, and so is the total named
    /// beside the whole.
    /// </summary>
    /// <param name="attribution">The parts.</param>
    /// <param name="ground">Whether armed forces act in the scenario.</param>
    /// <param name="whole">The same effect as it is known from more crises; null: the total of the parts is all there
    /// is.</param>
    public static string Sentence(Attribution attribution, bool ground, Estimate? whole = null)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        (string Name, Estimate Part)[] all =
            [.. attribution.Parts.Select(part => (part.Title, part.Part)), .. Rest(attribution)];
        string subject = OutcomeNames.Name(attribution.Endpoint, ground);
        if (all.All(one => one.Part.Has(Caveats.NoTrialDiffers))) return $"{subject}: {Nothing(attribution, whole)}.";
        string parts = all.Length == 1 ? Undivided(attribution) : Divided(attribution, all);
        return $"{subject}, {Total(attribution, whole)}: {parts}.";
    }

    /// <summary>What was not seen in the crises that were played, and no more than that.</summary>
    private static string Nothing(Attribution attribution, Estimate? whole)
    {
        (Endpoint endpoint, long trials) = (attribution.Endpoint, attribution.Trials);
        string known = whole is { } more && !more.Has(Caveats.NoTrialDiffers)
            ? $"{PartFigure.Whole(endpoint, more)}, which cannot be divided, for "
            : "";
        string taken = attribution.IsExact
            ? "whichever clauses are taken over"
            : "in any order in which clauses were taken over";
        string texts = $"between the two texts, {taken}";
        if (endpoint.CanLeaveOut)
            return $"{known}in the {Names.Crises(trials)} played for this it does not differ {texts}";
        string crises = trials == 1
            ? "the one crisis played for this does not differ"
            : $"not one of the {Names.Crises(trials)} played for this differs";
        return $"{known}{crises} {texts}; up to {UnseenShare.Most(trials)} of 100 still may";
    }

    private static string Undivided(Attribution attribution) => attribution.Rest is null
        ? $"all of it is {attribution.Parts[0].Title}, the only provision that differs"
        : "the text acts by what it says, and through nothing else";

    private static string Divided(Attribution attribution, (string Name, Estimate Part)[] all)
    {
        Endpoint endpoint = attribution.Endpoint;
        string[] found =
        [
            .. all.Where(one => one.Part.Interval.ExcludesZero).OrderByDescending(one => Math.Abs(one.Part.Value))
                .Select(one => $"{one.Name} {PartFigure.Ranged(endpoint, one.Part)}"),
        ];
        string more = found.Length > MostNamed ? $" and {found.Length - MostNamed} smaller ones" : "";
        string text = found.Length > 0
            ? $"{string.Join(", ", found.Take(MostNamed))}{more}"
            : "no part is shown";
        (string Name, Estimate Part)[] open = [.. all.Where(one => !one.Part.Interval.ExcludesZero)];
        return text
            + Listed(found.Length > 0 ? "Unclear: " : "Too small for these crises: ",
                open.Where(one => !one.Part.Has(Caveats.NoTrialDiffers)))
            + Listed(Idle(attribution), open.Where(one => one.Part.Has(Caveats.NoTrialDiffers)));
    }

    /// <summary>What is said of parts of exactly 0; a median can stay though crises differ.</summary>
    private static string Idle(Attribution attribution) => attribution switch
    {
        { Endpoint.CanLeaveOut: true } => "Not moved by: ",
        { IsExact: true } => "No part in any of these crises: ",
        _ => "No part in this: ",
    };

    private static string Listed(string what, IEnumerable<(string Name, Estimate)> parts)
    {
        string[] names = [.. parts.Select(part => part.Name)];
        if (names.Length == 0) return "";
        string[] named = names.Length > MostNamed
            ? [.. names.Take(MostNamed), $"{names.Length - MostNamed} more"]
            : names;
        return $". {what}{WordList.And(named)}";
    }

    private static string Total(Attribution attribution, Estimate? whole)
    {
        (Endpoint endpoint, Estimate total) = (attribution.Endpoint, attribution.Total);
        if (whole is { } known && known.Trials != total.Trials)
            return $"{PartFigure.Whole(endpoint, known)} ({PartFigure.Value(endpoint, total, total)} in the "
                + $"{Names.Crises(total.Trials)} played for this, {PartFigure.Span(endpoint, total)}{Open(known)})";
        string span = total.Interval.IsBounded ? $" ({PartFigure.Span(endpoint, total)}{Open(total)})" : "";
        return PartFigure.Whole(endpoint, total) + span;
    }

    private static string Open(Estimate whole) => whole.Interval.ExcludesZero ? "" : "; unclear as a whole";

    private static IEnumerable<(string, Estimate)> Rest(Attribution attribution) =>
        attribution.Rest is { } rest ? [(Attribution.RestName, rest)] : [];
}
