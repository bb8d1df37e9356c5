namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>choose</c> and <c>design</c> show, promise and refuse.</summary>
public class ChoosingScreens
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Which_wording_is_best(int width) =>
        Read(Here.Wide(width, "choose", Small, "--trials", "200", "--budget", "3000"), $"{width}");

    [Fact]
    public void Which_wording_is_best_by_a_weighted_set_with_a_guarantee() =>
        Read(Here.Run("choose", Small, "--wordings", "vague,bound", "--of",
            "timeliness,effectiveness", "--weights", "1,2", "--method", "kn",
            "--indifference", "40", "--trials", "100"));

    [Fact]
    public void Which_wording_is_best_for_other_programs() =>
        Read(Here.Run("choose", Small, "--trials", "100", "--budget", "2000", "--format", "csv"), "csv");

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Which_wording_is_best_with_what_attackers_choose_on_the_front(int width) => Read(
        Here.Wide(width, "choose", Small, "--wordings", "vague,precise,bound", "--trials", "200", "--budget", "3000",
            "--deter", "--attackers", "100", "--precision", "1"), $"{width}");

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Which_mixtures_no_other_outdoes(int width) => Read(Here.Wide(width, Designed()), $"{width}");

    [Fact]
    public void Which_mixtures_no_other_outdoes_for_other_programs() =>
        Read(Here.Run(Designed("--halfway", "--over", "precision,limits", "--format", "csv")), "csv");

    [Theory]
    [InlineData("choice.csv", "choose", "--budget", "2000", "--trials", "60")]
    [InlineData("choice.csv", "choose", "--budget", "2000", "--trials", "60", "--wordings", "vague,bound", "--deter",
        "--attackers", "50", "--precision", "1")]
    [InlineData("design.csv", "design", "--from", "vague", "--to", "bound", "--trials", "40", "--confirm", "80", "--of",
        "timeliness,false_moves")]
    public void The_command_that_it_names_gives_the_same_for_any_threads_and_the_files_and_report_hold_it(string file,
        string command, params string[] asked)
    {
        using var folder = new Folder();
        Ran first = Here.Run(
            [command, Small, .. asked, "--threads", "2", "--format", "csv", "--out", folder["out"], "--report"]);
        first.Code.ShouldBeOneOf(0, 4);
        File.ReadAllText(Path.Join(folder["out"], file)).ShouldBe(first.Out);
        File.ReadAllText(Path.Join(folder["out"], "report.html")).ShouldContain("class=\"chart\"");
        string again = first.Error
            .Split('\n')
            .Single(line => line.StartsWith("Reproduce: ", StringComparison.Ordinal))["Reproduce: crisissim ".Length..];
        Here.Run([.. again.Split(' '), "--threads", "1", "--format", "csv", "--quiet"]).Out.ShouldBe(first.Out);
    }

    [Theory]
    [InlineData("choose", "--of", "drawn_in", "not known crisis by crisis")]
    [InlineData("choose", "--weights", "1,2", "one weight for each outcome")]
    [InlineData("choose", "--weights", "0", "one at least above 0")]
    [InlineData("choose", "--method", "kn", "--indifference")]
    [InlineData("choose", "--budget", "10", "does not suffice")]
    [InlineData("choose", "--confidence", "95", "above 0.5 and below 1")]
    [InlineData("choose", "--attackers", "50", "--deter")]
    [InlineData("choose", "--wordings", "vague", "needs two wordings")]
    [InlineData("design", "--over", "precison", "did you mean 'precision'?")]
    [InlineData("design", "--over", "pledges", "do not differ in pledges")]
    [InlineData("design", "--to", "bond", "did you mean 'bound'?")]
    [InlineData("design", "--of", "median_of_decision", "not known crisis by crisis")]
    public void What_they_cannot_take_is_refused(string command, string option, string value, string word) =>
        Here.Run(command, Small, option, value).ShouldBeRefused(2, word);

    [Fact]
    public void A_choice_that_stays_open_says_so_and_ends_with_4()
    {
        Ran ran = Here.Run("choose", Small, "--wordings", "vague,vague", "--budget", "1000", "--trials", "50");
        ran.Code.ShouldBe(4);
        ran.Out.ShouldContain("In no crisis do the texts differ");
    }

    [Theory]
    [InlineData("choose")]
    [InlineData("design")]
    public void Interrupted_before_anything_was_over_they_say_so(string command) =>
        Here.Cancelled(command, Small).ShouldBeRefused(130, "interrupted before");

    private static string[] Designed(params string[] more) =>
        ["design", Small, "--from", "vague", "--to", "bound", "--trials", "60", "--confirm", "200", .. more];

    private static void Read(Ran ran, string name = "",
        [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        ran.Code.ShouldBeOneOf(0, 4);
        ran.Out.Replace(Repository.Root, "", StringComparison.Ordinal).ShouldBeAsVerified(name, test);
    }
}
