using System.Text.Json;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>diff</c> shows of two finished results.</summary>
public sealed class DiffPromises
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Fact]
    public void Two_results_that_differ_in_one_setting()
    {
        using var folder = new Folder();
        Compare(folder["before"]);
        Compare(folder["after"], "--set", "attacker.strength=8");
        Ran ran = Here.Wide(80, "diff", folder["before"], folder["after"]).ShouldEndWith(0);
        ReproducePromises.Bare(ran.Out, folder).ShouldBeAsVerified();
        Ran rows = Here.Run("diff", folder["before"], folder["after"], "--format", "csv").ShouldEndWith(0);
        rows.Out.ShouldContain("precise,timeliness,");
        Here.Run("diff", folder["before"], folder["after"], "--detail").ShouldEndWith(0).Out
            .ShouldContain("attacker.strength=8");
    }

    [Fact]
    public void Two_builds_are_named_by_commit_and_golden_rows()
    {
        using var folder = new Folder();
        Compare(folder["before"]);
        Compare(folder["after"]);
        string report = Path.Join(folder["after"], "report.json");
        File.WriteAllText(report, File.ReadAllText(report)
            .Replace(CarriedRows.Hash, "ffffffffffff", StringComparison.Ordinal)
            .Replace($"\"commit\":\"{Build.Current.Commit}\"", "\"commit\":\"feed5eed\"", StringComparison.Ordinal));
        Ran ran = Here.Wide(80, "diff", folder["before"], folder["after"]).ShouldEndWith(0);
        ran.Out.ShouldContain("THE SAME DATA, MADE OTHERWISE");
        ran.Out.ShouldContain(CarriedRows.Hash);
        ran.Out.ShouldContain("ffffffffffff");
        ran.Out.ShouldContain("feed5eed");
        Here.Run("diff", folder["before"], folder["before"]).ShouldEndWith(0).Out.ShouldContain("Both name one build: commit ");
    }

    [Fact]
    public void Changes_between_results_of_unequal_counts_say_over_which_crises_they_are()
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "60", "--out", folder["one"]).ShouldEndWith(0);
        Here.Run("run", Small, "--trials", "25", "--out", folder["two"]).ShouldEndWith(0);
        Here.Run("diff", folder["one"], folder["two"]).ShouldEndWith(0)
            .Out.ShouldContain("Changes are over the 25 crises that both have; values are of all.");
        Here.Run("diff", folder["one"], folder["one"]).Out.ShouldNotContain("that both have");
    }

    [Fact]
    public void A_result_and_itself_are_the_same()
    {
        using var folder = new Folder();
        Compare(folder["out"]);
        Here.Run("diff", folder["out"], folder["out"]).ShouldEndWith(0).Out.ShouldContain("THE SAME. ");
    }

    [Fact]
    public void Studies_and_results_without_rows_are_compared_as_far_as_they_go()
    {
        using var folder = new Folder();
        string study = StudyCase.With(folder, "200");
        Here.Run("sweep", study, "--out", folder["one"]).ShouldEndWith(0);
        Here.Run("sweep", study, "--out", folder["two"], "--seed", "9").ShouldEndWith(0);
        Ran apart = Here.Run("diff", folder["one"], folder["two"]).ShouldEndWith(0);
        apart.Out.ShouldContain("Each has luck of its own");
        apart.Out.ShouldContain("DIFFERENT");
        apart.Out.ShouldNotContain("THE SAME DATA");
        Here.Run("diff", folder["one"], folder["two"], "--format", "json").Out.ShouldContain("\"same_files\": false");
        Ran same = Here.Run("diff", folder["one"], folder["one"]).ShouldEndWith(0);
        same.Out.ShouldContain("THE SAME. The 3 tables are the same, byte for byte.");
        same.Out.ShouldContain("These are the same crises in both.");
        Here.Run("sweep", study, "--out", folder["more"], "--more", "50").ShouldEndWith(0).Out.Split('\n')
            .Last(line => line.StartsWith("Again: ", StringComparison.Ordinal)).ShouldNotContain("--more", customMessage: "it adds nothing");
        Here.Run("diff", folder["one"], folder["more"]).ShouldEndWith(0)
            .Out.ReplaceLineEndings(" ").ShouldContain("Both have one seed, but keep no crises to compare one by one");
        Here.Run("trace", Small, "--trial", "3", "--out", folder["trace"]).ShouldEndWith(0);
        Here.Run("diff", folder["one"], folder["trace"]).ShouldEndWith(0)
            .Out.ReplaceLineEndings(" ").ShouldContain("so only files and settings are compared");
        Here.Run("diff", folder["one"], folder["none"]).ShouldBeRefused(2, "there is no directory");
    }

    /// <summary>Of whatever command the tables are: every figure, joined by what it is of, with the change that the files give.</summary>
    [Theory]
    [InlineData("deter", "deterrence.csv", "armed_attack", "--wordings", "vague,precise", "--attackers", "20")]
    [InlineData("drift", "drift.csv", "timeliness", "--years", "0..1", "--trials", "30")]
    [InlineData("attribute", "attribution.csv", "timeliness.alone", "--from", "vague", "--to", "precise", "--trials", "30")]
    [InlineData("choose", "choice.csv", "timeliness", "--trials", "30")]
    [InlineData("roc", "roc.csv", "false_alarms", "--rules", "own", "--trials", "30")]
    [InlineData("treaties", "treaties.csv", "timeliness", "--trials", "10", "--treaties", "rio-1947,warsaw-1955")]
    [InlineData("review", "review.csv", "timeliness.difference", "--provisions", "joint-cell,decide-24h", "--trials", "30")]
    [InlineData("design", "design.csv", "timeliness", "--from", "vague", "--to", "precise", "--points", "4", "--trials", "20",
        "--confirm", "20")]
    [InlineData("profile", "profile.csv", "timeliness", "RAIDS", "--wordings", "vague,precise", "--trials", "30")]
    [InlineData("run", "summary.csv", "timeliness", "--trials", "30", "--format", "parquet")]
    public void Figures_of_every_command_are_compared(string command, string table, string key, params string[] options)
    {
        using var folder = new Folder();
        foreach (string seed in (string[])["1", "2"])
            Here.Run([command, Small, .. options.Select(word => word == "RAIDS" ? Repository.Case("raids.yaml") : word),
                "--seed", seed, "--out", folder[seed]]).ShouldEndWith(0);
        JsonElement[] rows = Rows(folder["1"], folder["2"]);
        rows.Select(row => (row.GetProperty("of").GetString(), row.GetProperty("outcome").GetString())).ShouldBeUnique();
        rows.ShouldContain(row => row.GetProperty("outcome").GetString() == key);
        rows.ShouldAllBe(row => Value(row, "change") == null
            || Math.Abs(Value(row, "second")!.Value - Value(row, "first")!.Value - Value(row, "change")!.Value) < 1e-12);
        File.ReadAllLines(Path.Join(folder["1"], table)).Length.ShouldBeLessThan(3 * rows.Length);
        Here.Run("diff", folder["1"], folder["2"]).ShouldEndWith(0).Out.ReplaceLineEndings(" ").ShouldContain(" by more than luck");
        Rows(folder["1"], folder["1"]).ShouldAllBe(row => row.GetProperty("shown").ValueKind != JsonValueKind.True);
    }

    [Fact]
    public void A_damaged_table_is_refused_with_its_place()
    {
        using var folder = new Folder();
        Here.Run("choose", Small, "--trials", "30", "--out", folder["out"]).ShouldEndWith(0);
        string table = Path.Join(folder["out"], "choice.csv");
        string[] lines = File.ReadAllLines(table);
        File.WriteAllLines(table, [lines[0], lines[1].Replace(",timeliness,", ",timeliness,x", StringComparison.Ordinal), .. lines[2..]]);
        Here.Run("diff", folder["out"], folder["out"]).ShouldEndWith(3).Error.ShouldContain("choice.csv' is damaged in line 2");
    }

    private static JsonElement[] Rows(string first, string second)
    {
        using var told = JsonDocument.Parse(Here.Run("diff", first, second, "--format", "json").ShouldEndWith(0).Out);
        return [.. told.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.Clone())];
    }

    private static double? Value(JsonElement row, string name) =>
        row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static void Compare(string directory, params string[] more) => Here.Run(["compare", Small, "--wordings",
        "vague,precise", "--trials", "300", "--judgement", "0", "--out", directory, .. more]).ShouldEndWith(0);
}
