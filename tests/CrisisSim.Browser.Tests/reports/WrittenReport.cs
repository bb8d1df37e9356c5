using CrisisSim.Charts;
using CrisisSim.Reports;

namespace CrisisSim.Browser;

/// <summary>A report in a file of its own, gone when disposed of.</summary>
internal sealed class WrittenReport : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crisissim-report-");

    public WrittenReport(Report report)
    {
        Path = System.IO.Path.Combine(folder.FullName, "report.html");
        File.WriteAllText(Path, HtmlReport.Render(report));
    }

    public string Path { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
