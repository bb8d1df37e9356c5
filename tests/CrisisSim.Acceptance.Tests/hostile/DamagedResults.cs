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
    [InlineData("stopped_by_day_30", "2")]
    [InlineData("stopped_by_day_30", "0.5")]
    [InlineData("sent_by_day_30", "7")]
    [InlineData("brigade_days_by_day_30", "-5")]
    [InlineData("brigade_days_by_day_30", "60\0\0")]
    [InlineData("hours_without_decision", "-3")]
    [InlineData("hours_without_decision", "99999")]
    [InlineData("forces_moved_by_day_30", "4")]
    [InlineData("rounds", "-1")]
    [InlineData("decision_hours", "-1")]
    [InlineData("horizon_hours", "9")]
    [InlineData("drawn_in", "x")]
    [InlineData("honoured", "3")]
    public void A_cell_that_its_column_cannot_have(string column, string cell)
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "20", "--out", folder["out"]).ShouldEndWith(0);
        string path = Path.Join(folder["out"], "trials.csv");
        string[] lines = File.ReadAllLines(path), cells = lines[4].Split(',');
        int place = Array.IndexOf(lines[0].Split(','), column);
        place.ShouldBeGreaterThan(2);
        lines[4] = string.Join(',', [.. cells[..place], cell, .. cells[(place + 1)..]]);
        File.WriteAllLines(path, lines);
        Here.Run("diff", folder["out"], folder["out"]).ShouldBeRefused(3, path, "damaged in line 5: in the column '");
    }

    [Fact]
    public void What_is_quoted_of_a_damaged_file_is_short()
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "20", "--out", folder["out"]).ShouldEndWith(0);
        string path = Path.Join(folder["out"], "trials.csv");
        string[] lines = File.ReadAllLines(path);
        lines[3] = "\"" + new string('a', 2_000_000);
        File.WriteAllLines(path, lines);
        Ran ran = Here.Run("diff", folder["out"], folder["out"]);
        ran.ShouldBeRefused(3, path, "damaged in line ");
        ran.Error.Length.ShouldBeLessThan(1000);
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
