using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CrisisSim.Scenarios;

/// <summary>Which characters of a YAML text each key and each value takes up.</summary>
internal sealed class TextSpans
{
    private readonly Dictionary<(int Line, int Column), TextSpan> keys = [];
    private readonly Dictionary<(int Line, int Column), TextSpan> values = [];
    private readonly GuardedEvents events;
    private readonly string text;

    private TextSpans(string text, TextSource source) =>
        (this.text, events) = (text, new GuardedEvents(text, source));

    /// <exception cref="RefusedTextException">It is no YAML text.</exception>
    public static TextSpans Of(string text, TextSource source)
    {
        var spans = new TextSpans(text, source);
        spans.events.Next();
        if (spans.events.Next() is DocumentStart) spans.Value(spans.events.Next());
        return spans;
    }

    public TextSpan Of(Node value) => values[(value.At.Line, value.At.Column)];

    public TextSpan KeyOf(Entry entry) => keys[(entry.KeyAt.Line, entry.KeyAt.Column)];

    private TextSpan Value(ParsingEvent parsed)
    {
        SourcePosition at = events.PositionOf(parsed);
        TextSpan span = parsed switch
        {
            MappingStart start => Block(start),
            SequenceStart start => List(start),
            _ => Plain(parsed),
        };
        return values[(at.Line, at.Column)] = span;
    }

    private TextSpan Block(MappingStart start)
    {
        int end = (int)start.Start.Index;
        for (ParsingEvent next = events.Next(); ; next = events.Next())
        {
            if (next is MappingEnd) return Ended(start.Start, end, next, start.Style == MappingStyle.Flow);
            SourcePosition at = events.PositionOf(next);
            keys[(at.Line, at.Column)] = Plain(next);
            end = Math.Max(Plain(next).End, Value(events.Next()).End);
        }
    }

    private TextSpan List(SequenceStart start)
    {
        int end = (int)start.Start.Index;
        for (ParsingEvent next = events.Next(); ; next = events.Next())
        {
            if (next is SequenceEnd) return Ended(start.Start, end, next, start.Style == SequenceStyle.Flow);
            end = Value(next).End;
        }
    }

    /// <summary>The end of a block stands where the next thing begins, so it is taken from what it holds.</summary>
    private static TextSpan Ended(Mark start, int lastEnd, ParsingEvent end, bool isFlow) =>
        new((int)start.Index, isFlow ? (int)end.Start.Index + 1 : lastEnd, isFlow) { IsNested = true };

    /// <summary>A text block ends with the lines behind it, which are not its own.</summary>
    private TextSpan Plain(ParsingEvent parsed)
    {
        (int start, int end) = ((int)parsed.Start.Index, (int)parsed.End.Index);
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end, IsFlow: true);
    }
}

/// <summary>A part of a text: from its first character to behind its last.</summary>
/// <param name="Start">Of the first character, from 0.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="IsFlow">Whether it may stand within brackets: it is no block of lines.</param>
internal readonly record struct TextSpan(int Start, int End, bool IsFlow)
{
    /// <summary>Whether it is a list or a block of keys.</summary>
    public bool IsNested { get; init; }
}
