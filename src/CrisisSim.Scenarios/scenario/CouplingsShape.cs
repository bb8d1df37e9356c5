using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

internal static class CouplingsShape
{
    public const string Prior = "prior";

    public static readonly Shape<CouplingStrengths> Shape =
        new("couplings", "How strongly each provision touches a mechanism; 'off' is 0.", o =>
    {
        o.Ranges(
            "from off, or the weakest that somebody argued for, to the strongest; the sign is "
                + "argued in the registry");
        o
            .Choice<Prior>(Prior,
                "What stands for the couplings that are not stated: 'neutral' takes the defaults, 'sceptic' and "
                    + "'advocate' the end of each range that is worst or best for the response.")
            .Default(Model.Prior.Neutral);
        var rows = CouplingRegistry.All.Select(coupling => (coupling, Field: Row(o, coupling))).ToList();
        o.Complete((stated, at) => StatedPrior.In(stated) is var prior && prior == Model.Prior.Neutral
            ? stated
            : Completed(stated, prior, rows, at));
        return v => rows.Aggregate(CouplingStrengths.Default,
            (strengths, row) => strengths.With(row.coupling, row.Field[v]));
    });

    private static QuantityField<double> Row(Rows o, Coupling coupling) =>
        o.Measured(coupling.Name, coupling.Does, new CouplingMeasure())
        .Between(coupling.Least, coupling.Most)
        .Plausible(coupling.Low, coupling.High)
        .Default(coupling.Default, coupling.Grade, coupling == CouplingRegistry.Solidarity
            ? "Wagner 2018: refusals fall from .12 to .02 where a vote is framed as alliance duty"
            : null);

    /// <summary>
    /// The coefficients of the prior where none is stated, each resting on what the default rests on.
    /// </summary>
    private static Mapping Completed(Mapping stated, Prior prior,
        List<(Coupling Coupling, QuantityField<double> Field)> rows, ReadingContext at)
    {
        bool listed = StatedPrior.IsForListedCase(at.Session);
        IEnumerable<Entry> added = rows.Where(row => stated.Find(row.Coupling.Name) is null).Select(row =>
        {
            var at = SourcePosition.Whole(
                new TextSource($"{SnakeCase.From(prior)} prior of {row.Coupling.Name}", Origin.Default));
            string text = MessageText.Number(Priors.Coefficient(row.Coupling, prior, listed));
            return new Entry(row.Coupling.Name, at,
                new Scalar(at, text) { Grounds = row.Field.Row.Default!.Grounds });
        });
        return stated.Over([.. stated.Entries, .. added]);
    }
}

/// <summary>The coefficient of a coupling; <c>off</c> is 0.</summary>
internal sealed class CouplingMeasure() : NumberMeasure("")
{
    private const string Off = "off";

    public override string Noun => "a number or 'off'";

    public override string? Fault(string text, Bounds bounds, ReadingSession session, out double number)
    {
        number = 0;
        return text == Off ? null : base.Fault(text, bounds, session, out number);
    }

    // "off" is false to an editor that reads YAML 1.1.
    public override JsonObject Schema(Bounds bounds) =>
        SchemaParts.AnyOf(base.Schema(bounds), new JsonObject { ["enum"] = new JsonArray(Off, false) });
}

/// <summary>The prior that a file names, and the case by which it judges, before they are bound.</summary>
internal static class StatedPrior
{
    private static readonly ListKind<ReadIncident> Incidents = new(IncidentShape.Shape);

    private static readonly MapKind<Declaration> Declarations = MapKind<Declaration>.Named(DeclarationShape.Shape);

    /// <summary>Neutral where none is named, or where it is no prior: that is told where it is read.</summary>
    public static Prior In(Mapping couplings) =>
        couplings.Find(CouplingsShape.Prior)?.Value is Scalar word
            && EnumWords<Prior>.All.TryFind(word.Text, out Prior prior) ? prior : Prior.Neutral;

    /// <summary>
    /// As <see cref="Priors.IsListed"/>. Incidents and texts are read aside, for numbers are noted and problems are
    /// told where they stand; what cannot be read makes a listed case, and no scenario.
    /// </summary>
    public static bool IsForListedCase(ReadingSession session)
    {
        if (session.Root is not { } file) return true;
        var aside = new ReadingSession(new Problems()) { Rungs = session.Rungs, Root = file };
        return !TryAside("incidents", Incidents, file, aside, out IReadOnlyList<ReadIncident>? incidents)
            || incidents.Count == 0
            || !TryAside("declarations", Declarations, file, aside,
                out IReadOnlyDictionary<string, Declaration>? declarations)
            || Priors.IsListed(Gravest(incidents), [.. declarations.Values]);
    }

    private static Incident Gravest(IReadOnlyList<ReadIncident> incidents) =>
        new Scenario
        {
            Title = "",
            Victim = "",
            Members = [],
            Declarations = [],
            Incidents = [.. incidents.Select(read => read.Incident)],
        }.Incident;

    private static bool TryAside<T>(string key, Kind<T> kind, Mapping file, ReadingSession aside,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value)
        where T : class
    {
        value = null;
        return file.Find(key) is { } entry
            && kind.TryRead(entry.Value, new ReadingContext(aside, key, key, entry.KeyAt), out value);
    }
}
