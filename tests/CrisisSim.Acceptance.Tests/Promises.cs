namespace CrisisSim.Acceptance.Tests;

/// <summary>What the tool promises of its results, whatever the model says.</summary>
public class Promises
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("2026")]
    public void A_wording_compared_with_itself_differs_by_exactly_nothing(string seed)
    {
        string[][] rows = [.. Here.Run("compare", Small, "--wordings", "precise,precise", "--seed", seed, "--trials",
            "300", "--format", "csv")
            .ShouldEndWith(0).Out.TrimEnd().Split('\n').Select(row => row.Split(','))];
        // Names may hold commas, so columns are counted from the end.
        int difference = Array.IndexOf(rows[0], "difference");
        string[] differences = [.. rows
            .Skip(1)
            .Select(row => row[^(rows[0].Length - difference)])
            .Where(cell => cell.Length > 0)];
        differences.Length.ShouldBeGreaterThan(20);
        differences.ShouldAllBe(cell => cell == "0");
    }

    [Fact]
    public void The_number_of_threads_changes_not_one_byte()
    {
        using var folder = new Folder();
        Ran one = Tooled.Run("compare", Small, "--trials", "1000", "--threads", "1", "--out", folder["one"], "--format",
            "csv", "--members");
        Ran two = Tooled.Run("compare", Small, "--trials", "1000", "--threads", "2", "--out", folder["two"], "--format",
            "csv", "--members");
        one.ShouldEndWith(0);
        two.ShouldEndWith(0).Out.ShouldBe(one.Out);
        foreach (string name in (string[])["trials.csv", "members.csv", "summary.csv", "codebook.csv"])
            File
                .ReadAllBytes(Path.Join(folder["two"], name))
                .ShouldBe(File.ReadAllBytes(Path.Join(folder["one"], name)));
    }

    [Fact]
    public void The_command_that_is_printed_reproduces_the_results()
    {
        Ran first = Here.Run("compare", Small, "--wordings", "vague,bound", "--trials", "300", "--seed", "7", "--set",
            "attacker.strength=2.5");
        string command = first.ShouldEndWith(0).Out.Split('\n').Single(
            line => line.StartsWith("Again: ", StringComparison.Ordinal))["Again: crisissim ".Length..];
        Here.Run(command.Split(' ')).ShouldEndWith(0).Out.ShouldBe(first.Out);
    }

    [Fact]
    public void A_value_set_from_outside_counts() =>
        Here.Run("run", Small, "--trials", "300", "--set", "attacker.strength=30", "--format", "csv")
        .ShouldEndWith(0).Out.ShouldNotBe(Here.Run("run", Small, "--trials", "300", "--format", "csv").Out);

    [Fact]
    public void What_is_printed_into_a_pipe_is_plain_text()
    {
        Ran ran = Tooled
            .Wide("80", "compare", Small, "--wordings", "vague,precise", "--trials", "200")
            .ShouldEndWith(0);
        ran.Out.ShouldNotContain("\u001b");
        ran.Error.ShouldBeEmpty();
        ran.Out
            .Split('\n')
            .Where(line => !line.Contains("crisissim ", StringComparison.Ordinal))
            .Max(line => line.Length)
            .ShouldBeInRange(70, 80);
        ran.Out.ShouldNotContain(" \n");
    }

    [Fact]
    public void Colour_changes_no_word()
    {
        string[] arguments = ["compare", Small, "--wordings", "vague,precise", "--trials", "200"];
        string coloured = Here.Coloured(arguments).ShouldEndWith(0).Out;
        coloured.ShouldContain("\u001b[");
        string bare = string.Join('\n', System.Text.RegularExpressions.Regex
            .Replace(coloured, "\u001b\\[[0-9;]*m", "")
            .Split('\n')
            .Select(line => line.TrimEnd()));
        bare.ShouldBe(Here.Run(arguments).Out);
    }

    [Fact]
    public void Results_go_to_the_output_and_remarks_elsewhere()
    {
        using var folder = new Folder();
        Ran ran = Here.Run("run", Small, "--trials", "200", "--format", "csv", "--out", folder["out"]).ShouldEndWith(0);
        ran.Out.Split('\n')[0].ShouldStartWith("section,key,name");
        ran.Error.ShouldContain("Reproduce: crisissim run");
        ran.Error.ShouldContain("manifest.json");
        Here.Run("run", Small, "--trials", "200", "--format", "csv", "--quiet").ShouldEndWith(0).Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_precision_that_is_reached_is_a_success() =>
        Here
            .Run("run", Small, "--precision", "10d", "--format", "json")
            .ShouldEndWith(0).Out
            .ShouldContain("--precision 240h");

    [Fact]
    public void A_precision_that_is_not_reached_has_an_exit_code_of_its_own_and_shows_what_there_is()
    {
        Ran ran = Here.Run("run", Small, "--precision", "1min", "--trials", "500").ShouldEndWith(4);
        ran.Out.ShouldContain("precision asked for was not reached with 500 crises");
        ran.Out.ShouldContain("STOPPED IN");
    }

    [Fact]
    public void An_interrupted_run_keeps_and_shows_what_is_done()
    {
        using var folder = new Folder();
        DateTime begun = default;
        bool Underway()
        {
            if (!Directory.Exists(folder["out"])) return false;
            if (begun == default) begun = TimeProvider.System.GetUtcNow().UtcDateTime;
            return (TimeProvider.System.GetUtcNow().UtcDateTime - begun).TotalSeconds > 1.5;
        }

        Ran ran = Tooled
            .Interrupted(Underway, "run", Small, "--trials", "5000000", "--out", folder["out"])
            .ShouldEndWith(130);
        ran.Out.ShouldContain("Interrupted: ");
        ran.Out.ShouldContain("of 5,000,000 crises");
        string manifest = File.ReadAllText(Path.Join(folder["out"], "manifest.json"));
        manifest.ShouldContain("\"interrupted\": true");
        int rows = File.ReadLines(Path.Join(folder["out"], "trials.csv")).Count(line => line.Contains(",attack,"));
        manifest.ShouldContain($"\"trials_done\": {rows},");
        ran.Out.ShouldContain($"Interrupted: {rows:N0} of");
        ran.Out.ShouldContain($"--trials {rows} --seed 1");
    }

    [Fact]
    public void A_run_interrupted_before_its_first_crisis_says_so() =>
        Here.Cancelled("run", Small).ShouldBeRefused(130, "interrupted after 0 of 10,000 crises");

    [Fact]
    public void A_new_file_is_sound_and_can_be_compared_at_once()
    {
        using var folder = new Folder();
        Here.Run("new", folder["baltic-winter"]).ShouldEndWith(0).Out.ShouldContain("Next: crisissim compare ");
        Here.Run("validate", folder["baltic-winter.yaml"]).ShouldEndWith(0).Out.ShouldContain("\nREADY");
        Here
            .Run("compare", folder["baltic-winter.yaml"], "--trials", "200")
            .ShouldEndWith(0).Out
            .ShouldStartWith("Baltic winter: ");
    }

    [Fact]
    public void All_files_that_are_named_are_checked()
    {
        Ran ran = Here.Run("validate", Repository.Case("bad.yaml"), Small, "nowhere.yaml").ShouldEndWith(3);
        ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        ran.Out.ShouldContain("small.yaml: ok, 3 members, 3 wordings, ");
        ran.Error.ShouldContain("nowhere.yaml: error: no such file");
    }

    [Fact]
    public void Every_shipped_scenario_is_sound() =>
        Here
            .Run(["validate", .. Directory
                .EnumerateFiles(Path.Join(Repository.Root, "scenarios"), "*.yaml", SearchOption.AllDirectories)
                .Order()])
            .ShouldEndWith(0);

    [Fact]
    public void The_schema_is_a_schema()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(Here.Run("schema").ShouldEndWith(0).Out);
        schema.RootElement.GetProperty("$schema").GetString().ShouldBe("https://json-schema.org/draft/2020-12/schema");
    }

    [Fact]
    public void The_version_is_one_line_and_names_the_build() => Tooled.Run("--version").ShouldEndWith(0).Out
        .ShouldMatch(
            @"^crisissim \d+\.\d+\.\d+\S* \(numerics version \d+, golden rows [0-9a-f]{12}, commit ([0-9a-f]{40}|unknown), \.NET \d+\.\d+\.\d+\S*\)\n$");
}
