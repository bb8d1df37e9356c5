using System.Text;

namespace CrisisSim.Scenarios;

/// <summary>Writes a tree on one line, as one would in a file.</summary>
internal static class NodeText
{
    public static string Flow(Node node) => node switch
    {
        Scalar scalar => scalar.Text,
        Sequence sequence => $"[{string.Join(", ", sequence.Items.Select(Flow))}]",
        Mapping mapping =>
            $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key}: {Flow(entry.Value)}"))}}}",
        _ => "",
    };

    /// <summary>
    /// The same text for the same content: keys sorted, every text quoted, what a number rests on behind it. Comments,
    /// layout and places leave no trace; the order of lists does.
    /// </summary>
    public static string Canonical(Node node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(Node node, StringBuilder text)
    {
        switch (node)
        {
            case Scalar scalar:
                Quote(scalar.Text, text);
                break;
            case Sequence sequence:
                Join('[', ']', sequence.Items, Write, text);
                break;
            case Mapping mapping:
                Join('{', '}', mapping.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal), WriteEntry, text);
                break;
        }

        WriteGrounds(node.Grounds, text);
    }

    private static void WriteEntry(Entry entry, StringBuilder text)
    {
        Quote(entry.Key, text);
        text.Append(':');
        Write(entry.Value, text);
    }

    private static void WriteGrounds(Grounds grounds, StringBuilder text)
    {
        if (ReferenceEquals(grounds, Grounds.None)) return;
        text.Append('(');
        Quote(grounds.Source ?? "", text);
        text.Append(grounds.Effective);
        if (grounds.Range is not null) Write(grounds.Range, text);
        text.Append(')');
    }

    private static void Join<T>(char open, char close, IEnumerable<T> items, Action<T, StringBuilder> write,
        StringBuilder text)
    {
        text.Append(open);
        bool first = true;
        foreach (T? item in items)
        {
            if (!first) text.Append(',');
            first = false;
            write(item, text);
        }

        text.Append(close);
    }

    private static void Quote(string value, StringBuilder text) =>
        text
            .Append('"')
            .Append(value
                .Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\"", "\\\"", StringComparison.Ordinal))
            .Append('"');
}
