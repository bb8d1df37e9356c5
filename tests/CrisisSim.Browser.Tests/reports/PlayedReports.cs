using System.Collections.Concurrent;
using System.Diagnostics;

namespace CrisisSim.Browser;

/// <summary>
/// Reports that the tool writes, one a kind, each played once for all tests of all classes; gone when the tests are over.
/// </summary>
internal static class PlayedReports
{
    private static readonly string Root = Above("CrisisSim.sln");

    private static readonly string Baltic = Path.Join(Root, "scenarios", "alliances", "nato-baltic.yaml"),
        Cases = Path.Join(Root, "tests", "CrisisSim.Acceptance.Tests", "cases"),
        Small = Path.Join(Cases, "small.yaml"), Raids = Path.Join(Cases, "raids.yaml");

    private static readonly Dictionary<string, string[]> Commands = new()
    {
        ["compare"] = ["compare", Baltic, "--wordings", "ambiguous,precise", "--trials", "200", "--judgement", "4"],
        ["several"] = ["compare", Baltic, "--trials", "100", "--judgement", "4"],
        ["run"] = ["run", Baltic, "--wording", "precise", "--trials", "200", "--judgement", "4"],
        ["deter"] = ["deter", Raids, "--wordings", "vague,precise", "--attackers", "30", "--precision", "1"],
        ["attribute"] =
            ["attribute", Baltic, "--from", "ambiguous", "--to", "precise", "--trials", "60", "--permutations", "2"],
        ["roc"] = ["roc", Small, "--wordings", "vague,bound", "--rules", "own", "--trials", "40"],
        ["drift"] = ["drift", Small, "--wordings", "vague,precise", "--years", "0..5", "--trials", "20"],
        ["profile"] = ["profile", Path.Join(Cases, "panel", "panel.yaml"), "--wordings", "vague,bound", "--trials", "40"],
        ["choose"] = ["choose", Small, "--wordings", "vague,precise,bound", "--trials", "60", "--budget", "2000"],
        ["design"] = ["design", Small, "--from", "vague", "--to", "bound", "--trials", "40", "--confirm", "80"],
        ["trace"] = ["trace", Baltic, "--trial", "17", "--wordings", "ambiguous,precise"],
        ["sweep"] = ["sweep", Path.Join(Cases, "study.yaml")],
        ["cube"] = ["sweep", Path.Join(Cases, "studies", "cube.yaml")],
    };

    private static readonly DirectoryInfo Folder = Made();
    private static readonly ConcurrentDictionary<string, Lazy<string>> Played = new();

    /// <summary>All kinds of report.</summary>
    public static IEnumerable<string> Kinds => [.. Commands.Keys, "sensitivity", "discover"];

    /// <summary>The page of a kind of report.</summary>
    public static string Page(string kind) => Path.Join(
        Played.GetOrAdd(kind, _ => new Lazy<string>(() => Play(kind))).Value, "report.html");

    private static DirectoryInfo Made()
    {
        DirectoryInfo made = Directory.CreateTempSubdirectory("crisissim-played-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => made.Delete(recursive: true);
        return made;
    }

    private static string Play(string kind)
    {
        string to = Path.Join(Folder.FullName, kind);
        string[] command = Commands.TryGetValue(kind, out string[]? known)
            ? known
            : [kind, Path.GetDirectoryName(Page(kind == "discover" ? "cube" : "sweep"))!];
        var start = new ProcessStartInfo("dotnet",
            ["exec", Path.Join(AppContext.BaseDirectory, "crisissim.dll"), .. command, "--out", to, "--report", "--quiet"])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> results = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        process.ExitCode.ShouldBeOneOf([0, 4], results.Result + errors.Result);
        return to;
    }

    private static string Above(string file)
    {
        string root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(root, file))) root = Path.GetDirectoryName(root)!;
        return root;
    }
}
