using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The words that a file may use for forms of attack: those of the catalogue, and its own.</summary>
internal static class FormWords
{
    /// <summary>The key at the root under which a scenario describes forms of its own.</summary>
    public const string Own = "forms";

    public static IReadOnlyList<string> All(Mapping? file) =>
        [.. OwnForms(file)?.Keys ?? [], .. AttackForm.All.Select(form => form.Name)];

    /// <summary>What the file describes of its own under the name; null: nothing.</summary>
    public static Mapping? Described(Mapping? file, string name) => OwnForms(file)?.Find(name)?.Value as Mapping;

    /// <summary>The domain to which a form belongs; null where nobody knows the form.</summary>
    public static Domain? DomainOf(Mapping? file, string name) =>
        Described(file, name) is { } own
            ? own.Find("domain")?.Value is Scalar word && EnumWords<Domain>.All.TryFind(word.Text, out Domain domain)
                ? domain
                : null
            : AttackForm.Find(name)?.Domain;

    /// <summary>The complaint about a form in a domain to which it does not belong; null where it does.</summary>
    public static string? Foreign(Values values, string form, Domain domain) =>
        DomainOf(values.File, form) is { } own && own != domain
            ? $"form {MessageText.Quoted(form)} belongs to {SnakeCase.From(own)}, not to {SnakeCase.From(domain)}; "
                + "a form has one domain, so leave 'domain' out or name another form"
            : null;

    private static Mapping? OwnForms(Mapping? file) => file?.Find(Own)?.Value as Mapping;
}

/// <summary>The name of a form of attack, of the catalogue or of the file's own.</summary>
internal sealed class FormKind : Kind<string>
{
    public override string Noun => "the name of a form of attack";

    public override string Brief => "form of attack";

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out string value)
    {
        if (!at.TryScalar(node, this, out value)) return false;
        IReadOnlyList<string> known = FormWords.All(at.Session.Root);
        return known.Contains(value) || at.Refuse(node,
            $"form {MessageText.Quoted(value)} is not among 'crisissim list forms', nor in the file's own "
                + $"'{FormWords.Own}'{NearestWord.Suggestion(value, known)}");
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer("form of attack", () => new()
    {
        ["description"] = "A form of the catalogue, or of the scenario's own 'forms'.",
        ["type"] = "string",
        ["examples"] = SchemaParts.Words([.. AttackForm.All.Select(form => form.Name)]),
    });
}

/// <summary>An area that a text names, or that the file declares in its head.</summary>
internal sealed class AreaKind : Kind<string>
{
    /// <summary>The key at the root under which a scenario declares areas that no text names.</summary>
    private const string Declared = "areas";

    public override string Noun => "the name of an area";

    public override string Brief => "area";

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out string value)
    {
        if (!at.TryScalar(node, this, out value)) return false;
        string area = value;
        IReadOnlyList<string> known = [.. Words(at.Session.Root).Distinct()];
        return area == new Incident().Area || known.Contains(area) || at.Refuse(node,
            $"area {MessageText.Quoted(area)} is named by no text, nor in the file's own "
                + $"'{Declared}'{NearestWord.Hint(area, known, "there are")}");
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string" };

    private static IEnumerable<string> Words(Mapping? file) =>
        Texts(file?.Find(Declared)?.Value).Concat(Named(file?.Find("declarations")?.Value));

    /// <summary>The areas of all triggers and further lines of all texts.</summary>
    private static IEnumerable<string> Named(Node? declarations) =>
        from declaration in Blocks(declarations)
        from line in Blocks(declaration.Find("triggers")?.Value)
            .Concat([.. Block(declaration, "consultation"), .. Block(declaration, "measures")])
        from area in Texts(line.Find("areas")?.Value)
        select area;

    private static IEnumerable<Mapping> Block(Mapping declaration, string key) =>
        declaration.Find(key)?.Value is Mapping block ? [block] : [];

    private static IEnumerable<Mapping> Blocks(Node? node) =>
        node is Mapping block ? block.Entries.Select(entry => entry.Value).OfType<Mapping>() : [];

    /// <summary>The areas of the incidents, and those that the file declares.</summary>
    public static IEnumerable<string> OfIncidents(Mapping? file) => Texts(file?.Find(Declared)?.Value).Concat(
        from incident in (file?.Find("incidents")?.Value as Sequence)?.Items.OfType<Mapping>() ?? []
        select incident.Find("area")?.Value is Scalar area ? area.Text : new Incident().Area);

    private static IEnumerable<string> Texts(Node? node) =>
        node is Sequence list ? list.Items.OfType<Scalar>().Select(item => item.Text) : [];
}

/// <summary>
/// A name that need not stand in the file, such as that of an author against whom a text does not hold; one that is
/// almost that of somebody who does is asked about.
/// </summary>
/// <param name="known">The names in the file that it may have been meant for.</param>
internal sealed class FreeNameKind(Func<Mapping?, IEnumerable<string>> known) : Kind<string>
{
    /// <summary>An area in which a text applies.</summary>
    public static FreeNameKind Area { get; } = new(AreaKind.OfIncidents);

    /// <summary>Who may have done it.</summary>
    public static FreeNameKind Author { get; } = new(file =>
        (file?.Find("attacker")?.Value as Mapping)?.Find("name")?.Value is Scalar name ? [name.Text] : []);

    /// <summary>A state, which may be no member.</summary>
    public static FreeNameKind Member { get; } =
        new(file => (file?.Find(RootKeys.Members)?.Value as Mapping)?.Keys ?? []);

    /// <summary>A body to which two members or more belong.</summary>
    public static FreeNameKind Union { get; } = new(file =>
        from member in (file?.Find(RootKeys.Members)?.Value as Mapping)?.Entries ?? []
        let union = (member.Value as Mapping)?.Find("union")?.Value as Scalar
        where union is not null
        group union by union.Text into same
        where same.Count() > 1
        select same.Key);

    public override string Noun => "a text";

    public override string Brief => "text";

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out string value)
    {
        if (!at.TryScalar(node, this, out value)) return false;
        string[] names = [.. known(at.Session.Root).Distinct()];
        if (!names.Contains(value) && NearestWord.Suggestion(value, names) is { Length: > 0 } near)
            at.Problems.Warning(node.At, $"nothing else in this file is called {MessageText.Quoted(value)}{near}");
        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new TextKind().Schema(definitions);
}
