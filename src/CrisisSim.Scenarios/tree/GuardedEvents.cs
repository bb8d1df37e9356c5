using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CrisisSim.Scenarios;

/// <summary>
/// The events of a YAML text, one by one, checked before anything is built from them: nesting, number, length, and that
/// the text is one document without anchors, aliases and tags.
/// </summary>
internal sealed class GuardedEvents(string text, TextSource source)
{
    private readonly Parser _parser = new(new StringReader(text));
    private int _depth;
    private int _count;
    private int _documents;

    /// <exception cref="RefusedText">The text breaks a limit or the rules of YAML.</exception>
    public ParsingEvent Next()
    {
        var next = Advance();
        if (++_count > TextLimits.Events) throw Refuse(next, $"the file holds more than {Show.Count(TextLimits.Events)} values; split it up");
        _depth += next.NestingIncrease;
        switch (next)
        {
            case AnchorAlias alias:
                throw Refuse(next, $"'*{Show.Plain(alias.Value.Value)}' is a YAML alias, which is not read here; write the value out, or let the entry extend another one");
            case DocumentStart when ++_documents > 1:
                throw Refuse(next, "a second document begins here ('---'); a scenario file is one document");
            case NodeEvent node:
                Check(node);
                break;
        }

        return next;
    }

    public Mark MarkOf(ParsingEvent parsed) => At(parsed.Start.Line, parsed.Start.Column);

    private void Check(NodeEvent node)
    {
        // Two levels of the stream's own nesting (stream, document) are not the analyst's.
        if (_depth - 2 > TextLimits.Depth) throw Refuse(node, $"the file nests more than {TextLimits.Depth} levels deep here; a scenario needs fewer than ten");
        if (!node.Anchor.IsEmpty) throw Refuse(node, $"'&{Show.Plain(node.Anchor.Value)}' is a YAML anchor, which is not read here; write the value out, or let the entry extend another one");
        if (!node.Tag.IsEmpty) throw Refuse(node, "this value carries a YAML tag ('!…'), which is not read here; write the plain value");
        if (node is YamlDotNet.Core.Events.Scalar scalar) Check(scalar);
    }

    private void Check(YamlDotNet.Core.Events.Scalar scalar)
    {
        if (scalar.Value.Length > TextLimits.ScalarLength) throw Refuse(scalar, $"this value is longer than {TextLimits.ScalarLength / 1024} KiB");
        foreach (var sign in scalar.Value)
            if ((char.IsControl(sign) && sign is not ('\n' or '\t')) || Reorders(sign)) throw Refuse(scalar, $"this value holds a control character (U+{(int)sign:X4}); delete it");
    }

    /// <summary>Line and paragraph separators and the marks that turn the direction of a line: they would disorder a screen or a file of results.</summary>
    private static bool Reorders(char sign) => sign is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private ParsingEvent Advance()
    {
        try
        {
            return _parser.MoveNext() && _parser.Current is { } next
                ? next
                : throw new RefusedText(Mark.Of(source), "the file ends too early");
        }
        catch (YamlException fault)
        {
            var (line, column) = SyntaxWords.Place(fault, text);
            throw new RefusedText(At(line, column), SyntaxWords.Of(fault));
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // The parser trips over some malformed directives and tags without saying where.
            var end = _parser.Current?.End ?? default;
            throw new RefusedText(At(end.Line, end.Column), "this is not valid YAML near here");
        }
    }

    private RefusedText Refuse(ParsingEvent at, string reason) => new(MarkOf(at), reason);

    private Mark At(long line, long column) => new(source, (int)Math.Max(1, line), (int)Math.Max(1, column));
}
