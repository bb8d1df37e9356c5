using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>
/// The trigger of each domain: <c>default</c> holds for the domains that are not stated, and a domain states only what differs
/// from it. What a declaration extends is taken over first, so that a new default reaches the domains of the extended one.
/// </summary>
internal sealed class TriggersKind : Kind<PerDomain<Trigger>>
{
    public const string Default = "default";

    private static readonly Shape<Trigger> Trigger = TriggerShape.Shape;

    private static readonly IReadOnlyList<string> Keys = [Default, .. Choices<Domain>.All.Words];

    public override string Noun => $"a block with the keys {Show.Either(Keys)}";

    public override string Brief => $"`default` and domains, each with {Trigger.Brief}";

    public override IEnumerable<(string Step, Kind Kind)> Inner => [(".DOMAIN", Trigger)];

    public override Node Resolve(Node node, Grounds outer, Session session) => node is Mapping mapping
        ? mapping.Over([.. mapping.Entries.Select(entry => entry with { Value = Trigger.Resolve(entry.Value, outer, session) })])
        : node;

    public override Node Merge(Node below, Node above, Session session) => Merging.Blocks(below, above, _ => Trigger, session);

    public override Node Set(Setting setting, Node? stated, Node? resolved)
    {
        var block = stated as Mapping ?? Mapping.Empty(setting.Value.Mark);
        var whole = resolved as Mapping ?? block;
        if (setting.IsEvery) return setting.SetNamed(Trigger, block, whole.Find(Default) is null ? whole.With(Default, Mapping.Empty(whole.Mark)) : whole);
        var key = setting.Key(Noun);
        if (!Keys.Contains(key)) throw setting.Unknown($"{Show.Quoted(key)} is not one of {Show.Either(Keys)}{Closest.Suggestion(key, Keys)}", "", []);
        return setting.SetNamed(Trigger, block, whole.With(key, Effective(whole, key, new Session(new Problems()))));
    }

    public override bool TryRead(Node node, Reading at, [MaybeNullWhen(false)] out PerDomain<Trigger> value)
    {
        value = null;
        if (node is not Mapping mapping) return at.Refuse(node, this);
        if (!HasKnownKeys(mapping, at)) return false;
        var triggers = new Trigger[Domains.Count];
        var shared = mapping.Find(Default);
        Trigger? byDefault = null;
        if (shared is not null || Choices<Domain>.All.Words.Any(word => mapping.Find(word) is null))
            if (!TryTrigger(mapping, Default, at, out byDefault)) return false;
        var sound = true;
        foreach (var domain in Enum.GetValues<Domain>())
        {
            var word = Words.Of(domain.ToString());
            if (mapping.Find(word) is null) triggers[(int)domain] = byDefault!;
            else sound &= TryTrigger(mapping, word, at, out triggers[(int)domain]!);
        }

        Question(mapping, triggers, at, sound);
        value = sound ? new PerDomain<Trigger>(triggers) : null;
        return sound;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["enum"] = Alternatives.Words(Keys) },
        ["additionalProperties"] = Trigger.Schema(definitions),
    };

    private static bool HasKnownKeys(Mapping mapping, Reading at)
    {
        foreach (var entry in mapping.Entries.Where(entry => !Keys.Contains(entry.Key)))
            at.Problems.Error(entry.KeyMark, $"key {Show.Quoted(entry.Key)} of {at.Key} is not one of {Show.Either(Keys)}{Closest.Suggestion(entry.Key, Keys)}");
        return mapping.Keys.All(Keys.Contains);
    }

    private static bool TryTrigger(Mapping mapping, string key, Reading at, [MaybeNullWhen(false)] out Trigger trigger)
    {
        var entry = mapping.Find(key);
        var inner = at.Into(key, entry?.KeyMark ?? at.At);
        var node = entry is { Value.IsMissing: true } ? entry.Value : Effective(mapping, key, at.Session);
        return Trigger.TryRead(node, inner, out trigger);
    }

    /// <summary>What a domain states over what the default states.</summary>
    private static Node Effective(Mapping mapping, string key, Session session)
    {
        var below = mapping.Find(Default)?.Value ?? Mapping.Empty(mapping.Mark);
        return key == Default || mapping.Find(key) is not { } entry ? below : Trigger.Merge(below, entry.Value, session);
    }

    /// <summary>Warns where the text that is compared lists other forms than the crisis's and has no general clause.</summary>
    private static void Question(Mapping mapping, Trigger[] triggers, Reading at, bool sound)
    {
        if (!sound || StatedIncident.In(at.Session.Root) is not var (domain, form)) return;
        var trigger = triggers[(int)domain];
        if (trigger.Lists.Count == 0 || trigger.Lists.Contains(form, StringComparer.Ordinal) || trigger.GeneralClause > 0) return;
        var word = Words.Of(domain.ToString());
        var block = Effective(mapping, word, at.Session) as Mapping;
        at.Problems.Warning(block?.Find(TriggerShape.Lists)?.Value.Mark ?? at.At, $"the incident's form {Show.Quoted(form)} is not listed for {word}, and with general_clause 0 nothing else covers it");
    }
}
