using System.Globalization;

namespace CrisisSim.Scenarios;

/// <summary>
/// What incidents and acts of a menu take over from their form where they say nothing of their own: domain, rung, how
/// plain it is, who knows when, what can be learnt, contact.
/// </summary>
internal static class FormDefaults
{
    private const string Menu = "menu", Incidents = "incidents";

    private static readonly string Usual = new Incident().Form;

    private static readonly IReadOnlyList<string> OfIncidents =
        ["domain", "rung", "plain", "plainness", "notice", "reports", "contact"];

    private static readonly IReadOnlyList<string> OfActs = ["domain", "rung"];

    /// <summary>The resolved file with incidents and acts completed; a form that nobody knows gives nothing.</summary>
    public static Mapping Complete(Mapping file)
    {
        if (file.Find(Incidents)?.Value is Sequence incidents)
            file = file.With(Incidents, incidents with
            {
                Items = [.. incidents.Items.Select(item => Completed(item, OfIncidents, file))],
            });
        if (file.Find(Menu)?.Value is Mapping menu)
            file = file.With(Menu, menu.Over(
                [.. menu.Entries.Select(act => act with { Value = Completed(act.Value, OfActs, file) })]));
        return file;
    }

    private static Node Completed(Node item, IReadOnlyList<string> keys, Mapping file)
    {
        if (item is not Mapping stated) return item;
        string name = stated.Find(Inheritance.Form)?.Value is Scalar word ? word.Text : Usual;
        Mapping? form = FormWords.Described(file, name) ?? Known(name, file);
        return form is null ? item : Over(stated, form, keys);
    }

    /// <summary>The form of the catalogue; its rung is one of the default ladder and says nothing on another.</summary>
    private static Mapping? Known(string name, Mapping file)
    {
        if (AttackForm.Find(name) is not { } form) return null;
        Mapping block = FormBlock.Of(form);
        return file.Find(ScenarioShape.Ladder)?.Value is Sequence ? block.Without("rung") : block;
    }

    /// <summary>What is stated, and of the form what is not; blocks are completed key by key.</summary>
    private static Mapping Over(Mapping stated, Mapping form, IEnumerable<string> keys) =>
        keys.Aggregate(stated, (whole, key) => (whole.Find(key)?.Value, form.Find(key)?.Value) switch
        {
            (null, { } taken) => whole.With(key, taken),
            (Mapping own, Mapping taken) => whole.With(key, Over(own, taken, taken.Keys)),
            _ => whole,
        });
}

/// <summary>A form of the catalogue as a scenario would state it.</summary>
internal sealed class FormBlock
{
    private readonly AttackForm form;

    private FormBlock(AttackForm form) => this.form = form;

    public static Mapping Of(AttackForm form) => new FormBlock(form).Whole();

    private Mapping Whole() => Block("form",
        ("domain", Text("domain", SnakeCase.From(form.Domain))),
        ("rung", Number("rung", form.Rung, (form.RungLow, form.RungHigh))),
        ("plain", Text("plain", form.Plain ? "yes" : "no")),
        ("plainness", Block("plainness",
            ("act", Number("act", form.Act, (form.ActLow, form.ActHigh))),
            ("author", Number("author", form.Author, (form.AuthorLow, form.AuthorHigh))),
            ("intent", Number("intent", form.Intent, (form.IntentLow, form.IntentHigh))))),
        ("notice", Block("notice",
            ("victim", Hours("victim", form.VictimNotices, form.VictimNoticesP90)),
            ("allies", Hours("allies", form.AlliesKnow, form.AlliesKnowP90)))),
        ("reports", Block("reports",
            ("sure_after", form.SureAfter > 0
                ? Number("sure_after", form.SureAfter, (form.SureAfterLow, form.SureAfterHigh), " d")
                : null))),
        ("contact", form.Contact is { } contact
            ? Number("contact", contact, (form.ContactLow ?? contact, form.ContactHigh ?? contact))
            : null));

    private Mapping Block(string key, params IReadOnlyList<(string Key, Node? Value)> entries) => new(At(key),
    [
        .. from entry in entries
           where entry.Value is not null
           select new Entry(entry.Key, At(entry.Key), entry.Value),
    ]);

    private Scalar Number(string key, double value, (double Low, double High) range, string unit = "") =>
        Text(key, Written(value, unit)) with
        {
            Grounds = Grounded() with
            {
                Range = new Sequence(At(key),
                    [Text(key, Written(range.Low, unit)), Text(key, Written(range.High, unit))]),
            },
        };

    private Mapping? Hours(string key, double? median, double? p90) => median is { } middle && p90 is { } late
        ? Block(key, ("median", Text(key, Written(middle, " h"))), ("p90", Text(key, Written(late, " h")))) with
        {
            Grounds = Grounded(),
        }
        : null;

    private Grounds Grounded() => new(form.Source, form.Grade, null);

    private Scalar Text(string key, string text) => new(At(key), text);

    private SourcePosition At(string key) =>
        SourcePosition.Whole(new TextSource($"{key} of the form '{form.Name}'", Origin.Default));

    private static string Written(double value, string unit) =>
        value.ToString("R", CultureInfo.InvariantCulture) + unit;
}
