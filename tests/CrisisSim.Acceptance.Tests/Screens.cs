namespace CrisisSim.Acceptance.Tests;

/// <summary>What the analyst reads, held to files.</summary>
public class Screens
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void A_comparison_of_two_wordings(int width) =>
        Read(Here.Wide(width, "compare", Small, "--wordings", "vague,precise", "--trials", "400"), $"{width}");

    [Fact]
    public void A_comparison_that_asks_how_far_it_depends_on_judgement() =>
        Read(Here.Wide(100, "compare", Small, "--wordings", "vague,precise", "--trials", "200", "--judgement", "20"));

    [Fact]
    public void A_comparison_of_all_wordings_of_the_file() => Read(Here.Run("compare", Small, "--trials", "200"));

    [Theory]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("json")]
    public void A_comparison_for_other_programs(string format) =>
        Read(Here.Run("compare", Small, "--wordings", "vague,precise", "--trials", "200", "--format", format), format);

    [Fact]
    public void A_comparison_where_there_is_no_attack() =>
        Read(Here.Wide(80, "compare", Small, "--wordings", "vague,precise", "--trials", "200", "--set",
            "incidents[0].real=no"));

    [Fact]
    public void A_comparison_of_a_wording_with_itself() =>
        Read(Here.Wide(80, "compare", Small, "--wordings", "vague,vague", "--trials", "1"));

    [Fact]
    public void A_run_under_one_wording() =>
        Read(Here.Wide(80, "run", Small, "--wording", "bound", "--trials", "400", "--seed", "2026"));

    [Fact]
    public void The_story_of_one_crisis() => Read(Here.Wide(80, "trace", Small, "--trial", "17", "--full"));

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void The_same_crisis_under_two_wordings(int width) =>
        Read(Here.Wide(width, "trace", Small, "--trial", "17", "--wordings", "vague,precise", "--full"), $"{width}");

    [Theory]
    [InlineData("")]
    [InlineData("run")]
    [InlineData("compare")]
    [InlineData("roc")]
    [InlineData("drift")]
    [InlineData("attribute")]
    [InlineData("profile")]
    [InlineData("deter")]
    [InlineData("sweep")]
    [InlineData("merge")]
    [InlineData("report")]
    [InlineData("trace")]
    [InlineData("facts")]
    [InlineData("engines")]
    [InlineData("verify")]
    [InlineData("reproduce")]
    [InlineData("diff")]
    [InlineData("validate")]
    [InlineData("sensitivity")]
    [InlineData("discover")]
    [InlineData("choose")]
    [InlineData("design")]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("treaties")]
    [InlineData("review")]
    [InlineData("new")]
    [InlineData("migrate")]
    [InlineData("schema")]
    [InlineData("completion")]
    public void Help(string command) =>
        Here.Wide(100, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])
        .ShouldEndWith(0).Out.ShouldBeAsVerified(command);

    [Fact]
    public void A_text_as_a_drafter_reads_it() =>
        Read(Here.Wide(80, "review", Small, "--wording", "bound", "--trials", "200", "--why", "--detail"));

    [Fact]
    public void A_treaty_as_a_drafter_reads_it() => Read(Here.Wide(80, "review", "us-philippines-1951", "--trials", "200"));

    [Fact]
    public void All_that_is_wrong_with_a_file() => Here.Run("validate", Repository.Case("bad.yaml"))
        .ShouldEndWith(3).Error.Replace(Repository.Root, "", StringComparison.Ordinal).ShouldBeAsVerified();

    private static void Read(Ran ran, string name = "",
        [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        ran.ShouldEndWith(0).Out.Replace(Repository.Root, "", StringComparison.Ordinal).ShouldBeAsVerified(name, test);
}
