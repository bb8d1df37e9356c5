using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>
/// The trigger of each domain: <c>default</c> holds for the domains that are not stated, and a domain states only what
/// differs from it. What a declaration extends is taken over first, so that a new default reaches the domains of the
/// extended one.
/// </summary>
internal sealed class TriggersKind : Kind<PerDomain<Trigger>>, IHoldsDefault
{
    public const string Default = "default";

    private static readonly Shape<Trigger> Trigger = TriggerShape.Shape;

    private static readonly IReadOnlyList<string> Keys = [Default, .. EnumWords<Domain>.All.Words];

    string IHoldsDefault.DefaultKey => Default;

    IReadOnlyList<string> IHoldsDefault.Others => EnumWords<Domain>.All.Words;

    Kind IHoldsDefault.Part => Trigger;

    public override string Noun => $"a block with the keys {MessageText.Either(Keys)}";

    public override string Brief => $"`default` and domains, each with {Trigger.Brief}";

    public override IEnumerable<(string Step, Kind Kind)> Inner => [(".DOMAIN", Trigger)];

    public override bool IsBlock => true;

    public override Kind? Under(string key) => Trigger;

    public override Node Resolve(Node node, Grounds outer, ReadingSession session) => node is Mapping mapping
        ? mapping.Over(
            [.. mapping.Entries.Select(entry => entry with { Value = Trigger.Resolve(entry.Value, outer, session) })])
        : node;

    public override Node Merge(Node below, Node above, ReadingSession session) =>
        NodeMerger.Blocks(below, above, _ => Trigger, session);

    public override Node Set(Setting setting, Node? stated, Node? resolved)
    {
        Mapping block = stated as Mapping ?? Mapping.Empty(setting.Value.At);
        Mapping whole = resolved as Mapping ?? block;
        if (setting.IsEvery)
            return setting.SetNamed(Trigger, block,
                whole.Find(Default) is null ? whole.With(Default, Mapping.Empty(whole.At)) : whole);
        string key = setting.Key(Noun);
        if (!Keys.Contains(key))
            throw setting.Unknown(
                $"{MessageText.Quoted(key)} is not one of "
                    + $"{MessageText.Either(Keys)}{NearestWord.Suggestion(key, Keys)}",
                "", []);
        return setting.SetNamed(Trigger, block,
            whole.With(key, Effective(whole, key, new ReadingSession(new Problems()))));
    }

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out PerDomain<Trigger> value)
    {
        value = null;
        if (node is not Mapping mapping) return at.Refuse(node, this);
        if (!HasKnownKeys(mapping, at)) return false;
        var triggers = new Trigger[Domains.Count];
        Entry? shared = mapping.Find(Default);
        Trigger? byDefault = null;
        if (shared is not null || EnumWords<Domain>.All.Words.Any(word => mapping.Find(word) is null))
            if (!TryTrigger(mapping, Default, at, out byDefault)) return false;
        bool sound = true;
        foreach (Domain domain in Enum.GetValues<Domain>())
        {
            string word = SnakeCase.From(domain);
            if (mapping.Find(word) is null) triggers[(int)domain] = byDefault!;
            else sound &= TryTrigger(mapping, word, at, out triggers[(int)domain]!);
        }

        Question(mapping, triggers, at, sound);
        QuestionForeign(mapping, at);
        value = sound ? new PerDomain<Trigger>(triggers) : null;
        return sound;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["enum"] = SchemaParts.Words(Keys) },
        ["additionalProperties"] = Trigger.Schema(definitions),
    };

    private static bool HasKnownKeys(Mapping mapping, ReadingContext at)
    {
        foreach (Entry? entry in mapping.Entries.Where(entry => !Keys.Contains(entry.Key)))
            at.Problems.Error(entry.KeyAt,
                $"key {MessageText.Quoted(entry.Key)} of {at.Key} is not one of "
                    + $"{MessageText.Either(Keys)}{NearestWord.Suggestion(entry.Key, Keys)}");
        return mapping.Keys.All(Keys.Contains);
    }

    private static bool TryTrigger(Mapping mapping, string key, ReadingContext at,
        [MaybeNullWhen(false)] out Trigger trigger)
    {
        Entry? entry = mapping.Find(key);
        ReadingContext inner = at.Into(key, entry?.KeyAt ?? at.At);
        Node node = entry is { Value.IsMissing: true } ? entry.Value : Effective(mapping, key, at.Session);
        return Trigger.TryRead(node, inner, out trigger);
    }

    /// <summary>What a domain states over what the default states.</summary>
    private static Node Effective(Mapping mapping, string key, ReadingSession session)
    {
        Node below = mapping.Find(Default)?.Value ?? Mapping.Empty(mapping.At);
        return key == Default || mapping.Find(key) is not { } entry
            ? below
            : Trigger.Merge(below, entry.Value, session);
    }

    /// <summary>Warns of forms in the list of a domain to which they do not belong.</summary>
    private static void QuestionForeign(Mapping mapping, ReadingContext at)
    {
        foreach (Domain domain in Enum.GetValues<Domain>())
        {
            string word = SnakeCase.From(domain);
            if ((mapping.Find(word)?.Value as Mapping)?.Find(TriggerShape.Lists)?.Value is not Sequence list) continue;
            foreach (Scalar form in list.Items.OfType<Scalar>())
                if (FormWords.DomainOf(at.Session.Root, form.Text) is { } own && own != domain)
                    at.Problems.Warning(form.At,
                        $"form {MessageText.Quoted(form.Text)} belongs to {SnakeCase.From(own)}, so that a list for "
                            + $"{word} never meets it");
        }
    }

    /// <summary>
    /// Warns where the text that is compared lists other forms than the crisis's and has no general clause.
    /// </summary>
    private static void Question(Mapping mapping, Trigger[] triggers, ReadingContext at, bool sound)
    {
        if (!sound || StatedIncident.In(at.Session.Root) is not var (domain, form)) return;
        Trigger trigger = triggers[(int)domain];
        if (trigger.Lists.Count == 0 || trigger.Lists.Contains(form, StringComparer.Ordinal)
            || trigger.GeneralClause > 0)
            return;
        string word = SnakeCase.From(domain);
        var block = Effective(mapping, word, at.Session) as Mapping;
        at.Problems.Warning(block?.Find(TriggerShape.Lists)?.Value.At ?? at.At,
            $"the incident's form {MessageText.Quoted(form)} is not listed for {word}, and with general_clause 0 "
                + "nothing else covers it");
    }
}

/// <summary>Domain and form of a file's incident, before it is bound.</summary>
internal static class StatedIncident
{
    public static (Domain Domain, string Form)? In(Mapping? file)
    {
        if (file?.Find("incidents")?.Value is not Sequence { Items: [Mapping incident, ..] }) return null;
        var plain = new Incident();
        Domain domain = plain.Domain;
        if (incident.Find("domain")?.Value is Scalar word && !EnumWords<Domain>.All.TryFind(word.Text, out domain))
            return null;
        return (domain, incident.Find("form")?.Value is Scalar form ? form.Text : plain.Form);
    }
}

internal static class TriggerShape
{
    public const string Lists = "lists";

    private static readonly Trigger Defaults = new();

    /// <summary>That a state stood behind the author follows from the attacker, and no text asks for it.</summary>
    private static readonly EnumWords<Element> Elements = EnumWords<Element>.Flags.Except(Element.Sponsor);

    public static readonly Shape<Trigger> Shape = new("trigger", "When the text bites, in one domain.", o =>
    {
        QuantityField<double> consult = o
            .Rung("consult_at", "Severity at which any member may ask for consultation.")
            .MoreOrLess(0.5, "two lawyers may place the line of the same words half a rung apart")
            .Default(Defaults.ConsultAt, Grade.Judged, range: (2, 4));
        QuantityField<double> assist = o
            .Rung("assist_at", "Severity at which assistance is owed.")
            .MoreOrLess(0.5, "two lawyers may place the line of the same words half a rung apart")
            .Default(Defaults.AssistAt, Grade.Judged, range: (4.5, 6.5));
        Field<double?> measures = o
            .Rung("measures_at",
                "Severity at which the body may adopt measures short of assistance; without it that of consultation.")
            .Chosen("a provision of the text; it lies between the two lines that are judged")
            .Optional();
        QuantityField<double> precision = o
            .Number("precision", "How little two competent lawyers would differ on the text.")
            .Between(0, 1)
            .MoreOrLess(0.1, "two coders of one text may differ by about a tenth of the scale")
            .Default(Defaults.Precision);
        QuantityField<double> clause = o
            .Number("general_clause", "How far a general clause covers forms that the list leaves out.")
            .Between(0, 1)
            .MoreOrLess(0.15, "how far a clause reaches is argued when it is needed")
            .Default(Defaults.GeneralClause);
        QuantityField<double> cumulative = o
            .Number("cumulative", "How far the text counts several acts together, though none would suffice alone.")
            .Between(0, 1)
            .TimesOrOver(1.5, "two thirds to one and a half times; a text that is silent stays silent")
            .Default(Defaults.Cumulative);
        Field<IReadOnlyList<string>> lists = o
            .GatheredList(Lists, "Forms of attack that the text lists; none: it speaks of attack in general.", new FormKind())
            .Empty();
        Field<IReadOnlyList<string>> excepts = o
            .GatheredList("excepts", "Forms of attack that the text excepts, whatever its list and its general clause say.",
                new FormKind())
            .Empty();
        Field<IReadOnlyList<string>> areas = o
            .List("areas", "Areas in which the text applies; none: everywhere.", FreeNameKind.Area)
            .Empty();
        Field<IReadOnlyList<Element>> prove = o
            .List("prove", "What must be proved, each by evidence of its own.", new EnumKind<Element>(Elements))
            .Default("[act]");
        o.Require(v => consult[v] <= assist[v], consult, "'consult_at' must not lie above 'assist_at'");
        o.Require(
            v => measures[v] is not { } line || (line >= consult[v] && line <= assist[v]) || v.IsSetOutside(consult.Row)
                || v.IsSetOutside(assist.Row), assist,
            "'measures_at' must lie between 'consult_at' and 'assist_at'");
        return v => new Trigger
        {
            ConsultAt = consult[v],
            MeasuresAt = measures[v] is { } line ? Math.Min(Math.Max(line, consult[v]), assist[v]) : null,
            AssistAt = assist[v],
            Precision = precision[v],
            GeneralClause = clause[v],
            Cumulative = cumulative[v],
            Lists = lists[v],
            Excepts = excepts[v],
            Areas = areas[v],
            Prove = prove[v].Aggregate(Element.None, (all, one) => all | one),
        };
    });
}
