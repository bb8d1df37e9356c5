namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>sensitivity</c> and <c>discover</c> show, promise and refuse.</summary>
public sealed class StudyAnalysisScreens : IClassFixture<StudyAnalysisScreens.Swept>
{
    private readonly Swept swept;

    public StudyAnalysisScreens(Swept swept) => this.swept = swept;

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void What_moves_the_worth_of_a_text(int width) =>
        Read(Here.Wide(width, "sensitivity", swept.Morris), $"{width}");

    [Fact]
    public void What_moves_the_worth_of_a_text_for_other_programs() =>
        Read(Here.Run("sensitivity", swept.Morris, "--of", "effectiveness", "--as", "value", "--format",
            "csv"), "csv");

    [Fact]
    public void What_the_worth_of_a_text_rises_with() => Read(Here.Run("sensitivity", swept.Cube));

    [Fact]
    public void What_is_worth_knowing_before_a_text_is_chosen() =>
        Read(Here.Run("sensitivity", swept.Cube, "--method", "voi"));

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Where_a_text_loses(int width) => Read(Here.Wide(width, "discover", swept.Cube), $"{width}");

    [Fact]
    public void Where_a_text_loses_for_other_programs() =>
        Read(Here.Run("discover", swept.Cube, "--where", "difference < 0 and value < 99 %", "--format", "json"), "json");

    [Theory]
    [InlineData("sensitivity", "sensitivity.csv")]
    [InlineData("discover", "discovery.csv")]
    public void The_command_that_it_names_gives_the_same_and_the_files_and_report_hold_it(string command, string file)
    {
        using var folder = new Folder();
        Ran first = Here
            .Run(command, swept.Cube, "--format", "csv", "--out", folder["out"], "--report")
            .ShouldEndWith(0);
        File.ReadAllText(Path.Join(folder["out"], file)).ShouldBe(first.Out);
        File.ReadAllText(Path.Join(folder["out"], "report.html")).ShouldContain("class=\"chart\"");
        string again = first.Error
            .Split('\n')
            .Single(line => line.StartsWith("Reproduce: ", StringComparison.Ordinal))["Reproduce: crisissim ".Length..];
        Here.Run([.. again.Split(' '), "--format", "csv", "--quiet"]).ShouldEndWith(0).Out.ShouldBe(first.Out);
    }

    [Theory]
    [InlineData("sensitivity", "--method", "sobol", "needs a design made for it")]
    [InlineData("sensitivity", "--of", "timelines", "did you mean 'timeliness'?")]
    [InlineData("sensitivity", "--wording", "bond", "did you mean 'bound'?")]
    [InlineData("sensitivity", "--of", "median_of_decision", "does not keep 'median_of_decision'")]
    [InlineData("discover", "--where", "difference", "is no condition")]
    [InlineData("discover", "--lose", "vague", "is the baseline")]
    [InlineData("discover", "--step", "9999", "the trajectory has steps 0 to")]
    [InlineData("discover", "--undecided", "in", "--undecided takes by-value or out")]
    public void What_they_cannot_take_is_refused(string command, string option, string value, string word) =>
        Here.Run(command, swept.Cube, option, value).ShouldBeRefused(2, word);

    [Theory]
    [InlineData("sensitivity")]
    [InlineData("discover")]
    public void A_study_that_was_not_played_is_refused_with_what_to_do(string command) =>
        Here
            .Run(command, Repository.Case("studies/cube.yaml"))
            .ShouldBeRefused(2, "has not been played", "crisissim sweep");

    private void Read(Ran ran, string name = "", [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        ran.ShouldEndWith(0).Out.Replace(swept.Folder, "", StringComparison.Ordinal).ShouldBeAsVerified(name, test);

    /// <summary>The studies, played once.</summary>
    public sealed class Swept : IDisposable
    {
        private readonly Folder folder = new();

        public Swept()
        {
            foreach (string name in (string[])["morris", "cube"])
                Here.Run("sweep", Repository.Case($"studies/{name}.yaml"), "--out", folder[name]).ShouldEndWith(0);
        }

        internal string Folder => folder.Path;

        internal string Morris => folder["morris"];

        internal string Cube => folder["cube"];

        public void Dispose() => folder.Dispose();
    }
}
