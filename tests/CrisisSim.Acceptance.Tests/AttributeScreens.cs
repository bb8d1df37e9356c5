using System.Text.Json;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>attribute</c> shows, promises and refuses.</summary>
public class AttributeScreens
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Which_clause_brings_what(int width) => Read(Here.Wide(width, Asked("--counterparts", "--full")), $"{width}");

    [Fact]
    public void Through_which_couplings_clauses_act() =>
        Read(Here.Wide(100, Asked("--by", "coupling", "--outcome", "timeliness", "--trials", "40")), "");

    [Theory]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("json")]
    public void Clauses_for_other_programs(string format) =>
        Read(
            Here.Run(Asked("--outcome", "timeliness,effectiveness", "--counterparts",
                "--format", format)),
            format);

    [Fact]
    public void A_page_keeps_to_the_width_of_the_screen()
    {
        string[] lines = Here.Wide(80, Asked("--full")).ShouldEndWith(0).Out.Split('\n');
        lines
            .Where(line => !line.Contains("crisissim ", StringComparison.Ordinal))
            .Max(line => line.Length)
            .ShouldBeInRange(70, 80);
        lines.ShouldNotContain(line => line.EndsWith(' '));
    }

    [Theory]
    [InlineData("--permutations", "3", "--counterparts")]
    [InlineData("--exact", "--outcome", "median_of_decision,false_moves")]
    [InlineData("--by", "coupling", "--trials", "20", "--set", "attacker.strength=2.5", "--prior", "sceptic", "--seed",
        "7")]
    public void The_command_that_it_names_gives_the_same_page(params string[] more)
    {
        Ran first = Here.Run(Asked(more)).ShouldEndWith(0);
        string again = first.Out.Split('\n').Single(
            line => line.StartsWith("Again: ", StringComparison.Ordinal))["Again: crisissim ".Length..];
        Here.Run(again.Split(' ')).ShouldEndWith(0).Out.ShouldBe(first.Out);
    }

    [Fact]
    public void The_number_of_threads_changes_not_one_byte_and_the_files_hold_what_is_printed()
    {
        using var folder = new Folder();
        Ran one = Here.Run(Asked("--threads", "1", "--format", "csv", "--out", folder["one"])).ShouldEndWith(0);
        Here.Run(Asked("--threads", "2", "--format", "csv", "--quiet")).ShouldEndWith(0).Out.ShouldBe(one.Out);
        File.ReadAllText(Path.Join(folder["one"], "attribution.csv")).ShouldBe(one.Out);
        one.Error.ShouldContain("Reproduce: crisissim attribute");
        one.Error.ShouldContain("attribution.json");
    }

    [Theory]
    [InlineData("precise", "precise")]
    [InlineData("vague", "renamed")]
    public void Where_nothing_differs_it_says_so_and_all_is_well(string from, string to)
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder["in"]);
        string file = Path.Join(folder["in"], "case.yaml");
        File.WriteAllText(file, File.ReadAllText(Small)
            + "  renamed:\n    extends: vague\n    text: \"The same in other words.\"\n");
        Here.Run("attribute", file, "--from", from, "--to", to, "--trials", "20").ShouldEndWith(0).Out
            .ShouldContain("NOTHING TO DIVIDE. No clause that acts in this crisis differs");
    }

    [Fact]
    public void The_parts_that_a_comparison_names_sum_to_their_total_and_its_interval_holds_what_the_comparison_found()
    {
        using var page = JsonDocument.Parse(
            Here
                .Run("compare", Small, "--wordings", "vague,bound", "--trials", "2000", "--format", "json")
                .ShouldEndWith(0).Out);
        JsonElement[] rows = [.. page.RootElement.GetProperty("rows").EnumerateArray().Where(row =>
            row.GetProperty("key").GetString() == "timeliness"
                && row.GetProperty("wording").GetString() == "bound")];
        double[] Of(string section, string column) =>
            [.. rows
                .Where(row => row.GetProperty("section").GetString() == section)
                .Select(row => row.GetProperty(column).GetDouble())];
        Of("part", "difference").Length.ShouldBe(4);
        Of("part", "difference").Sum().ShouldBe(Of("total_of_parts", "difference").Single(), 1e-6);
        Of("total_of_parts", "trials").Single().ShouldBe(500);
        Of("endpoint", "difference").Single().ShouldBeInRange(Of("total_of_parts", "difference_low").Single(),
            Of("total_of_parts", "difference_high").Single());
    }

    [Theory]
    [InlineData("--outcome", "timelines", "did you mean 'timeliness'?")]
    [InlineData("--outcome", "honoured_of_members_that_owed_it", "cannot be divided")]
    [InlineData("--to", "precice", "did you mean 'precise'?")]
    [InlineData("--by", "clause", "--by takes provision or coupling, not 'clause'")]
    [InlineData("--trials", "0", "--trials takes a whole number")]
    [InlineData("--permutations", "many", "'many'")]
    public void What_attribute_cannot_take_is_refused(string option, string value, string word) =>
        Here.Run("attribute", Small, option, value).ShouldBeRefused(2, word);

    [Fact]
    public void A_median_needs_every_combination_and_the_refusal_names_what_comes_near() =>
        Here
            .Run(Asked("--outcome", "median_of_decision", "--permutations", "2"))
            .ShouldBeRefused(2, "only where every combination is played", "--exact", "timeliness");

    [Fact]
    public void A_median_of_one_crisis_is_refused() =>
        Here
            .Run("attribute", Small, "--outcome", "median_of_decision", "--trials", "1")
            .ShouldBeRefused(2, "takes 20 of them or more");

    [Fact]
    public void Every_combination_and_drawn_orders_exclude_each_other() =>
        Here.Run(Asked("--exact", "--permutations", "2")).ShouldBeRefused(2, "no orders are drawn");

    [Fact]
    public void Too_many_couplings_for_every_combination_are_refused() =>
        Here
            .Run(Asked("--exact", "--by", "coupling"))
            .ShouldBeRefused(2, "too many combinations", "--exact goes up to 12");

    [Fact]
    public void Attribute_interrupted_before_anything_was_over_says_so() =>
        Here.Cancelled(Asked()).ShouldBeRefused(130, "interrupted after 0 of 200 crises");

    private static string[] Asked(params string[] more) =>
        ["attribute", Small, "--from", "vague", "--to", "bound", .. more.Contains("--trials")
            ? (string[])[]
            : ["--trials", "200"], .. more];

    private static void Read(Ran ran, string name,
        [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        ran.ShouldEndWith(0).Out.Replace(Repository.Root, "", StringComparison.Ordinal).ShouldBeAsVerified(name, test);
}
