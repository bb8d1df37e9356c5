namespace CrisisSim.Scenarios;

/// <summary>The prior that a file names, and the case by which it judges, before they are bound.</summary>
internal static class StatedPrior
{
    private static readonly ListKind<Incident> Incidents = new(IncidentShape.Shape);

    private static readonly MapKind<Declaration> Declarations = MapKind<Declaration>.Named(DeclarationShape.Shape);

    /// <summary>Neutral where none is named, or where it is no prior: that is told where it is read.</summary>
    public static Prior Of(Mapping couplings) =>
        couplings.Find(CouplingsShape.Prior)?.Value is Scalar word && Choices<Prior>.All.TryFind(word.Text, out var prior) ? prior : Prior.Neutral;

    /// <summary>
    /// As <see cref="Priors.IsListed"/>. Incidents and texts are read aside, for numbers are noted and problems are told where
    /// they stand; what cannot be read makes a listed case, and no scenario.
    /// </summary>
    public static bool IsForListedCase(Session session)
    {
        if (session.Root is not { } file) return true;
        var aside = new Session(new Problems()) { Rungs = session.Rungs, Root = file };
        return !TryAside("incidents", Incidents, file, aside, out var incidents) || incidents.Count == 0
            || !TryAside("declarations", Declarations, file, aside, out var declarations)
            || Priors.IsListed(Gravest(incidents), [.. declarations.Values]);
    }

    private static Incident Gravest(IReadOnlyList<Incident> incidents) =>
        new Scenario { Title = "", Victim = "", Members = [], Declarations = [], Incidents = incidents }.Incident;

    private static bool TryAside<T>(string key, Kind<T> kind, Mapping file, Session aside, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value)
        where T : class
    {
        value = null;
        return file.Find(key) is { } entry && kind.TryRead(entry.Value, new Reading(aside, key, key, entry.KeyMark), out value);
    }
}
