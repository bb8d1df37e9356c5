using System.Text;
using System.Text.RegularExpressions;
using CrisisSim.Experiments;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CrisisSim.Scenarios;

/// <summary>
/// The events of a YAML text, one by one, checked before anything is built from them: nesting, number, length, and that
/// the text is one document without anchors, aliases and tags.
/// </summary>
internal sealed class GuardedEvents(string text, TextSource source)
{
    private readonly Parser parser = new(new StringReader(text));
    private int depth;
    private int count;
    private int documents;

    /// <exception cref="RefusedTextException">The text breaks a limit or the rules of YAML.</exception>
    public ParsingEvent Next()
    {
        ParsingEvent next = Advance();
        if (++count > TextLimits.Events)
            throw Refuse(next, $"the file holds more than {MessageText.Count(TextLimits.Events)} values; split it up");
        depth += next.NestingIncrease;
        switch (next)
        {
            case AnchorAlias alias:
                throw Refuse(next,
                    $"'*{MessageText.Plain(alias.Value.Value)}' is a YAML alias, which is not read here; write the "
                        + "value out, or let the entry extend another one");
            case DocumentStart when ++documents > 1:
                throw Refuse(next, "a second document begins here ('---'); a scenario file is one document");
            case NodeEvent node:
                Check(node);
                break;
        }

        return next;
    }

    public SourcePosition PositionOf(ParsingEvent parsed) => At(parsed.Start.Line, parsed.Start.Column);

    private void Check(NodeEvent node)
    {
        // Two levels of the stream's own nesting (stream, document) are not the analyst's.
        if (depth - 2 > TextLimits.Depth)
            throw Refuse(node,
                $"the file nests more than {TextLimits.Depth} levels deep here; a scenario needs fewer than ten");
        if (!node.Anchor.IsEmpty)
            throw Refuse(node,
                $"'&{MessageText.Plain(node.Anchor.Value)}' is a YAML anchor, which is not read here; write the value "
                    + "out, or let the entry extend another one");
        if (!node.Tag.IsEmpty)
            throw Refuse(node, "this value carries a YAML tag ('!…'), which is not read here; write the plain value");
        if (node is YamlDotNet.Core.Events.Scalar scalar) Check(scalar);
    }

    private void Check(YamlDotNet.Core.Events.Scalar scalar)
    {
        if (scalar.Value.Length > TextLimits.ScalarLength)
            throw Refuse(scalar, $"this value is longer than {TextLimits.ScalarLength / 1024} KiB");
        foreach (Rune sign in scalar.Value.EnumerateRunes())
            if (sign.Value is not ('\n' or '\t') && InertText.Acts(sign))
                throw Refuse(scalar,
                    $"this value holds {(Rune.IsControl(sign) ? "a control character" : "a character that nobody sees")} "
                        + $"({InertText.CodePoint(sign.Value)}); delete it");
    }

    private ParsingEvent Advance()
    {
        try
        {
            return parser.MoveNext() && parser.Current is { } next
                ? next
                : throw new RefusedTextException(SourcePosition.Whole(source), "the file ends too early");
        }
        catch (YamlException fault)
        {
            (long line, long column) = SyntaxFaults.Place(fault, text);
            if (QuoteFaults.Find(text, line) is var (from, at, words))
                throw new RefusedTextException(At(from, at), words);
            throw new RefusedTextException(At(line, column), SyntaxFaults.Explain(fault, LineOf(text, line)));
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or FormatException
            or OverflowException)
        {
            // The parser trips over some malformed directives and tags without saying where.
            Mark end = parser.Current?.End ?? default;
            throw new RefusedTextException(At(end.Line, end.Column), "this is not valid YAML near here");
        }
    }

    private static string LineOf(string text, long line) =>
        text.Split('\n') is { } lines && line >= 1 && line <= lines.Length ? lines[line - 1] : "";

    private RefusedTextException Refuse(ParsingEvent at, string reason) => new(PositionOf(at), reason);

    private SourcePosition At(long line, long column) => new(source, (int)Math.Max(1, line), (int)Math.Max(1, column));
}

/// <summary>
/// Says the YAML parser's complaints in an analyst's words: what is probably wrong and what to do. The parser tells
/// faults of syntax apart by their sentence alone: its exceptions have two types for all of them and carry no code. So
/// its English is read here and nowhere else; a test holds it to the version that is built against.
/// </summary>
internal static partial class SyntaxFaults
{
    private const string InvalidTab = "invalid tab";

    /// <summary>The first phrase that the parser's sentence contains decides.</summary>
    private static readonly (string Phrase, string Words)[] Table =
    [
        (InvalidTab, "a tab indents this line; indent with spaces"),
        ("tab character", "a tab stands here; use spaces"),
        ("cannot start any token",
            "a value cannot start with this character; put it in quotes (a tab, '@', '`' or '%' needs them)"),
        ("could not find expected ':'", "a ':' with a space is missing after this key"),
        ("flow mapping",
            "a '{' before this place is not closed, or a ',' is missing between two keys; write {a: 1, b: 2}"),
        ("flow sequence end", "a comment needs a space before '#'"),
        ("flow entry", "a comment needs a space before '#'"),
        ("flow sequence", "a '[' before this place is not closed, or a ',' is missing between two items; write [a, b]"),
        ("did not find expected key",
            "this does not line up with the keys above it: keys of one block need the same indentation, and nothing "
                + "may follow a closing quotation mark or bracket"),
        ("expected '-' indicator",
            "this does not line up with the list above it: the '-' of one list need the same indentation, and a list "
                + "and keys cannot share a block"),
        ("invalid mapping",
            "a ': ' stands inside a value; put the value in quotes, or give this key the indentation of the keys "
                + "above it"),
        ("Mapping values are not allowed",
            "a ': ' stands inside a value; put the value in quotes, or give this key the indentation of the keys "
                + "above it"),
        ("Block sequence entries", "a list may not begin on the line of its key; put the '-' on the next line"),
        ("quoted scalar, found unexpected end", "a quotation mark is not closed"),
        ("unknown escape",
            "a backslash in double quotes starts a code; write '\\\\' for a backslash, or use single quotes"),
        ("hexadecimal",
            "a backslash in double quotes starts a code; write '\\\\' for a backslash, or use single quotes"),
        ("multi-line double-quoted", "a text in quotes goes on in the next line; indent that line"),
        ("quoted scalar, found unexpected document", "a quotation mark is not closed before '---' or '...'"),
        ("document indicator", "a quotation mark is not closed before '---' or '...'"),
        ("comment between adjacent", "a comment cuts a value in two; move the comment"),
        ("block scalar", "a text block ('|' or '>') must start on the next line, indented with spaces"),
        ("directive", "a line that starts with '%' is a YAML directive, which is not read here; delete it"),
        ("YAML document", "a line that starts with '%' is a YAML directive, which is not read here; delete it"),
        ("scanning a tag", "this value carries a YAML tag ('!…'), which is not read here; write the plain value"),
        ("tag handle", "this value carries a YAML tag ('!…'), which is not read here; write the plain value"),
        ("nchor", "'&' and '*' start a YAML anchor or alias, which is not read here; put the value in quotes"),
        ("<document start>", "the text goes on after its end; is a line indented less than the first one?"),
        ("Mapping keys are not allowed", "a '?' followed by a space starts a key here; put the value in quotes"),
        ("expected node content", "a value is missing here"),
    ];

    /// <summary>What is looked for in the parser's sentences.</summary>
    public static IEnumerable<string> Phrases => Table.Select(row => row.Phrase);

    /// <param name="fault">The complaint.</param>
    /// <param name="line">The line at which the reader stumbled.</param>
    public static string Explain(YamlException fault, string line)
    {
        if (fault.Message.Contains("flow mapping", StringComparison.Ordinal) && PathInBraces().Match(line) is { Success: true } path)
            return $"within {{ }} a path with '[' needs quotes; write '{MessageText.Plain(path.Groups[1].Value)}'";
        foreach ((string phrase, string words) in Table)
            if (fault.Message.Contains(phrase, StringComparison.Ordinal)) return words;
        return "this is not valid YAML; look for a missing quotation mark, bracket or ':' near here";
    }

    /// <summary>
    /// Line and column: where the value or quotation begins, where a tab stands, else where the reader stumbled.
    /// </summary>
    public static (long Line, long Column) Place(YamlException fault, string text)
    {
        if (fault.Message.Contains(InvalidTab, StringComparison.Ordinal)) return TabAfter(fault.Start.Line, text);
        bool begins = fault.Message.Contains("quoted scalar", StringComparison.Ordinal)
            || fault.Message.Contains("start any token", StringComparison.Ordinal);
        Mark place = begins ? fault.Start : fault.End;
        return (place.Line, place.Column);
    }

    /// <summary>The parser names the block in which the tab stands, not the tab.</summary>
    private static (long Line, long Column) TabAfter(long line, string text)
    {
        string[] lines = text.Split('\n');
        for (long i = Math.Max(0, line - 1); i < lines.Length; i++)
        {
            int indentation = lines[i].Length - lines[i].TrimStart(' ', '\t').Length;
            int tab = lines[i].IndexOf('\t', 0, indentation);
            if (tab >= 0) return (i + 1, tab + 1);
        }

        return (line, 1);
    }

    /// <summary>A plain value with an item of a list in it, such as incidents[0].deception, within braces.</summary>
    [GeneratedRegex(@"\{[^{}]*:\s+([A-Za-z_*][^\s,{}\[\]'""]*\[[0-9]+\][^\s,{}]*)")]
    private static partial Regex PathInBraces();
}
