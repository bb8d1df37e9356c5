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
        Here.Run("sweep", study, "--out", folder["more"], "--more", "50").ShouldEndWith(0);
        Here.Run("diff", folder["one"], folder["more"]).ShouldEndWith(0)
            .Out.ReplaceLineEndings(" ").ShouldContain("Both have one seed, but a study keeps sums and no crises");
        Here.Run("trace", Small, "--trial", "3", "--out", folder["trace"]).ShouldEndWith(0);
        Here.Run("diff", folder["one"], folder["trace"]).ShouldEndWith(0)
            .Out.ReplaceLineEndings(" ").ShouldContain("here only files and settings are");
        Here.Run("diff", folder["one"], folder["none"]).ShouldBeRefused(2, "there is no directory");
    }

    private static void Compare(string directory, params string[] more) => Here.Run(["compare", Small, "--wordings",
        "vague,precise", "--trials", "300", "--judgement", "0", "--out", directory, .. more]).ShouldEndWith(0);
}
