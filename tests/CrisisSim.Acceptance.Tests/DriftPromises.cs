namespace CrisisSim.Acceptance.Tests;

/// <summary>What the tool promises of its results over the years, whatever the model says.</summary>
public class DriftPromises
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void A_page_keeps_to_the_width_of_the_screen(int width)
    {
        string[] lines = Here
            .Wide(width, "drift", Small, "--wordings", "vague,precise", "--trials", "60", "--full")
            .ShouldEndWith(0).Out
            .Split('\n');
        lines
            .Where(line => !line.Contains("crisissim ", StringComparison.Ordinal))
            .Max(line => line.Length)
            .ShouldBeInRange(70, width);
        lines.ShouldNotContain(line => line.EndsWith(' '));
    }

    [Fact]
    public void The_command_that_is_printed_reproduces_the_results()
    {
        Ran first = Here.Run("drift", Small, "--wordings", "vague,bound", "--years", "0..12", "--step", "5", "--trials",
            "60", "--seed", "7", "--set", "model.drift.new_forms=0.05");
        string command = first.ShouldEndWith(0).Out.Split('\n').Single(
            line => line.StartsWith("Again: ", StringComparison.Ordinal))["Again: crisissim ".Length..];
        Here.Run(command.Split(' ')).ShouldEndWith(0).Out.ShouldBe(first.Out);
        first.Out.ShouldContain("year 12");
    }

    [Fact]
    public void A_wording_against_itself_differs_by_exactly_nothing_in_any_year()
    {
        string[][] rows = [.. Here.Run("drift", Small, "--wordings", "precise,precise", "--trials", "60", "--format",
            "csv")
            .ShouldEndWith(0).Out.TrimEnd().Split('\n').Select(row => row.Split(','))];
        int difference = Array.IndexOf(rows[0], "difference");
        string[] differences = [.. rows.Skip(1).Select(row => row[difference]).Where(cell => cell.Length > 0)];
        differences.Length.ShouldBeGreaterThan(20);
        differences.ShouldAllBe(cell => cell == "0");
    }

    [Fact]
    public void Governance_in_the_file_counts()
    {
        string[] arguments = ["drift", Small, "--wordings", "vague,precise", "--trials", "60", "--format", "markdown", "--why"];
        Ran reviewed = Here
            .Run([.. arguments, "--set", "declarations.precise.governance.review_every=5 years"])
            .ShouldEndWith(0);
        reviewed.Out.ShouldContain("Precise is reviewed every 5 years.");
        Here.Run(arguments).Out.ShouldContain("Precise is never reviewed.");
    }

    [Fact]
    public void The_files_hold_every_history()
    {
        using var folder = new Folder();
        Here
            .Run("drift", Small, "--wordings", "vague,precise", "--trials", "30", "--out", folder["out"], "--format",
                "csv")
            .ShouldEndWith(0).Error
            .ShouldContain("histories.csv");
        string[] histories = [.. File.ReadLines(Path.Join(folder["out"], "histories.csv")).Skip(1)];
        histories.Count(row => row.Split(',')[2].Length == 0).ShouldBe(2 * 5 * 30);
        histories.Length.ShouldBeGreaterThan(2 * 5 * 30, "the last year stands there without each cause, too");
        File.ReadAllText(Path.Join(folder["out"], "drift.csv")).ShouldStartWith("wording,year,without,");
        using var facts = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Join(folder["out"], "drift.json")));
        facts.RootElement.GetProperty("histories").GetInt32().ShouldBe(30);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("5..20")]
    [InlineData("0..0")]
    [InlineData("0..101")]
    public void Years_that_are_none_are_refused(string years) =>
        Here.Run("drift", Small, "--years", years).ShouldBeRefused(2, "--years takes years from 0 to at most 100");

    [Fact]
    public void One_wording_is_not_enough() =>
        Here.Run("drift", Small, "--wordings", "vague").ShouldBeRefused(2, "a comparison needs two wordings");
}
