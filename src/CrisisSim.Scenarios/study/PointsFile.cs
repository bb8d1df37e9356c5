using System.Globalization;
using System.Text.RegularExpressions;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>A list of points as read.</summary>
/// <param name="Columns">A column of values for each of the factors, in their order.</param>
/// <param name="Labels">What each point is called; null where the list has no such column.</param>
internal sealed record PointsList(IReadOnlyList<IReadOnlyList<StatedText>> Columns, IReadOnlyList<string>? Labels);

/// <summary>
/// A list of points: a file of comma-separated values whose first line names the factors, in any order, and each further
/// line gives a value to every one of them. It is read as spreadsheets and data frames write it: with ';' or tabs between
/// cells and decimal commas, with a line <c>sep=;</c> in front, with lines that begin with '#', with line ends of any kind,
/// with empty cells at its right and lower edge, with row numbers under no name, and with the columns that an export of a
/// study has besides. A column <c>label</c> says what each point is called. A value that holds the mark between cells
/// stands in double quotes, and may go over several lines there.
/// </summary>
internal sealed partial class PointsFile(TextSource source, Problems problems)
{
    private const string Label = "label", Row = "row";

    private char mark = ',';

    /// <summary>Null after an error.</summary>
    public PointsList? List(string text, IReadOnlyList<string> factors)
    {
        List<(string Text, int Number)> lines = Lines(text);
        if (lines.Count < 2)
        {
            problems.Error(SourcePosition.Whole(source),
                "a list of points is a line with the names of the factors, and a line for each point");
            return null;
        }
        List<StatedText> head = Cells(lines[0]);
        if (Places(head, factors) is not { } places) return null;
        var points = lines.Skip(1).Select(Cells).ToList();
        bool numbered = points.Select((point, i) => (point[0].Text, i)).All(row => IsCount(row.Text, row.i));
        foreach (List<StatedText> point in points) Check(point, head, places, numbered);
        if (problems.HasErrors) return null;
        int label = head.FindIndex(cell => cell.Text == Label);
        if (label < 0) label = head.FindIndex(cell => cell.Text == Row);
        return new PointsList(
            [.. places.Select(place => (IReadOnlyList<StatedText>)[.. points.Select(point => point[place])])],
            label < 0 || factors.Contains(head[label].Text) ? null : [.. points.Select(point => point[label].Text)]);
    }

    /// <summary>The lines that say something, with their numbers; finds the mark between cells.</summary>
    private List<(string Text, int Number)> Lines(string text)
    {
        var lines = LineEnd().Split(text)
            .Select((line, i) => (Text: line, Number: i + 1))
            .Where(line => line.Text.Trim().Length > 0 && !Remark().IsMatch(line.Text))
            .ToList();
        if (lines.Count == 0) return lines;
        string first = lines[0].Text.Trim().Trim('"');
        if (first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length <= "sep=,".Length)
        {
            mark = first.Length == "sep=,".Length ? first[^1] : '\t';
            lines.RemoveAt(0);
        }
        else
        {
            mark = ",;\t|".FirstOrDefault(first.Contains, ',');
        }
        lines = new QuotedLines(mark).Joined(lines);
        lines.RemoveAll(line => line.Text.All(of => of == mark || char.IsWhiteSpace(of)));
        return lines;
    }

    private void Check(List<StatedText> point, List<StatedText> head, IReadOnlyList<int> places, bool numbered)
    {
        if (point.Count != head.Count)
            problems.Error(point[0].At,
                point.Any(cell => cell.Text.StartsWith('"'))
                    ? "a quotation mark is not closed in this line"
                    : $"this line has {Counted(point.Count, "value")}, and the first line names "
                        + Counted(head.Count, "column") + Cause(point, head.Count, numbered));
        foreach (int i in places.Where(i => i < point.Count && point[i].Text.Length == 0))
            problems.Error(point[i].At, $"{MessageText.Quoted(head[i].Text)} has no value here");
    }

    /// <summary>What has probably happened to a line that has another number of cells than there are columns.</summary>
    private string Cause(List<StatedText> point, int columns, bool numbered)
    {
        if (mark == ',' && point.Count == 2 * columns && !(numbered && columns == 1)
            && point.All(cell => Digits().IsMatch(cell.Text)))
            return $"; is the comma a decimal one? write {point[0].Text}.{point[1].Text}, or put ';' between columns";
        return point.Count == columns + 1 ? "; does it begin with a row number that has no column?" : "";
    }

    /// <summary>Whether a cell counts the rows, from 0 or from 1.</summary>
    private static bool IsCount(string cell, int row) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count - row is 0 or 1;

    private static string Counted(int count, string noun) =>
        $"{MessageText.Count(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>In which column each factor stands.</summary>
    private IReadOnlyList<int>? Places(List<StatedText> head, IReadOnlyList<string> factors)
    {
        int before = problems.Errors;
        for (int i = 0; i < head.Count; i++)
        {
            string name = head[i].Text;
            if (head.Take(i).Any(other => other.Text == name && name.Length > 0))
                problems.Error(head[i].At, $"the column {MessageText.Quoted(name)} stands twice in the first line");
            else if (!factors.Contains(name) && !IsBeside(name, factors))
                problems.Error(head[i].At,
                    $"there is no factor {MessageText.Quoted(name)}{NearestWord.Hint(name, factors, "there are")}");
        }
        foreach (string missing in factors.Where(name => head.All(cell => cell.Text != name)))
            problems.Error(head[0].At, $"the first line lacks the factor {MessageText.Quoted(missing)}");
        return problems.Errors > before
            ? null
            : [.. factors.Select(name => head.FindIndex(cell => cell.Text == name))];
    }

    /// <summary>Whether a column is no factor's and may stand there all the same.</summary>
    private static bool IsBeside(string name, IReadOnlyList<string> factors) =>
        name == Label || Nameless().IsMatch(name) || StudyExport.OwnColumns.Contains(name)
        || factors.SelectMany(StudyExport.ColumnsOf).Contains(name);

    private List<StatedText> Cells((string Text, int Number) line)
    {
        var cells = new List<StatedText>();
        for (int at = 0; at <= line.Text.Length;)
        {
            int end = EndOfCell(line.Text, at);
            string cell = line.Text[at..end].Trim();
            string text = cell.Length > 1 && cell[0] == '"' && cell[^1] == '"'
                ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
                : cell;
            text = text.Replace('\n', ' ');
            if (mark != ',') text = DecimalComma().Replace(text, "$1.$2");
            int indent = end - at - line.Text.AsSpan(at, end - at).TrimStart().Length;
            cells.Add(new StatedText(text, PositionOf(line, at + indent)));
            if (!InertText.IsInert(text))
                problems.Error(cells[^1].At,
                    $"{MessageText.Quoted(text)} holds a character that nobody sees; delete it");
            at = end + 1;
        }
        return cells;
    }

    private SourcePosition PositionOf((string Text, int Number) line, int at)
    {
        ReadOnlySpan<char> before = line.Text.AsSpan(0, at);
        return new SourcePosition(source, line.Number + before.Count('\n'), at - before.LastIndexOf('\n'));
    }

    private int EndOfCell(string line, int at)
    {
        bool quoted = false;
        for (; at < line.Length; at++)
        {
            if (line[at] == '"') quoted = !quoted;
            else if (line[at] == mark && !quoted) break;
        }
        return at;
    }

    /// <summary>A line for the reader, which no error of a spreadsheet is, such as #N/A.</summary>
    [GeneratedRegex(@"^\s*#(?!N/A|VALUE!|REF!|DIV/0!|NAME\?|NUM!|NULL!)")]
    private static partial Regex Remark();

    /// <summary>A column of row numbers as data frames write it, or one that a spreadsheet has and nobody filled.</summary>
    [GeneratedRegex(@"^(Unnamed: [0-9]+)?$")]
    private static partial Regex Nameless();

    [GeneratedRegex("^[+-]?[0-9]+$")]
    private static partial Regex Digits();

    [GeneratedRegex("\r\n|\n|\r")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"^([+-]?[0-9]+),([0-9]+(?:[eE][+-]?[0-9]+)?(?: ?\S+)?)$")]
    private static partial Regex DecimalComma();
}
