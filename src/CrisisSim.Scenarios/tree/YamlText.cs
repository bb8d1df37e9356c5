using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CrisisSim.Scenarios;

/// <summary>
/// Builds our tree from the guarded events of a YAML text. A key that stands twice is an error; its first value is
/// kept.
/// </summary>
internal sealed class YamlText
{
    private readonly GuardedEvents events;
    private readonly Problems problems;

    private YamlText(string text, TextSource source, Problems problems)
    {
        events = new GuardedEvents(text, source);
        this.problems = problems;
    }

    /// <exception cref="RefusedTextException">There is no tree.</exception>
    public static Node Parse(string text, TextSource source, Problems problems) =>
        new YamlText(text, source, problems).Document()
            ?? throw new RefusedTextException(SourcePosition.Whole(source), source.Origin == Origin.Override
            ? "no value is given"
            : "the file is empty: it holds nothing but comments");

    /// <summary>The tree of the text, or null after one error that says why there is none.</summary>
    public static Node? Read(string text, TextSource source, Problems problems)
    {
        try
        {
            return Parse(text, source, problems);
        }
        catch (RefusedTextException refused)
        {
            problems.Error(refused.At, refused.Message);
            return null;
        }
    }

    private Node? Document()
    {
        events.Next();
        if (events.Next() is not DocumentStart) return null;
        Node root = Build(events.Next());
        while (events.Next() is not StreamEnd) { }
        return root.IsMissing ? null : root;
    }

    private Node Build(ParsingEvent parsed) => parsed switch
    {
        YamlDotNet.Core.Events.Scalar scalar => Leaf(scalar),
        SequenceStart start => List(start),
        MappingStart start => Block(start),
        _ => throw new RefusedTextException(events.PositionOf(parsed), "a value is missing here"),
    };

    private Scalar Leaf(YamlDotNet.Core.Events.Scalar scalar) =>
        new(events.PositionOf(scalar), scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any));

    private Sequence List(SequenceStart start)
    {
        var items = new List<Node>();
        for (ParsingEvent next = events.Next(); next is not SequenceEnd; next = events.Next()) items.Add(Build(next));
        return new Sequence(events.PositionOf(start), items);
    }

    private Mapping Block(MappingStart start)
    {
        var entries = new List<Entry>();
        var first = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        for (ParsingEvent next = events.Next(); next is not MappingEnd; next = events.Next())
        {
            if (next is not YamlDotNet.Core.Events.Scalar key)
                throw new RefusedTextException(events.PositionOf(next),
                    "a key must be a plain word, not a list or a block");
            SourcePosition at = events.PositionOf(key);
            if (key.Value.Length == 0 || key.Value.Trim().Length < key.Value.Length
                || key.Value.AsSpan().ContainsAny('\n', '\t'))
                throw new RefusedTextException(at,
                    "a key must be a word or a name on one line, without spaces before or after it");
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
                throw new RefusedTextException(at,
                    "'<<' is a YAML merge key, which is not read here; take a file over with 'base', an entry with "
                        + "'extends' or 'like'");
            Node value = Build(events.Next());
            if (first.TryAdd(key.Value, at)) entries.Add(new Entry(key.Value, at, value));
            else
                problems.Error(at,
                    $"key {MessageText.Quoted(key.Value)} is given twice, first on line {first[key.Value].Line}; "
                        + "keep one");
        }

        return new Mapping(events.PositionOf(start), entries);
    }
}
