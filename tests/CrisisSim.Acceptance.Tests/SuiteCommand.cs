using System.Text.Json;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The suite as one command.</summary>
public class SuiteCommand
{
    private static readonly string Scenarios = Path.Join(Repository.Root, "scenarios", "studies", "facts");

    [Fact]
    public void It_needs_no_file_beside_the_tool() =>
        Here.Run("facts", "--only", "L3", "--quiet", "--detail").ShouldEndWith(0).Out
            .ShouldContain("laws 1 of 1 hold");

    [Fact]
    public void Classes_and_entries_are_chosen_by_name_and_each_is_played_once() =>
        Here
            .Run("facts", "--only", "l4,L3,l3", "--format", "csv")
            .ShouldEndWith(0).Out
            .Split('\n')
            .Skip(1)
            .Where(row => row.Length > 0)
            .Select(row => row.Split(',')[1]).Distinct().ShouldBe(["L3", "L4"]);

    [Fact]
    public void A_law_or_check_that_fails_ends_the_command_with_4()
    {
        using var folder = new Folder();
        foreach (string file in Directory.EnumerateFiles(Scenarios))
            folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        folder.Write("wordings.yaml", File
            .ReadAllText(Path.Join(Scenarios, "wordings.yaml"))
            .Replace("general_clause: 0.9", "general_clause: 0", StringComparison.Ordinal));

        Here
            .Run("facts", "--only", "C2", "--folder", folder.Path)
            .ShouldEndWith(4).Out
            .ShouldContain("THE CHECK FAILS.");
        Here
            .Run("facts", "--only", "C2", "--folder", Scenarios)
            .ShouldEndWith(0).Out
            .ShouldContain("THE CHECK HOLDS.");
    }

    [Fact]
    public void A_pattern_that_is_missed_is_reported_with_its_reason_and_fails_nothing()
    {
        using var json =
            JsonDocument.Parse(Here.Run("facts", "--only", "P7,R5", "--format", "json").ShouldEndWith(0).Out);
        foreach (JsonElement row in json.RootElement.GetProperty("rows").EnumerateArray())
            (row.GetProperty("reason").GetString()!.Length > 0).ShouldBe(
                row.GetProperty("verdict").GetString() == "missed", row.GetProperty("id").GetString());
    }

    [Fact]
    public void The_record_is_a_section_of_its_own_with_every_line_over_its_figures()
    {
        string page = Here.Run("facts", "--only", "R1,R5", "--detail").ShouldEndWith(0).Out;
        page.ShouldContain("R, the record");
        page.ShouldContain("R1 within");
        page.ShouldContain("lines of the record 2 of 2 within tolerance");
    }

    [Fact]
    public void Every_figure_carries_the_letter_of_its_class() =>
        Here
            .Run("facts", "--only", "L3,C1", "--format", "csv")
            .ShouldEndWith(0).Out
            .TrimEnd()
            .Split('\n')
            .Skip(1)
            .ShouldAllBe(row => row[0] == row[2]);

    [Fact]
    public void The_command_that_is_printed_reproduces_the_results()
    {
        Ran first = Here.Run("facts", "--only", "C1", "--trials", "2").ShouldEndWith(0);
        first.Out.ShouldContain("Again: crisissim facts --only C1 --trials 2");
        Here.Run("facts", "--only", "C1", "--trials", "2").Out.ShouldBe(first.Out);
        Here.Run("facts", "--only", "C1").Out.ShouldNotBe(first.Out);
    }

    [Fact]
    public void An_entry_that_does_not_exist_is_refused() =>
        Here.Run("facts", "--only", "L9").ShouldBeRefused(2, "no entry 'L9'", "L1, L2");

    [Fact]
    public void A_folder_without_the_scenarios_is_refused()
    {
        using var folder = new Folder();
        Here.Run("facts", "--folder", folder.Path).ShouldBeRefused(3, "no such file", "wordings.yaml");
    }

    [Fact]
    public void An_interruption_before_the_first_entry_is_over_says_so() =>
        Here.Cancelled("facts", "--only", "C1").ShouldBeRefused(130, "interrupted");
}
