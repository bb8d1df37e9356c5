using System.Security.Cryptography;
using System.Text;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>The list of points of a study, where its design is one.</summary>
internal sealed class StudyPoints(string path, StatedStudy study, Problems problems)
{
    private string text = "";

    public bool Are => study.Design.Kind == DesignKind.Points;

    /// <summary>A column for each of the factors; null where there is no list, and after an error.</summary>
    public IReadOnlyList<IReadOnlyList<StatedText>>? Columns(IReadOnlyList<string> factors)
    {
        if (!Are || new StudyFolder(path).Find(study.Design.File!, "list of points", problems) is not { } file)
            return null;
        var source = new TextSource(file, Origin.File);
        try
        {
            text = TextFile.Read(file, source);
        }
        catch (RefusedTextException refused)
        {
            problems.Error(refused.At, refused.Message);
            return null;
        }

        return new PointsFile(source, problems).Columns(text, factors);
    }

    /// <summary>The hash of the study with its list.</summary>
    public string Hash(string study) =>
        Are ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{study}\n{text}"))) : study;
}

/// <summary>
/// A list of points: a CSV file whose first line names the factors, in any order, and each further line gives a value
/// to every one of them. A value that holds a comma stands in double quotes.
/// </summary>
internal sealed class PointsFile(TextSource source, Problems problems)
{
    /// <summary>A column of values for each of the factors, in their order; null after an error.</summary>
    public IReadOnlyList<IReadOnlyList<StatedText>>? Columns(string text, IReadOnlyList<string> factors)
    {
        var lines = text
            .Split('\n')
            .Select((line, i) => (Text: line.TrimEnd('\r'), Number: i + 1))
            .Where(line => line.Text.Trim().Length > 0)
            .ToList();
        if (lines.Count < 2)
        {
            problems.Error(SourcePosition.Whole(source),
                "a list of points is a line with the names of the factors, and a line for each point");
            return null;
        }

        List<StatedText> head = Cells(lines[0].Text, 1);
        if (Places(head, factors) is not { } places) return null;
        var points = lines.Skip(1).Select(line => Cells(line.Text, line.Number)).ToList();
        foreach (List<StatedText>? point in points) Check(point, head);
        return problems.HasErrors
            ? null
            : [.. places.Select(place => (IReadOnlyList<StatedText>)[.. points.Select(point => point[place])])];
    }

    private void Check(List<StatedText> point, List<StatedText> head)
    {
        if (point.Count != head.Count)
            problems.Error(point[0].At,
                $"this line has {point.Count} values, and the first line names {head.Count} factors");
        for (int i = 0; i < Math.Min(point.Count, head.Count); i++)
            if (point[i].Text.Length == 0)
                problems.Error(point[i].At, $"{MessageText.Quoted(head[i].Text)} has no value here");
    }

    /// <summary>In which column each factor stands.</summary>
    private IReadOnlyList<int>? Places(List<StatedText> head, IReadOnlyList<string> factors)
    {
        int before = problems.Errors;
        for (int i = 0; i < head.Count; i++)
        {
            string name = head[i].Text;
            if (!factors.Contains(name))
                problems.Error(head[i].At,
                    $"there is no factor {MessageText.Quoted(name)}{NearestWord.Hint(name, factors, "there are")}");
            else if (head.Take(i).Any(other => other.Text == name))
                problems.Error(head[i].At, $"the factor {MessageText.Quoted(name)} stands twice in the first line");
        }

        foreach (string missing in factors.Where(name => head.All(cell => cell.Text != name)))
            problems.Error(head[0].At, $"the first line lacks the factor {MessageText.Quoted(missing)}");
        return problems.Errors > before
            ? null
            : [.. factors.Select(name => head.Select((cell, i) => (cell, i)).First(each => each.cell.Text == name).i)];
    }

    private List<StatedText> Cells(string line, int number)
    {
        var cells = new List<StatedText>();
        for (int at = 0; at <= line.Length;)
        {
            int end = EndOfCell(line, at);
            string cell = line[at..end].Trim();
            string text = cell.Length > 1 && cell[0] == '"' && cell[^1] == '"'
                ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
                : cell;
            int indent = line.AsSpan(at, end - at).Length - line.AsSpan(at, end - at).TrimStart().Length;
            cells.Add(new StatedText(text, new SourcePosition(source, number, at + indent + 1)));
            at = end + 1;
        }

        return cells;
    }

    private static int EndOfCell(string line, int at)
    {
        bool quoted = false;
        for (; at < line.Length; at++)
        {
            if (line[at] == '"') quoted = !quoted;
            else if (line[at] == ',' && !quoted) break;
        }

        return at;
    }
}
