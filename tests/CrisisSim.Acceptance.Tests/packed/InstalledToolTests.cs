using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The tool as it is packed for this machine, installed and used in an empty folder.</summary>
public class InstalledToolTests
{
    private const long Largest = 50_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static string Configuration =>
        typeof(InstalledToolTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    [Fact]
    public void It_draws_every_picture_without_fonts_and_without_other_programs()
    {
        if (RuntimeInformation.RuntimeIdentifier != "linux-x64") return; // packed for others, installed by this one alone
        using var folder = new Folder();
        Dotnet.Run(Repository.Root, "pack", Path.Join("src", "CrisisSim.Cli"), "-c", Configuration, "--no-restore", "-r",
            "linux-x64", "-p:PublishReadyToRun=false", "-p:BuildProjectReferences=false", "-o", folder["feed"])
            .ShouldEndWith(0);
        new FileInfo(Directory.EnumerateFiles(folder["feed"], "crisissim.linux-x64.*.nupkg").Single()).Length
            .ShouldBeLessThan(Largest);
        string config = folder.Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{folder["feed"]}" /></packageSources>
            </configuration>
            """);
        Dotnet.Run(folder.Path, "tool", "install", "--tool-path", folder["tool"], "--configfile", config,
            "crisissim.linux-x64").ShouldEndWith(0);

        string[] command = ["run", Repository.Case("small.yaml"), "--trials", "60", "--report", "--out"];
        string home = Directory.CreateDirectory(folder["home"]).FullName;
        string[] named =
            ["compare", "us-philippines-ramming", "--wordings", "in-force,defined", "--trials", "20", "--judgement", "0"];
        Installed(folder["tool/crisissim"], home, named).ShouldEndWith(0).Out.ShouldBe(Here.Run(named).Out);
        Ran ran = Installed(folder["tool/crisissim"], home, [.. command, "there"]);
        ran.ShouldEndWith(0);
        Installed(folder["tool/crisissim"], home, "report", "there", "--pictures", "pdf").ShouldEndWith(0);

        Here.Run([.. command, folder["here"]]).ShouldEndWith(0);
        Here.Run("report", folder["here"], "--pictures", "pdf").ShouldEndWith(0);
        string[] pictures = [.. Directory.EnumerateFiles(folder["here/charts"]).Select(path => Path.GetFileName(path)!)];
        foreach (string form in (string[])["svg", "png", "pdf"])
            pictures.Count(name => name.EndsWith("." + form, StringComparison.Ordinal)).ShouldBeGreaterThan(4);
        foreach (string name in pictures)
            File.ReadAllBytes(Path.Join(home, "there", "charts", name))
                .ShouldBe(File.ReadAllBytes(folder[$"here/charts/{name}"]), name);
    }

    /// <summary>Runs it with nothing on its path and no font.</summary>
    private static Ran Installed(string tool, string home, params IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(tool, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = home,
        };
        start.Environment.Clear();
        start.Environment["HOME"] = home;
        start.Environment["FONTCONFIG_FILE"] = "/dev/null";
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Environment.ProcessPath);
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("the tool did not start.");
        Task<string> results = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Patience)) return new Ran(process.ExitCode, results.Result, errors.Result);
        process.Kill(entireProcessTree: true);
        throw new TimeoutException("the tool did not end.");
    }
}
