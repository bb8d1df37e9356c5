using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

internal static class TreatyShape
{
    public const string Key = "treaty";

    public static readonly Shape<TreatyProvision> Provision = new("treaty provision",
        "What an article says, and the key of a declaration that rests on it.", o =>
    {
        o.WithoutGrounds();
        Field<string> article = o.Text("article", "Where it stands, as in 'Art. IV'.");
        Field<string> topic = o.Text("topic", "What it is about, as in 'trigger' or 'area'.");
        Field<string?> quote = o
            .Text("quote", "The words themselves; without it the text is silent on it, or nobody has read it.")
            .Optional();
        Field<string> means = o.Text("means", "What it means for the model, in a sentence.");
        Field<string> key = o.Field("key",
            "The key of a declaration of this file that it sets, as in 'triggers.default.assist_at', or none.",
            new DeclarationKeyKind());
        Field<string> read = o.Text("read", "The document in which it was read.");
        Field<bool> seen = o.YesNo("seen", "Whether the words were seen in that document; 'no' is unverified.");
        return v => new TreatyProvision
        {
            Article = article[v],
            Topic = topic[v],
            Quote = quote[v],
            Means = means[v],
            Key = key[v] == DeclarationKeyKind.None ? null : key[v],
            Read = read[v],
            Seen = seen[v],
            At = v.At,
        };
    });

    public static readonly Shape<Treaty> Shape = new(Key,
        "What a file says of a treaty beside its texts; nothing of it is played, and no file that rests on it takes it over.",
        o =>
    {
        o.WithoutGrounds();
        Field<string> name = o.Text("name", "Its full name.");
        Field<DateOnly> signed = o.Date("signed", "The day of signature.");
        Field<DateOnly?> inForce = o.Date("in_force", "The day on which it came into force; without it it never did.")
            .Optional();
        Field<DateOnly?> ended = o.Date("ended", "The day on which it ended; without it it stands.").Optional();
        Field<IReadOnlyList<string>> parties = o.List("parties", "Its parties.", new TextKind(), atLeast: 2);
        Field<IReadOnlyList<TreatyProvision>> provisions =
            o.List("provisions", "Its provisions, article by article.", Provision, atLeast: 1);
        o.Require(v => inForce[v] is not { } day || signed[v] <= day, inForce,
            "a treaty comes into force on the day it is signed or later: 'in_force' lies before 'signed'");
        o.Require(v => ended[v] is not { } day || (inForce[v] ?? signed[v]) <= day, ended,
            "a treaty ends after it has begun: 'ended' lies before 'in_force'");
        o.Require(v => parties[v].Distinct().Count() == parties[v].Count, parties, "a party stands there twice");
        return v => new Treaty
        {
            Name = name[v],
            Signed = signed[v],
            InForce = inForce[v],
            Ended = ended[v],
            Parties = parties[v],
            Provisions = provisions[v],
            Declarations = [.. (v.File?.Find(RootKeys.Declarations)?.Value as Mapping)?.Keys ?? []],
            File = v.At.Source.Name,
        };
    });
}

/// <summary>The path of a key that one of the declarations of the same file states, or <c>none</c>.</summary>
internal sealed class DeclarationKeyKind : Kind<string>
{
    public const string None = "none";

    public override string Noun => "a key of a declaration, as in 'triggers.default.assist_at', or none";

    public override string Brief => "key of a declaration, or none";

    public override bool TakesNone => true;

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out string value)
    {
        if (!at.TryScalar(node, this, out value)) return false;
        if (value == None) return true;
        IReadOnlyList<string> stated = Stated(at.Session.Root);
        return stated.Contains(value) || at.Refuse(node,
            $"no declaration of this file states {MessageText.Quoted(value)}{NearestWord.Suggestion(value, stated)}");
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string" };

    private static IReadOnlyList<string> Stated(Mapping? file) =>
        file?.Find(RootKeys.Declarations)?.Value is Mapping texts
            ? [.. texts.Entries.SelectMany(text => Within(text.Value, "")).Distinct()]
            : [];

    private static IEnumerable<string> Within(Node node, string path) => node is Mapping block
        ? block.Entries.SelectMany(entry =>
            Within(entry.Value, ScenarioPath.Join(path, entry.Key)).Prepend(ScenarioPath.Join(path, entry.Key)))
        : [];
}
