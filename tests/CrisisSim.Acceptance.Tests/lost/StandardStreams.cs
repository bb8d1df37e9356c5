namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Where standard output is closed or full, the code is 5, and files are whole; where nobody can be told of anything
/// beside results, nothing changes.
/// </summary>
public sealed class StandardStreams
{
    [Theory]
    [InlineData(">&-", 5)]
    [InlineData("> /dev/full", 5)]
    [InlineData(">&- 2>&-", 5)]
    [InlineData("<&- >&- 2>&-", 5)]
    [InlineData("2>&-", 0)]
    [InlineData("2> /dev/full", 0)]
    public void That_are_closed_or_full_end_every_command_with_its_code(string redirection, int code)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new Folder();
        string small = Repository.Case("small.yaml"), study = StudyCase.With(folder, "100");
        string[] lines =
        [
            "--help", "--version", "list treaties", $"validate {small}", $"run {small} --trials 50 --out run",
            $"compare {small} --trials 50 --judgement 0 --format csv", $"sweep {study} --out sweep", "report run",
        ];
        Tooled.Typed(string.Join('\n', lines.Select(line => $"crisissim {line} {redirection}; echo $? >> codes")), folder.Path);
        File.ReadAllLines(folder["codes"]).ShouldBe(lines.Select(_ => $"{code}"));
        Tooled.Typed($"crisissim run nosuch.yaml {redirection}", folder.Path).Code.ShouldBe(3);
        foreach (string made in (string[])["run", "sweep"]) Here.Run("report", folder[made]).ShouldEndWith(0);
    }

    [Theory]
    [InlineData("/dev/stdin")]
    [InlineData("/dev/fd/0")]
    public void A_scenario_from_closed_standard_input_is_refused_and_not_waited_for(string path)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new Folder();
        string line = $"crisissim validate {path}";
        Ran refused = Tooled.Typed($"{line} <&-", folder.Path);
        refused.Code.ShouldBe(3, refused.Error);
        Tooled.Typed($"cat {Repository.Case("small.yaml")} | {line}", folder.Path).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("run narva.yaml")]
    [InlineData("validate narva.yaml")]
    [InlineData("sweep study.yaml --out out")]
    public void A_directory_that_is_gone_is_said_to_be_gone(string line)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new Folder();
        Ran ran = Tooled.Typed($"mkdir here && cd here && rmdir ../here && crisissim {line}", folder.Path);
        ran.ShouldBeRefused(3, "error: the directory that this was called in is gone");
    }
}
