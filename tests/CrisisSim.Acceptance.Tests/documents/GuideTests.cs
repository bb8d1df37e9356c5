using System.Text.RegularExpressions;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The walk of docs/guide.md, walked.</summary>
public partial class GuideTests
{
    [Fact]
    public void Every_command_of_the_guide_works_in_its_order()
    {
        using var folder = new Folder();
        int commands = 0;
        foreach (Match step in Step().Matches(File.ReadAllText(Path.Join(Repository.Root, "docs", "guide.md"))))
        {
            if (step.Groups["file"].Success)
                File.AppendAllText(folder[step.Groups["file"].Value], step.Groups["yaml"].Value);
            else
                foreach (string line in step.Groups["sh"].Value.TrimEnd().Split('\n')) commands += Walked(line, folder);
        }
        commands.ShouldBeGreaterThan(12);
        File.Exists(folder["out/narva/report.html"]).ShouldBeTrue();
        foreach (string form in (string[])["svg", "png", "pdf"])
            Directory.EnumerateFiles(folder["out/narva/charts"], "*." + form).Count().ShouldBeGreaterThan(4);
    }

    private static int Walked(string line, Folder folder)
    {
        Tooled.Typed(line, folder.Path).ShouldEndWith(0);
        return 1;
    }

    /// <summary>What is typed, or what is added to the end of a file.</summary>
    [GeneratedRegex(@"```sh\n(?<sh>.*?)```|Add to the end of\n?\s*`(?<file>[\w.]+)`:\s+```yaml\n(?<yaml>.*?)```",
        RegexOptions.Singleline)]
    private static partial Regex Step();
}
