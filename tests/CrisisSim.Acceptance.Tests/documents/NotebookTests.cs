namespace CrisisSim.Acceptance.Tests;

/// <summary>The notebooks are run, and what they write is what is checked in.</summary>
public class NotebookTests
{
    [Fact]
    public void The_pages_of_the_notebooks_are_up_to_date()
    {
        // One after the other: both build the same projects.
        foreach (string notebook in Directory
            .EnumerateFiles(Path.Join(Repository.Root, "notebooks"), "*.cs")
            .Order(StringComparer.Ordinal))
            Compare(notebook);
    }

    private static void Compare(string notebook)
    {
        using var folder = new Folder();
        Ran ran = Dotnet.Run(Repository.Root, "run", "-c", "Release", notebook, "--", folder.Path);
        ran.Code.ShouldBe(0, ran.Out + ran.Error);
        string name = Path.GetFileNameWithoutExtension(notebook), kept = Path.GetDirectoryName(notebook)!,
            charts = Path.Join("charts", name);
        string again = $"{name} is out of date; run: dotnet run notebooks/{name}.cs";
        File.ReadAllText(folder[name + ".md"]).ShouldBe(File.ReadAllText(Path.Join(kept, name + ".md")), again);
        Names(folder[charts]).ShouldBe(Names(Path.Join(kept, charts)), again);
        Names(folder[charts]).Length.ShouldBeGreaterThan(1);
        foreach (string chart in Names(folder[charts]))
            (File.ReadAllText(Path.Join(folder[charts], chart))
                == File.ReadAllText(Path.Join(kept, charts, chart))).ShouldBeTrue($"{chart} of {again}");
    }

    private static string[] Names(string folder) =>
        [.. Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];
}
