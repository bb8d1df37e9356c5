using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>A kind of file: what its root holds, and under which key it states a ladder of its own (null: it has none).</summary>
internal sealed class Format<T>(string title, Kind<T> root, string? ladderKey = null)
    where T : class
{
    /// <summary>Tells files of another kind by what their root holds: the sentence to say instead of reading them; null for one of this kind.</summary>
    public Func<Mapping, string?> Stranger { get; init; } = _ => null;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a file once; it can then be bound any number of times.</summary>
    public OpenFile<T> Open(string path)
    {
        var problems = new Problems();
        return Opened(YamlText.ReadFile(path, new TextSource(path, Origin.File), problems), problems);
    }

    /// <summary>As <see cref="Open"/>, from a text; <paramref name="name"/> stands for the file in messages.</summary>
    public OpenFile<T> OpenText(string text, string name)
    {
        var problems = new Problems();
        return Opened(YamlText.Read(text, new TextSource(name, Origin.File), problems), problems);
    }

    /// <summary>The JSON Schema (draft 2020-12) of the format.</summary>
    public string Schema()
    {
        var definitions = new SchemaDefinitions();
        var value = root.Schema(definitions);
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (key, part) in value.ToList()) schema[key] = part?.DeepClone();
        schema["$defs"] = definitions.Written();
        return schema.ToJsonString(Readable) + "\n";
    }

    /// <inheritdoc cref="Overriding.Reach"/>
    internal IReadOnlyList<string> Reach(string path, Node tree) => Overriding.Reach(path, root, tree);

    internal Loaded<T> Bind(Node tree, IReadOnlyList<Override> overrides, Problems problems)
    {
        var session = new Session(problems);
        var stated = Overriding.Apply(overrides, root, tree, problems);
        var resolved = root.Resolve(stated, Grounds.None, session);
        session.Root = resolved as Mapping;
        if (ladderKey is not null && session.Root?.Find(ladderKey) is { } ladder) session.Rungs = RungsOf(ladder, session);
        var read = root.TryRead(resolved, new Reading(session, "", "the file", new Mark(resolved.Mark.Source, 1, 1)), out var value);
        return new Loaded<T>(read && !problems.Forbid ? value : null, problems, session.Ledger, ScenarioHash.Of(resolved));
    }

    private OpenFile<T> Opened(Node? tree, Problems problems)
    {
        if (tree is not Mapping whole || Stranger(whole) is not { } sentence) return new OpenFile<T>(this, tree, problems);
        problems.Error(whole.Mark, sentence);
        return new OpenFile<T>(this, null, problems);
    }

    /// <summary>The ladder comes first, for rungs are named all over the file.</summary>
    private static RungNames RungsOf(Entry ladder, Session session)
    {
        var at = new Reading(session, ladder.Key, ladder.Key, ladder.KeyMark);
        return new LadderKind().TryRead(ladder.Value, at, out var rungs) ? rungs : RungNames.Unreadable;
    }
}
