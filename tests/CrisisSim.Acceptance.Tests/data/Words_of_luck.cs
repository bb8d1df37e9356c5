using System.Text.Json;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What few crises leave open, and how many comparisons are claimed at once, is said where it is read.</summary>
public sealed class Words_of_luck
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Fact]
    public void What_fewer_than_ten_crises_carry_is_too_few_to_tell_on_screen_page_and_in_files()
    {
        using var folder = new Folder();
        string[] asked = ["compare", Small, "--wordings", "vague,bound", "--trials", "40", "--judgement", "0"];
        string screen = Here.Run(asked).ShouldEndWith(0).Out;
        screen.Split('\n').Length.ShouldBeLessThanOrEqualTo(25);
        screen.ShouldMatch(@"Force moved for nothing, %.* too few\n");
        screen.ShouldMatch(@"\nToo few: too few crises to tell \(about [\d,]+ would\)\.\n");
        Ran ran = Here.Run([.. asked, "--full", "--out", folder["out"]]).ShouldEndWith(0);
        ran.Out.ShouldMatch(@"Force moved for nothing: too few crises to tell \(about [\d,]+ would\), ");
        ran.Out.ShouldMatch(@"Too few crises to tell:[^.]*force\s+moved\s+for\s+nothing\s+\(about\s+[\d,]+\s+would\)");
        ran.Out.ShouldContain("? too few crises to tell: fewer than ten carry the change.");
        Rows.Row row = new Rows(folder["out/summary.csv"]).All.Single(
            one => one["outcome"] == "false_moves" && one["wording"] == "bound");
        (row["change_caveats"], row["sureness"]).ShouldBe(("few_events", "not_shown"));
        new Rows(folder["out/codebook.csv"]).All.Single(
            one => one["file"] == "summary.csv" && one["column"] == "change_caveats")["levels"].ShouldStartWith("few_events: ");
        string report = File.ReadAllText(folder["out/report.json"]);
        report.ShouldContain("\"caveats\":\"few_events\"");
        report.ShouldMatch(@"too few crises to tell \(about [\d,]+ would\)");
        Here.Run("report", folder["out"]).ShouldEndWith(0);
        File.ReadAllText(folder["out/report.html"]).ShouldContain("? too few crises to tell");
        using var rows = JsonDocument.Parse(Here.Run([.. asked, "--format", "json"]).Out);
        rows.RootElement.GetProperty("rows").EnumerateArray().Single(one =>
                one.GetProperty("section").GetString() == "endpoint" && one.GetProperty("key").GetString() == "false_moves"
                && one.GetProperty("wording").GetString() == "bound")
            .GetProperty("difference_caveats").GetString().ShouldBe("few_events");
    }

    [Fact]
    public void Where_nothing_is_rare_nothing_is_said_of_few_crises()
    {
        string screen = Here.Run("compare", Small, "--wordings", "vague,bound", "--trials", "1500", "--judgement", "0").Out;
        screen.ShouldNotContain("too few", Case.Insensitive);
        Here.Run("run", Small, "--trials", "400", "--judgement", "0").Out.ShouldNotContain("few:");
    }

    [Fact]
    public void Values_that_few_crises_carry_are_marked_in_the_tables_of_a_run() =>
        Here.Run("run", Small, "--trials", "60", "--judgement", "0", "--detail").Out
            .ShouldMatch(@"\] few\n[\s\S]*\n +few: fewer than ten crises carry the figure");

    [Theory]
    [InlineData("vague,precise", "Three gains are claimed at once on the first screen: each has an interval of 98.3 %, so that "
        + "all hold together 19 times in 20.")]
    [InlineData("vague,precise,bound", "Three gains are claimed at once of each text, on the first screen: each has an "
        + "interval of 98.3 %, so that all hold together 19 times in 20.", "Six comparisons are claimed at once to say who "
        + "leads, every text with the best in each gain: each has an interval of 99.17 %, so that all hold together 19 times "
        + "in 20.")]
    public void How_many_gains_are_claimed_at_once_and_the_level_of_each_is_said(string texts, params string[] said)
    {
        using var folder = new Folder();
        string[] asked = ["compare", Small, "--wordings", texts, "--trials", "60", "--judgement", "0"];
        string method = OnOneLine(Here.Run([.. asked, "--method", "--out", folder["out"]]).ShouldEndWith(0).Out);
        string report = File.ReadAllText(folder["out/report.json"]);
        Here.Run("report", folder["out"]).ShouldEndWith(0);
        string page = OnOneLine(System.Text.RegularExpressions.Regex.Replace(
            File.ReadAllText(folder["out/report.html"]), "</?span[^>]*>", ""));
        foreach (string sentence in said)
        {
            method.ShouldContain(sentence);
            report.ShouldContain(sentence);
            page.ShouldContain(sentence);
        }
        using var facts = JsonDocument.Parse(Here.Run([.. asked, "--format", "json"]).Out);
        facts.RootElement.GetProperty("gains_claimed_together").GetInt32().ShouldBe(3);
        facts.RootElement.GetProperty("level_of_each_gain").GetDouble().ShouldBe(1 - (0.05 / 3), 1e-12);
    }

    /// <summary>The other commands that claim several things at once say so, too.</summary>
    [Theory]
    [InlineData("Six comparisons are claimed at once with a text, for its place: each has an interval of 99.17 %",
        "treaties", "--treaties", "rio-1947,csto-2010", "--trials", "40", "--detail")]
    [InlineData("comparisons are claimed at once on the first screen: each has an interval of ", "roc", "--rules", "own",
        "--trials", "40", "--detail")]
    [InlineData("comparisons are claimed at once with the first text in each row of the first screen: each has an interval of",
        "deter", "--attackers", "20", "--precision", "1", "--method")]
    [InlineData("comparisons are claimed at once with the best: each has an interval of ", "choose", "--trials", "60",
        "--budget", "2000", "--judgement", "2", "--confidence", "0.9", "--full")]
    [InlineData("comparisons are claimed at once of two texts in an outcome: each has an interval of ", "design", "--from",
        "vague", "--to", "bound", "--trials", "30", "--confirm", "60", "--method")]
    [InlineData("changes are claimed at once in an outcome: each has an interval of ", "review", "--wording", "bound",
        "--trials", "40", "--detail")]
    [InlineData("changes are claimed at once on the first screen: each has an interval of ", "profile", "--trials", "40",
        "--wordings", "vague,bound", "--detail")]
    public void So_do_the_other_commands(string said, string command, params string[] asked)
    {
        string file = command == "profile" ? Repository.Case("panel/panel.yaml") : Small;
        Ran ran = Here.Run([command, file, .. asked, "--quiet"]);
        ran.Code.ShouldBeOneOf(0, 4);
        OnOneLine(ran.Out).ShouldContain(said);
    }

    private static string OnOneLine(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, @"\s+", " ");
}
