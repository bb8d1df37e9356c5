using System.Diagnostics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What is no sound file is a bad file, code 3, whatever its form, and is told with its path.</summary>
public sealed class DamagedResults
{
    private static readonly string Small = Repository.Case("small.yaml");

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("report.json", "report OUT")]
    [InlineData("report.json", "diff OUT OUT")]
    [InlineData("report.json", "reproduce OUT")]
    [InlineData("manifest.json", "diff OUT OUT")]
    [InlineData("trials.csv", "diff OUT OUT")]
    [InlineData("members.csv", "diff OUT OUT")]
    public void A_result_that_is_cut_short(string name, string line)
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "20", "--members", "--out", folder["out"]).ShouldEndWith(0);
        string path = Path.Join(folder["out"], name);
        byte[] bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        Here.Run(line.Replace("OUT", folder["out"], StringComparison.Ordinal).Split(' ')).ShouldBeRefused(3, path, "damaged");
    }

    [Theory]
    [InlineData("sensitivity OUT")]
    [InlineData("discover OUT")]
    [InlineData("diff OUT OUT")]
    [InlineData("sweep STUDY --out OUT --more 10")]
    public void A_study_that_is_cut_short(string line)
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "100"), path = Path.Join(folder["out"], "study.sqlite");
        Here.Run("sweep", study, "--out", folder["out"]).ShouldEndWith(0);
        byte[] bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        Here.Run(line.Replace("OUT", folder["out"], StringComparison.Ordinal)
            .Replace("STUDY", study, StringComparison.Ordinal).Split(' ')).ShouldBeRefused(3, path, "damaged");
    }

    [Theory]
    [InlineData("run PIPE", "PIPE")]
    [InlineData("show PIPE", "PIPE")]
    [InlineData("sweep PIPE", "PIPE")]
    [InlineData("sensitivity STORE", "STORE")]
    [InlineData("run /dev/zero", "/dev/zero")]
    [InlineData("sensitivity /dev/zero", "/dev/zero")]
    [InlineData("report OUT", "OUT/report.json")]
    [InlineData("diff OUT OUT", "OUT/report.json")]
    public async Task A_pipe_or_a_device_is_refused_and_not_waited_for(string line, string told)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new Folder();
        Directory.CreateDirectory(folder["out"]);
        string[] pipes = [folder["pipe.yaml"], folder["store"], Path.Join(folder["out"], "report.json")];
        using (var made = Process.Start("mkfifo", pipes)) made.WaitForExit();
        string Named(string text) => text.Replace("PIPE", pipes[0], StringComparison.Ordinal)
            .Replace("STORE", pipes[1], StringComparison.Ordinal).Replace("OUT", folder["out"], StringComparison.Ordinal);
        Ran ran = await Task.Run(() => Here.Run(Named(line).Split(' '))).WaitAsync(Patience);
        ran.ShouldBeRefused(3, Named(told), "no file but a pipe, a device or a socket");
    }

    [Fact]
    public void A_pipe_that_a_shell_hands_over_is_read_as_often_as_it_is_needed()
    {
        if (OperatingSystem.IsWindows()) return;
        Ran ran = Tooled.Typed($"crisissim validate <(sed s/Northland/Southland/ {Small})", Repository.Root).ShouldEndWith(0);
        ran.Out.ShouldContain("Raid on Southland: can the file be played?");
        Tooled.Typed($"cat {Small} | crisissim run /dev/stdin --trials 10", Repository.Root).ShouldEndWith(0);
        Tooled.Typed("crisissim run <(cat /dev/zero)", Repository.Root).ShouldBeRefused(3, "larger than 4 MiB");
    }
}
