using System.Runtime.CompilerServices;

namespace CrisisSim.Reports;

/// <summary>
/// A program of one file that explains itself, as a Markdown page: its comments at the left margin are the text, its
/// code stands in boxes, and what it shows stands below the code that showed it. Not for several threads at once.
/// </summary>
public sealed class NotebookPage
{
    private readonly string source;
    private readonly List<(int Line, Block Block)> shown = [];

    private NotebookPage(string source) => this.source = source;

    /// <summary>The page of the program that calls this.</summary>
    public static NotebookPage OfThisFile([CallerFilePath] string source = "") => new(source);

    /// <summary>The folder in which the program lies.</summary>
    public string Folder => Path.GetDirectoryName(Path.GetFullPath(source))!;

    private string Name => Path.GetFileNameWithoutExtension(source);

    private string Charts => $"charts/{Name}";

    /// <summary>Shows a block below the code that calls this.</summary>
    public void Show(Block block, [CallerLineNumber] int line = 0) => shown.Add((line, block));

    /// <summary>Writes the page, and its charts into a folder of its name in charts beside it.</summary>
    /// <param name="folder">Where to; null: beside the program.</param>
    /// <param name="from">Where the charts come from.</param>
    /// <returns>The path of the page.</returns>
    public string Write(string? folder, Provenance from)
    {
        string to = folder ?? Folder, charts = Path.Join(to, Charts);
        Directory.CreateDirectory(charts);
        foreach (Chart chart in shown.Select(one => one.Block).OfType<Picture>().Select(picture => picture.Chart))
            File.WriteAllText(Path.Join(charts, chart.Name + ".svg"), SvgText.Render(chart, from));
        string path = Path.Join(to, Name + ".md");
        File.WriteAllText(path, Text());
        return path;
    }

    private string Text()
    {
        using var page = new StringWriter { NewLine = "\n" };
        string[] lines = File.ReadAllLines(source);
        for (int k = 0, end; k < lines.Length; k = end)
        {
            bool isText = IsText(lines[k]);
            end = k;
            while (end < lines.Length && IsText(lines[end]) == isText) end++;
            string[] part = [.. lines[k..end].Where(line => !line.StartsWith("#:", StringComparison.Ordinal))];
            page.Write(isText ? string.Concat(part.Select(line => line[2..].TrimStart() + "\n")) + "\n" : Code(part));
            Block[] results = [.. shown.Where(one => one.Line > k && one.Line <= end).Select(one => one.Block)];
            if (results.Length == 0) continue;
            MarkdownText.Write(results, page, Charts);
            page.Write("\n");
        }
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static bool IsText(string line) => line.StartsWith("//", StringComparison.Ordinal);

    private static string Code(string[] lines)
    {
        string code = string.Join('\n', lines).Trim('\n');
        return code.Length == 0 ? "" : $"```csharp\n{code}\n```\n\n";
    }
}
