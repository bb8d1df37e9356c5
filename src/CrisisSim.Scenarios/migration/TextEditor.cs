namespace CrisisSim.Scenarios;

/// <summary>
/// Changes single keys of a YAML text and leaves every other character as it is: comments, order and layout. After a
/// change the text is read anew.
/// </summary>
internal sealed class TextEditor
{
    private const string DroppedMark = "# dropped by migration: ";
    private const string JudgedMark = "# judged by migration: ";
    private readonly TextSource source;
    private readonly string newline;
    private TextSpans spans;

    /// <exception cref="RefusedTextException">It is no YAML text.</exception>
    public TextEditor(string text, TextSource source)
    {
        (Text, this.source) = (text, source);
        newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        (Root, spans) = Read();
    }

    public string Text { get; private set; }

    public Node Root { get; private set; }

    public void SetScalar(Node value, string text) => Replace(spans.Of(value).Start, spans.Of(value).End, text);

    /// <summary>Gives a key another name, or lets its value stand deeper: <c>prior</c> as <c>plainness.act</c>.</summary>
    public void Rename(FoundKey found, string to)
    {
        (TextSpan key, TextSpan value) = (spans.KeyOf(found.Entry), spans.Of(found.Entry.Value));
        string[] steps = to.Split('.');
        if (steps.Length == 1)
            Replace(key.Start, key.End, to);
        else if (value.IsFlow && !IsTextBlock(value))
            Replace(key.Start, value.End, steps[0] + Text[key.End..value.Start]
                + string.Concat(steps.Skip(1).Select(step => $"{{{step}: ")) + Text[value.Start..value.End]
                + new string('}', steps.Length - 1));
        else
            Replace(key.Start, value.End, Deeper(steps, key, value));
    }

    /// <summary>
    /// Turns the lines of a key into a comment that says why. Within brackets the key goes, and the comment stands above
    /// the line. A block of lines that holds nothing else goes with it.
    /// </summary>
    public void Drop(FoundKey found, string why)
    {
        while (found is { Block.Entries.Count: 1, Around: { } around } && !spans.Of(found.Block).IsFlow) found = around;
        (TextSpan key, TextSpan value) = (spans.KeyOf(found.Entry), spans.Of(found.Entry.Value));
        int place = found.Block.Entries.ToList().IndexOf(found.Entry);
        int line = LineStart(key.Start);
        string indent = Indent(line);
        string comment = indent + DroppedMark;
        if (!spans.Of(found.Block).IsFlow && line + indent.Length == key.Start)
        {
            int end = LineEnd(value.End);
            Replace(line, end, comment + why + newline + Commented(Text[line..end], indent));
            return;
        }

        (int from, int to) = Gap(found.Block, place, key, value);
        string gone = string.Join(" ", Text[from..to].Trim().Trim(',').Split(default(char[]),
            StringSplitOptions.RemoveEmptyEntries));
        Replace(line, to, $"{comment}{gone}: {why}{newline}{Text[line..from]}");
    }

    /// <summary>Adds a key to a block, with a comment that says why.</summary>
    public void Add(Mapping block, string key, string value, string why)
    {
        TextSpan whole = spans.Of(block);
        if (whole.IsFlow)
        {
            int line = LineStart(whole.Start);
            string rest = block.Entries.Count == 0 ? "" : ", ";
            Replace(line, whole.Start + 1, $"{Indent(line)}{JudgedMark}{why}{newline}{Text[line..(whole.Start + 1)]}"
                + $"{key}: {value}{rest}");
            return;
        }

        Entry first = block.Entries[0];
        int end = LineEnd(spans.Of(first.Value).End);
        string indent = new(' ', first.KeyAt.Column - 1);
        Replace(end, end, $"{newline}{indent}{JudgedMark}{why}{newline}{indent}{key}: {value}");
    }

    /// <summary>From where to where an entry goes that shares its line with others.</summary>
    private (int From, int To) Gap(Mapping block, int place, TextSpan key, TextSpan value)
    {
        if (place + 1 < block.Entries.Count) return (key.Start, spans.KeyOf(block.Entries[place + 1]).Start);
        int before = place > 0 ? spans.Of(block.Entries[place - 1].Value).End : key.Start;
        return (Text.AsSpan(before, key.Start - before).Contains('\n') ? key.Start : before, value.End);
    }

    private string Deeper(string[] steps, TextSpan key, TextSpan value)
    {
        int column = key.Start - LineStart(key.Start);
        string heads = string.Concat(steps.Select((step, i) =>
            i == 0 ? step : $":{newline}{new string(' ', column + (2 * i))}{step}"));
        string more = new(' ', 2 * (steps.Length - 1));
        string rest = Text[key.End..value.End];
        return heads + string.Join('\n', rest.Split('\n').Select((line, i) =>
            i == 0 || line.Trim().Length == 0 ? line : more + line));
    }

    private bool IsTextBlock(TextSpan value) =>
        value is { IsNested: false } && value.End > value.Start && Text[value.Start] is '|' or '>';

    private static string Commented(string lines, string indent) =>
        string.Join('\n', lines.Split('\n').Select(line => line.TrimStart() is { Length: > 0 } said && said[0] != '#'
            ? $"{indent}# {(line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : said)}"
            : line));

    private string Indent(int line)
    {
        int end = line;
        while (end < Text.Length && Text[end] == ' ') end++;
        return Text[line..end];
    }

    private int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>The end of a line, without its line break.</summary>
    private int LineEnd(int at)
    {
        int end = Text.IndexOf('\n', at);
        if (end < 0) return Text.Length;
        return end > at && Text[end - 1] == '\r' ? end - 1 : end;
    }

    private void Replace(int start, int end, string text)
    {
        Text = Text[..start] + text + Text[end..];
        (Root, spans) = Read();
    }

    private (Node Root, TextSpans Spans) Read() =>
        (YamlText.Parse(Text, source, new Problems()), TextSpans.Of(Text, source));
}
