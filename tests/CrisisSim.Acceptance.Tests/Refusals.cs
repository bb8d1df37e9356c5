using CrisisSim.Cli;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Bad input is refused in plain words, with the documented exit code, before anything is run.</summary>
public class Refusals
{
    private static readonly string Small = File.ReadAllText(Repository.Case("small.yaml"));

    [Theory]
    [InlineData("strength: {value: 3", "strenght: {value: 3", "did you mean 'strength'")]
    [InlineData("median: 10 d", "median: 10 dd", "10 dd")]
    [InlineData("horizon: 60 d", "horizon: 60 km", "60 km")]
    [InlineData("horizon: 60 d", "horizon: -60 d", "not '-60 d'")]
    [InlineData("available: 0.9", "available: 1.2", "1.2")]
    [InlineData("rung: limited_attack", "rung: limited_atack", "did you mean 'limited_attack'")]
    [InlineData("extends: vague", "extends: bound", "extends")]
    [InlineData("  Midland:\n", "  Westland:\n", "Westland")]
    [InlineData("victim: Northland", "victim: Southland", "Southland")]
    public void A_fault_in_the_file_is_named_with_its_line(string sound, string faulty, string word)
    {
        using var folder = new Folder();
        string file = folder.Write("faulty.yaml", Small.Replace(sound, faulty, StringComparison.Ordinal));
        Here.Run("run", file).ShouldBeRefused(3, word, "faulty.yaml:", ": error: ", "Nothing was run.");
    }

    [Fact]
    public void An_alliance_of_nobody_is_refused()
    {
        using var folder = new Folder();
        string before = Small[..Small.IndexOf("members:", StringComparison.Ordinal)],
            after = Small[Small.IndexOf("declarations:", StringComparison.Ordinal)..];
        Here
            .Run("run", folder.Write("nobody.yaml", $"{before}members: {{}}\n{after}"))
            .ShouldBeRefused(3, "members", "Nothing was run.");
    }

    [Theory]
    [InlineData("validate", "small.yaml", "--set", "a=b")]
    [InlineData("list", "alliances", "--set", "3")]
    [InlineData("run", "--set")]
    public void An_option_that_a_command_lacks_is_not_taken_for_a_file(string command, params string[] words)
    {
        Ran ran = Here.Run([command, .. words]);
        ran.Code.ShouldBe(2);
        ran.Error.ShouldContain(command == "run" ? "--set" : $"'--set' is no option of crisissim {command}");
        ran.Error.ShouldNotContain("no such file");
    }

    [Fact]
    public void A_file_that_is_missing_is_refused() =>
        Here.Run("run", "nowhere.yaml").ShouldBeRefused(3, "nowhere.yaml: error: no such file");

    [Theory]
    [InlineData("FILE", "validate", "")]
    [InlineData("FILE", "validate", "--years", "1", "")]
    [InlineData("SCENARIO", "run", "")]
    [InlineData("STUDY", "sweep", "")]
    [InlineData("DIR2", "diff", "x", "")]
    [InlineData("--out", "run", "x", "--out", "")]
    public void A_name_of_no_letters_is_refused(string what, params string[] line) =>
        Here.Run(line).ShouldBeRefused(2, $"{what} is empty");

    [Fact]
    public void A_directory_is_refused() => Here.Run("run", Repository.Source).ShouldBeRefused(3, "directory");

    [Fact]
    public void A_binary_file_is_refused() =>
        Here.Run("run", typeof(Refusals).Assembly.Location).ShouldBeRefused(3, "error: ");

    [Fact]
    public void An_empty_file_is_refused()
    {
        using var folder = new Folder();
        Here.Run("run", folder.Write("empty.yaml", "")).ShouldBeRefused(3, "the file is empty");
    }

    [Fact]
    public void Ten_thousand_brackets_are_refused()
    {
        using var folder = new Folder();
        Tooled
            .Run("run", folder.Write("deep.yaml", "title: " + new string('[', 10_000) + new string(']', 10_000)))
            .ShouldBeRefused(3, "deep.yaml:1:", "Nothing was run.");
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused()
    {
        using var folder = new Folder();
        string bomb = "a0: &a0 [x, x]\n"
            + string.Concat(Enumerable.Range(1, 30).Select(k => $"a{k}: &a{k} [*a{k - 1}, *a{k - 1}]\n"));
        Tooled.Run("run", folder.Write("bomb.yaml", bomb)).ShouldBeRefused(3, "bomb.yaml:", "Nothing was run.");
    }

    [Theory]
    [InlineData("--trials", "0")]
    [InlineData("--trials", "x")]
    [InlineData("--trials", "-5")]
    [InlineData("--trials", "99999999999")]
    [InlineData("--trials", "1.5")]
    [InlineData("--precision", "3")]
    [InlineData("--precision", "0h")]
    [InlineData("--precision", "soon")]
    [InlineData("--seed", "-1")]
    [InlineData("--threads", "0")]
    [InlineData("--format", "xml")]
    [InlineData("--set", "strength")]
    public void A_value_that_an_option_cannot_take_is_refused_in_its_own_words(string option, string value) =>
        Here
            .Run("run", Repository.Case("small.yaml"), option, value)
            .ShouldBeRefused(2, $"error: {option}", value, "See 'crisissim run --help'.");

    [Fact]
    public void A_precision_without_a_unit_is_shown_one() =>
        Here
            .Run("run", Repository.Case("small.yaml"), "--precision", "3")
            .ShouldBeRefused(2, "'3' has no unit", "--precision 3h");

    [Theory]
    [InlineData("rnu", "Did you mean 'run'?")]
    [InlineData("compair", "Did you mean 'compare'?")]
    public void A_mistyped_command_is_answered_with_the_nearest(string command, string hint) =>
        Here.Run(command, "x.yaml").ShouldBeRefused(2, hint);

    [Fact]
    public void A_mistyped_option_is_answered_with_the_nearest() =>
        Here
            .Run("run", "x.yaml", "--trails", "5")
            .ShouldBeRefused(2, "'--trails' is no option of crisissim run", "Did you mean '--trials'?");

    [Fact]
    public void A_command_line_without_a_command_is_told_which_there_are() =>
        Here.Run().ShouldBeRefused(2, "run, compare, attribute, profile, treaties, review, deter, roc, drift, sweep, merge, sensitivity",
            "validate, list, show, new, migrate, schema");

    [Theory]
    [InlineData("run", "--wording", "precice")]
    [InlineData("compare", "--wordings", "vague,precice")]
    public void A_wording_that_the_file_does_not_hold_is_answered_with_the_nearest(string command, string option,
        string value) =>
        Here
            .Run(command, Repository.Case("small.yaml"), option, value)
            .ShouldBeRefused(2, "no declaration 'precice'", "did you mean 'precise'?");

    [Fact]
    public void A_comparison_of_one_wording_is_refused() =>
        Here
            .Run("compare", Repository.Case("small.yaml"), "--wordings", "vague")
            .ShouldBeRefused(2, "needs two", "vague, precise, bound");

    [Fact]
    public void A_trace_of_three_wordings_is_refused() =>
        Here
            .Run("trace", Repository.Case("small.yaml"), "--trial", "1", "--wordings", "vague,precise,bound")
            .ShouldBeRefused(2, "two side by side");

    [Theory]
    [InlineData("/proc/nothing")]
    [InlineData("/dev/null/results")]
    public void A_place_where_nothing_can_be_written_is_refused_before_the_run(string place) =>
        Here
            .Run("run", Repository.Case("small.yaml"), "--trials", "100", "--out", place)
            .ShouldBeRefused(2, $"--out '{place}'");

    [Fact]
    public void A_file_in_the_place_of_the_results_is_refused_and_left_alone()
    {
        using var folder = new Folder();
        string file = folder.Write("results", "mine");
        Here
            .Run("run", Repository.Case("small.yaml"), "--trials", "100", "--out", file)
            .ShouldBeRefused(2, "is a file");
        File.ReadAllText(file).ShouldBe("mine");
    }

    [Theory]
    [InlineData("compare", "--trials")]
    [InlineData("run", "--trials")]
    [InlineData("design", "--trials")]
    [InlineData("design", "--confirm")]
    public void More_trials_than_fit_in_memory_are_refused(string command, string option) =>
        Here.Run(command, Repository.Case("small.yaml"), option, "100000000").ShouldBeRefused(2, "GiB of memory");

    [Fact]
    public void A_new_file_never_overwrites_one_that_exists()
    {
        using var folder = new Folder();
        string file = folder.Write("mine.yaml", "mine");
        Here.Run("new", folder["mine"]).ShouldBeRefused(2, "exists");
        File.ReadAllText(file).ShouldBe("mine");
    }

    [Fact]
    public void A_new_file_in_a_directory_that_does_not_exist_is_refused() =>
        Here.Run("new", "/nowhere/at/all").ShouldBeRefused(2, "no such directory");

    [Fact]
    public void Results_that_nobody_takes_end_the_tool_with_one_line()
    {
        Ran ran = Tooled.IntoFullDisk("run", Repository.Case("small.yaml"), "--trials", "100");
        ran.ShouldBeRefused(5, "error: the results could not be printed to the end: the disk is full");
        ran.Error.TrimEnd().Split('\n').Length.ShouldBe(2);
    }

    [Fact]
    public void Crises_whose_files_find_the_disk_full_are_shown_all_the_same()
    {
        using var folder = new Folder();
        File.CreateSymbolicLink(folder["trials.csv.part"], "/dev/full");
        Ran ran = Here
            .Run("run", Repository.Case("small.yaml"), "--trials", "100", "--out", folder.Path)
            .ShouldEndWith(5);
        ran.Error.ShouldContain("The results could not be written to ");
        ran.Out.ShouldContain("STOPPED IN");
    }

    [Fact]
    public void A_tool_that_can_tell_nobody_of_its_failure_still_has_an_exit_code()
    {
        using var disk = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite,
            bufferSize: 0);
        var full = new StreamWriter(disk) { AutoFlush = true };
        Tool.Run(["run", "nowhere.yaml"], new Screen { Out = TextWriter.Null, Error = full }).ShouldBe(ExitCode.NotWritten);
    }
}
