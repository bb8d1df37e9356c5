namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>roc</c> shows, promises and refuses.</summary>
public class RocScreens
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Wordings_as_warning_instruments(int width) =>
        Read(Here.Wide(width, "roc", Small, "--wordings", "vague,precise", "--rules", "own,individual", "--trials",
            "200", "--full"), $"{width}");

    [Theory]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("json")]
    public void Warning_instruments_for_other_programs(string format) =>
        Read(Here.Run("roc", Small, "--wordings", "vague", "--rules", "own,unanimity", "--thresholds=-1,0,1", "--by",
            "14d", "--base-rate", "0.2", "--trials", "100", "--format", format), format);

    [Fact]
    public void The_command_that_roc_prints_reproduces_it()
    {
        Ran first = Here.Run("roc", Small, "--rules", "own,lead_state", "--thresholds", "0,-0.5", "--base-rate", "0.4",
            "--by", "10d", "--trials", "60", "--seed", "7", "--set", "attacker.strength=2.5");
        string command = first.ShouldEndWith(0).Out.Split('\n').Single(
            line => line.StartsWith("Again: ", StringComparison.Ordinal))["Again: crisissim ".Length..];
        Here.Run(command.Split(' ')).ShouldEndWith(0).Out.ShouldBe(first.Out);
    }

    [Fact]
    public void The_file_holds_what_the_table_for_programs_prints()
    {
        using var folder = new Folder();
        Ran ran = Here.Run("roc", Small, "--wordings", "bound", "--rules", "own", "--trials", "50", "--threads", "2",
            "--format", "csv", "--out", folder["out"]).ShouldEndWith(0);
        File.ReadAllText(Path.Join(folder["out"], "roc.csv")).ShouldBe(ran.Out);
        ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + (2 * 9));
        ran.Error.ShouldContain("roc.csv");
        Here
            .Run("roc", Small, "--wordings", "bound", "--rules", "own", "--trials", "50", "--threads", "1", "--format",
                "csv", "--quiet")
            .ShouldEndWith(0).Out
            .ShouldBe(ran.Out);
    }

    [Theory]
    [InlineData("--rules", "unanimty", "did you mean 'unanimity'?")]
    [InlineData("--thresholds", "x", "--thresholds takes rungs")]
    [InlineData("--thresholds", "1,1", "each once")]
    [InlineData("--base-rate", "1", "above 0 and below 1")]
    [InlineData("--base-rate", "70%", "'70%'")]
    [InlineData("--by", "30", "has no unit")]
    [InlineData("--by", "90d", "past the horizon")]
    [InlineData("--wordings", "precice", "did you mean 'precise'?")]
    [InlineData("--trials", "0", "--trials takes a whole number")]
    public void What_roc_cannot_take_is_refused(string option, string value, string word) =>
        Here.Run("roc", Small, option, value).ShouldBeRefused(2, word);

    [Fact]
    public void Roc_interrupted_before_its_first_curve_says_so() =>
        Here.Cancelled("roc", Small).ShouldBeRefused(130, "interrupted before the first curve was finished");

    private static void Read(Ran ran, string name,
        [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        ran.ShouldEndWith(0).Out.Replace(Repository.Root, "", StringComparison.Ordinal).ShouldBeAsVerified(name, test);
}
